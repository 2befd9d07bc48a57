import {useState} from 'react';
import {memoryAppointments} from 'zerotrip/appointment/memory';
import {AppointmentPicker} from 'zerotrip/react/appointment';
import {Embed} from './Embed';

const office = memoryAppointments();
const words = {soonest: 'Free times, soon'};

export function App() {
  const [service, setService] = useState('id-card');
  const [lang, setLang] = useState('en');
  const [isThere, setThere] = useState(true);
  const [told, setTold] = useState('');
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
          <AppointmentPicker
            name="visit"
            choose
            required
            service={service}
            site="donghu"
            meetingMode="in-person"
            count={1}
            provider={office}
            messages={words}
            onAppointmentSlotChosen={({detail}) => setTold(detail.slot.start)}
          >
            <p>Call us: 0573-0000-0110</p>
          </AppointmentPicker>
        )}
        <p id="told">{told}</p>
        <button>Send</button>
      </form>
    </>
  );
}
