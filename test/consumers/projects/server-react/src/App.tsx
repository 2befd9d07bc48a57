import {useCallback, useState} from 'react';
import type {AppointmentPicker, AppointmentSlotChosenEvent} from 'zerotrip/appointment';
import type {} from 'zerotrip/react';
import {memoryAppointments} from 'zerotrip/appointment/memory';
import {Embed} from './Embed';

const office = memoryAppointments();
const words = {soonest: 'Free times, soon'};

/** Where the server wrote a custom element, React hands it neither objects nor listeners: a ref does. */
const bringToLife = (tell: (start: string) => void) => (picker: AppointmentPicker | null) => {
  if (!picker) return;
  picker.provider = office;
  picker.messages = words;
  const hear = ({detail}: AppointmentSlotChosenEvent) => tell(detail.slot.start);
  picker.addEventListener('zt-appointment-slot-chosen', hear);
  return () => picker.removeEventListener('zt-appointment-slot-chosen', hear);
};

export function App() {
  const [service, setService] = useState('id-card');
  const [lang, setLang] = useState('en');
  const [isThere, setThere] = useState(true);
  const [told, setTold] = useState('');
  const picker = useCallback(bringToLife(setTold), []);
  return (
    <>
      <h1>A portal</h1>
      <Embed />
      <button onClick={() => setService('hukou-form')}>A lost form</button>
      <button onClick={() => setLang('zh-Hans')}>In Chinese</button>
      <button onClick={() => setThere(false)}>Take it away</button>
      <button onClick={() => setThere(true)}>Put it back</button>
      <form method="post" action="/sent" lang={lang}>
        {isThere && (
          <zt-appointment-picker
            name="visit"
            choose
            required
            service={service}
            site="donghu"
            meeting-mode="in-person"
            count={1}
            ref={picker}
          >
            <p>Call us: 0573-0000-0110</p>
          </zt-appointment-picker>
        )}
        <p id="told">{told}</p>
        <button>Send</button>
      </form>
    </>
  );
}
