// Must not compile: the test counts the lines.
import {AppointmentPicker} from 'zerotrip/react';

export const tags = [
  <zt-appointment-picker key="1" servise="id-card" />, // wrong: no such attribute
  <zt-appointment-picker key="2" meeting-mode="by-letter" />, // wrong: no such way
  <zt-appointment-picker key="3" count="two" />, // wrong: a number
  <zt-appointment-picker key="4" onzt-appointment-slot-chosen={(event: MouseEvent) => event} />, // wrong:
  <zt-appointment-picker key="5" service="id-card" meeting-mode="video" choose count={2} />,
  <zt-appointment-picker key="6" onzt-appointment-slot-chosen={({detail}) => detail.slot.start} />,
];

export const components = [
  <AppointmentPicker key="1" servise="id-card" />, // wrong: no such property
  <AppointmentPicker key="2" meetingMode="by-letter" />, // wrong: no such way
  <AppointmentPicker key="3" provider={{}} />, // wrong: no provider
  <AppointmentPicker key="4" onAppointmentSlotChosen={(event: MouseEvent) => event} />, // wrong:
  <AppointmentPicker key="5" onAppointmentSlotChosen={({detail}) => detail.slot.start} />,
];
