import {Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';
import type {WaitlistRequest} from '../../src/appointment/appointment.provider.js';

/** Nothing is free, and nothing will be. */
export const full = () => new Office({taken: () => 99});
/** What whoever has joined reads. */
export const kept = 'You are on the waiting list';

/** The form of an office that has no free time. */
export async function atFullOffice(office = full()): Promise<Picker> {
  const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
  await shown(picker.view.getByRole('heading', {name: 'Be told when a time becomes free'}));
  return picker;
}

/** Sends what stands in the form. */
export const join = (picker: Picker) => picker.button('Put me on the waiting list').click();
/** What the office was asked for. */
export const wishes = ({office}: Picker) =>
  office.asked('joinWaitlist').map(({sent}) => sent as WaitlistRequest);

/** What stands in the form. */
export const typed = (picker: Picker): string[] =>
  [...picker.root.querySelectorAll<HTMLInputElement>('.waitlist input')].map(({value}) => value);
