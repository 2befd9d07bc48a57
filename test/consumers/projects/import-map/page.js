import {memoryAppointments} from 'zerotrip/appointment/memory';

const form = document.forms[0];
const picker = form.querySelector('zt-appointment-picker');

picker.provider = memoryAppointments();
picker.messages = {soonest: 'Free times, soon'};
form.addEventListener('zt-appointment-slot-chosen', ({detail}) => {
  document.getElementById('told').textContent = detail.slot.start;
});

const press = (id, act) => document.getElementById(id).addEventListener('click', act);
press('service', () => picker.setAttribute('service', 'hukou-form'));
press('language', () => (form.lang = 'zh-Hans'));
press('away', () => picker.remove());
press('back', () => document.getElementById('place').append(picker));
