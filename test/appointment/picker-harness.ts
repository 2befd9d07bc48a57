import {fixture} from '@open-wc/testing-helpers';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page, userEvent} from 'vitest/browser';
import '../../src/appointment/define.js';
import type {AppointmentPicker} from '../../src/appointment/appointment-picker.js';
import {Office} from './picker-office.js';

/** What the page says about the picker. */
export interface Opening {
  readonly office?: Office;
  readonly service?: string;
  readonly site?: string;
  readonly mode?: string;
  readonly count?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly dir?: string;
  /** What the author wrote into the element. */
  readonly content?: TemplateResult | string;
}

/** What every office asks, answered. */
export const person = {'Full name': '王秀英', 'Phone number': '+86 138 0000 0000'};

/** What the online room asks, answered. */
export const answers = {
  ...person,
  'Why you need a new one': 'I lost it',
  'Where we post it to': '3 Reed Lane, Harbin',
};

/** The online room's consents. */
export const consents = [
  'The office may use these details for this matter',
  'The identity check by video may be recorded',
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}`);
// Two cores may be busy with other tests: long enough never to decide the outcome.
const patience = {timeout: 8000};

/** Waits for something to be in sight. */
export const shown = (locator: Locator) => expect.element(locator, patience).toBeVisible();
/** Waits for something to be gone. */
export const gone = (locator: Locator) => expect.element(locator, patience).not.toBeInTheDocument();

/** What an element is called: its label, else its text. */
const nameOf = (element: Element | null): string | undefined =>
  (element?.ariaLabel ?? element?.textContent)?.replace(/\s+/g, ' ').trim();

/** The element as a citizen meets it, by mouse and keyboard. */
export class Picker {
  readonly element: AppointmentPicker;
  readonly office: Office;
  readonly view: Locator;

  private constructor(element: AppointmentPicker, office: Office) {
    this.element = element;
    this.office = office;
    this.view = page.getByTestId('picker');
  }

  /** Puts it on a page; the online room's service is preset where nothing is said. */
  static async open(opening: Opening = {service: 'hukou-form', mode: 'video'}): Promise<Picker> {
    const {
      office = new Office(),
      service,
      site,
      mode,
      count,
      date,
      lang = 'en',
      dir,
      content,
    } = opening;
    const around = await fixture<HTMLElement>(html`
      <section lang=${lang} dir=${dir ?? nothing}>
        <zt-appointment-picker
          data-testid="picker"
          service=${service ?? nothing}
          site=${site ?? nothing}
          meeting-mode=${mode ?? nothing}
          count=${count ?? nothing}
          date=${date ?? nothing}
          .provider=${office.provider}
          >${content ?? nothing}</zt-appointment-picker
        >
      </section>
    `);
    return Picker.around(around, office);
  }

  /** The picker that a page holds. */
  static around(page: ParentNode, office: Office): Picker {
    return new Picker(page.querySelector('zt-appointment-picker')!, office);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The step's heading. */
  heading(): Locator {
    return this.view.getByRole('heading', {level: 2});
  }

  /** Waits for a step. */
  async isAt(question: string): Promise<void> {
    await expect.element(this.heading(), patience).toHaveTextContent(question);
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name, exact: true});
  }

  field(label: string): Locator {
    return this.view.getByLabelText(startingWith(label));
  }

  consent(label: string): Locator {
    return this.view.getByRole('checkbox', {name: label});
  }

  radio(label: string): Locator {
    return this.view.getByRole('radio', {name: startingWith(label)});
  }

  /** A day of the calendar: “Thursday 26 November”. */
  day(name: string): Locator {
    return this.view.getByRole('button', {
      name: new RegExp(`^${escaped(name)},.*(free time|full|closed|over|not known yet)`),
    });
  }

  /** A large card of a time: the soonest ones, or those close to a lost one. */
  cards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.cards button')];
  }

  /** A notice by its title. */
  problem(title: string): Locator {
    return this.view.getByRole('group', {name: title});
  }

  /** What has the focus, through shadow roots. */
  get focused(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** Waits for the focus to be on something, which may lie in a shadow root. */
  async hasFocus(locator: Locator): Promise<void> {
    await expect.poll(() => this.focused === locator.query(), patience).toBe(true);
  }

  /** Waits for the focus to be on something with this text. */
  async focusIsOn(text: string | RegExp): Promise<void> {
    const wanted = typeof text === 'string' ? startingWith(text) : text;
    await expect.poll(() => nameOf(this.focused), patience).toMatch(wanted);
  }

  /** Answers a question and goes on. */
  async choose(label: string): Promise<void> {
    await this.radio(label).click();
    await this.button('Continue').click();
  }

  async pickDay(name: string): Promise<void> {
    await this.day(name).click();
    await shown(this.view.getByRole('heading', {name: `Times on ${name}`}));
  }

  /** Chooses a time of the chosen day: `9:30`. */
  async pickSlot(time: string): Promise<void> {
    await this.button(time).click();
  }

  async pickSoonest(index = 0): Promise<void> {
    await expect.poll(() => this.cards().length, patience).toBeGreaterThan(index);
    await page.elementLocator(this.cards()[index]!).click();
  }

  async keepTime(): Promise<void> {
    await this.button('Keep this time and continue').click();
  }

  /** Comes to the details with a time kept. */
  async arriveAtDetails(): Promise<void> {
    await this.pickSoonest();
    await this.keepTime();
    await this.isAt('Your details');
  }

  /** Types and ticks what the online room asks. */
  async fill(values: Readonly<Record<string, string>> = answers, agreed = consents): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = this.field(label);
      if (field.element() instanceof HTMLSelectElement) await userEvent.selectOptions(field, value);
      else await field.fill(value);
    }
    for (const label of agreed) await this.consent(label).click();
  }

  /** Comes to the review with everything filled in. */
  async arriveAtReview(): Promise<void> {
    await this.arriveAtDetails();
    await this.fill();
    await this.button('Continue').click();
    await this.isAt('Check and confirm');
  }

  async confirm(): Promise<void> {
    await this.button('Confirm the appointment').click();
  }

  /** Everything typed and ticked is still there. */
  async keepsWhatWasTyped(): Promise<void> {
    await expect.element(this.field('Full name'), patience).toHaveValue(answers['Full name']);
    await expect.element(this.field('Phone number')).toHaveValue(answers['Phone number']);
    await expect.element(this.field('Why you need')).toHaveDisplayValue('I lost it');
    await expect.element(this.field('Where we')).toHaveValue(answers['Where we post it to']);
    for (const label of consents) await expect.element(this.consent(label)).toBeChecked();
  }
}
