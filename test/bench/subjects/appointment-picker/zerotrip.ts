/** The whole picker with an office's catalogue and times, as its back end sends them. */
import '../../../../src/appointment/define.js';
import type {Mounted} from '../subject.js';

export function mount(parent: HTMLElement): Mounted {
  const picker = document.createElement('zt-appointment-picker');
  picker.src = 'api';
  picker.service = 'hukou-form';
  picker.meetingMode = 'video';
  parent.append(picker);
  const calendar = () => picker.shadowRoot?.querySelector('zt-month-calendar')?.shadowRoot;
  return {
    isShown: () => calendar()?.querySelector('.free') != null,
    title: () => calendar()?.querySelector('.subheading')?.textContent ?? '',
    control: () => calendar()?.querySelector<HTMLElement>('.turn:nth-child(2)'),
    unmount: () => picker.remove(),
  };
}
