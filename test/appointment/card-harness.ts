import {fixture} from '@open-wc/testing-helpers';
import {html, nothing} from 'lit';
import {expect} from 'vitest';
import {type Locator, page} from 'vitest/browser';
import '../../src/appointment/define.js';
import type {AppointmentCard} from '../../src/appointment/appointment-card.js';
import {memoryAppointments, type MemoryOptions} from '../../src/appointment/appointment.memory.js';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import type {
  FullAppointmentProvider,
  SlotFilter,
} from '../../src/appointment/appointment.provider.js';
import type {MemoryLetter} from '../../src/appointment/bookings.memory.js';
import type {ProviderError} from '../../src/core/provider-error.model.js';
import {act, advice, details, MORNING} from './citizen.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 8000};

export const video: SlotFilter = {
  services: [{id: 'hukou-form', count: 1}],
  siteIds: ['online-room'],
  mode: 'video',
};
export const moveIn: SlotFilter = {
  services: [{id: 'move-in', count: 1}],
  siteIds: ['donghu'],
  mode: 'in-person',
};

const contact = {...details.contact, email: 'wang@example.org'};
/** What every service of Linhu asks, answered. */
const filledIn = {
  ...details,
  contact,
  answers: {reason: 'lost', deliveryAddress: '柳堤路 18 号', origin: '云南 大理'},
  consents: ['privacy', 'recording'],
};

type Call = keyof FullAppointmentProvider;

/** An office in memory that counts what it is asked, and fails when told. */
export class CardOffice {
  readonly asked: Call[] = [];
  readonly letters: MemoryLetter[] = [];
  readonly failing = new Map<Call, ProviderError>();
  now = MORNING;
  readonly provider: FullAppointmentProvider;

  constructor(options: MemoryOptions = {}) {
    this.provider = memoryAppointments({
      now: () => this.now,
      taken: () => 0,
      send: (letter) => this.letters.push(letter),
      fail: (call) => {
        this.asked.push(call);
        return this.failing.get(call);
      },
      ...options,
    });
  }

  /** Books the `nth` free time of a day, the next one where none is named. */
  async book(
    wish: SlotFilter = advice,
    nth = 0,
    day = '2026-11-26',
  ): Promise<Appointment & {manageToken: string}> {
    const span = {from: day, to: day};
    const {signal} = new AbortController();
    const {slots} = await this.provider.listSlots({...wish, ...span}, {signal});
    const slot = slots[nth]!;
    const request = {slotId: slot.id, services: wish.services, mode: wish.mode};
    const {capabilities} = await this.provider.getCatalog({}, {signal});
    const taken = capabilities.hold
      ? {holdId: (await this.provider.hold(request, act())).id}
      : {wish: request};
    const booked = await this.provider.book({...taken, ...filledIn}, act());
    this.asked.length = 0;
    return {...booked, manageToken: booked.manageToken!};
  }

  count(call: Call): number {
    return this.asked.filter((each) => each === call).length;
  }
}

/** What the page says about the card. */
export interface CardOpening {
  readonly office: CardOffice;
  /** What stands behind the `#` of the address. */
  readonly link?: Record<string, string>;
  readonly appointmentId?: string;
  readonly token?: string;
  readonly given?: unknown;
  readonly lang?: string;
  readonly dir?: string;
  readonly bookUrl?: string;
}

/** A card as a citizen meets it. */
export class Card {
  readonly element: AppointmentCard;
  readonly view: Locator;
  readonly events: Event[] = [];

  private constructor(element: AppointmentCard) {
    this.element = element;
    this.view = page.getByTestId('card');
  }

  static async open(opening: CardOpening): Promise<Card> {
    const {office, link, appointmentId, token, given, lang = 'en', dir, bookUrl} = opening;
    if (link) history.replaceState(null, '', `#${new URLSearchParams(link).toString()}`);
    const around = await fixture<HTMLElement>(
      html`<div lang=${lang} dir=${dir ?? nothing} style="max-width: 60em">
        <zt-appointment-card
          data-testid="card"
          appointment-id=${appointmentId ?? nothing}
          book-url=${bookUrl ?? nothing}
          .token=${token}
          .appointment=${given}
          .provider=${office.provider}
          >Call 0573-0000-0110</zt-appointment-card
        >
      </div>`,
    );
    return new Card(around.querySelector('zt-appointment-card')!);
  }

  /** Opens the link of a booking's message. */
  static async ofLink(
    office: CardOffice,
    {id, manageToken}: {id: string; manageToken: string},
    more: Partial<CardOpening> & {activation?: string} = {},
  ): Promise<Card> {
    const {activation, ...opening} = more;
    const link = {id, token: manageToken, ...(activation && {activation})};
    return Card.open({office, link, ...opening});
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get focused(): string {
    return this.root.activeElement?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  }

  /** What stands there, the author's own words included; the live region apart. */
  get text(): string {
    const article = this.root.querySelector('article')?.textContent ?? '';
    return `${article} ${this.element.textContent}`.replaceAll(/\s+/g, ' ').trim();
  }

  says(text: string | RegExp): Promise<void> {
    const {timeout} = patience;
    const about = expect.poll(() => this.text, {timeout});
    return typeof text === 'string' ? about.toContain(text) : about.toMatch(text);
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name});
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click(patience);
  }
}
