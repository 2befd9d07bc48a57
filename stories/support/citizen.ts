import {userEvent, waitFor} from 'storybook/test';
import type {AppointmentPicker} from '../../src/appointment/index.js';

/** What a citizen writes into the details, by the field's name. */
export type Details = Readonly<Record<string, string>>;

/** Enough for the online room. */
export const DETAILS: Details = {
  name: 'Lin Xiaohe',
  phone: '+86 138 0000 0000',
  email: 'lin@example.org',
  reason: 'lost',
  deliveryAddress: '7 Camphor Lane, flat 402\nBaicheng 137000',
};

/** The calendar in a picker, under any of the stories' prefixes. */
export const CALENDAR = 'zt-month-calendar, linhu-month-calendar';

/** The times of a day in a picker. */
const TIMES = 'zt-slot-list, linhu-slot-list';

/** How long a busy machine may take until the next thing is there, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Somebody who uses the picker of a story. Finds things by what they are, never by their words, so
 * that a story also plays when the toolbar says another language.
 */
export class Citizen {
  readonly #canvas: HTMLElement;

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas;
  }

  /** The picker of the story. */
  get picker(): AppointmentPicker {
    const picker = this.#canvas.querySelector('zt-appointment-picker, linhu-appointment-picker');
    if (!picker) throw new Error('The story shows no picker.');
    return picker as AppointmentPicker;
  }

  /** Waits until something is in the picker. */
  see(selector: string): Promise<HTMLElement> {
    return seeIn(() => this.picker.shadowRoot, selector);
  }

  /** Answers a question with one of its choices; where nothing is named, with none. */
  async answer(value?: string): Promise<void> {
    if (value) await userEvent.click(await this.see(`input[value='${value}']`));
    await this.goOn();
  }

  /** Presses the button that goes on. */
  async goOn(): Promise<void> {
    await userEvent.click(await this.see('.primary:not([aria-disabled])'));
  }

  /** Chooses a day in the calendar and waits for its times. */
  async chooseDay(date: string): Promise<void> {
    await this.#inCalendar(`[data-key='${date}']:not([aria-disabled])`);
    await this.see('#times');
  }

  /** Looks at a day that has no times to offer. */
  async lookAt(date: string): Promise<void> {
    await this.#inCalendar(`[data-key='${date}'].full, [data-key='${date}'].closed`);
    await this.see('#times');
  }

  /** Turns the calendar to the month before. */
  async turnBack(): Promise<void> {
    await this.#inCalendar('.turn:first-child');
  }

  /** Chooses one of the chosen day's times, counted from 0. */
  async chooseTime(index: number): Promise<void> {
    const list = await this.see(TIMES);
    await seeIn(() => list.shadowRoot, 'button');
    const times = list.shadowRoot!.querySelectorAll<HTMLElement>('button');
    const time = times[index];
    if (!time) throw new Error(`There are only ${times.length} times.`);
    await userEvent.click(time);
  }

  /** Waits until a time that matches is among those of the day. */
  async seeTime(selector: string): Promise<void> {
    const list = await this.see(TIMES);
    await seeIn(() => list.shadowRoot, selector);
  }

  /** Chooses a time on Thursday afternoon and has it kept. */
  async keepTime(): Promise<void> {
    await this.chooseDay('2026-11-26');
    await this.chooseTime(4);
    await this.goOn();
  }

  /** Fills in the details, agrees to everything, goes on to the last look. */
  async giveDetails(details: Details = DETAILS): Promise<void> {
    for (const [name, value] of Object.entries(details)) {
      const control = await this.see(`#field-${name}`);
      if (control instanceof HTMLSelectElement) await userEvent.selectOptions(control, value);
      else await userEvent.type(control, value, {delay: null});
    }
    await this.agree();
    await this.goOn();
  }

  /** Agrees to everything the office asks for. */
  async agree(): Promise<void> {
    for (const box of this.picker.renderRoot.querySelectorAll('[type=checkbox]'))
      await userEvent.click(box);
  }

  async #inCalendar(selector: string): Promise<void> {
    const calendar = await this.see(CALENDAR);
    await userEvent.click(await seeIn(() => calendar.shadowRoot, selector));
  }
}

/** Waits until something is in a shadow root. */
export const seeIn = (root: () => ParentNode | null, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = root()?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`Not there yet: ${selector}`);
      return found;
    },
    {timeout: PATIENCE, onTimeout: () => new Error(`Never came: ${selector}`)},
  );
