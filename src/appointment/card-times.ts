import {initialState, Task, TaskStatus} from '@lit/task';
import type {LitElement, ReactiveController} from 'lit';
import {siblingTag} from '../core/define.js';
import type {Capabilities, Catalog, Slot} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import {FreshTimes} from './fresh-times.controller.js';
import {MovingConversation} from './moving-conversation.js';
import {movingCatalog, movingOffice, type Owned} from './moving-office.js';
import {DayChosenEvent, MonthShownEvent} from './parts/month-calendar.events.js';
import type {MonthCalendar} from './parts/month-calendar.js';
import {SlotPickedEvent} from './parts/slot-list.events.js';
import type {SlotList} from './parts/slot-list.js';

/** What is moved, and where; nothing is asked while nothing is. */
export interface MovingSetting {
  readonly provider: AppointmentProvider | undefined;
  readonly lang: string;
  readonly owned: Owned | undefined;
}

/** Owns the choice of a new time: the picker's own calendar, list of times and conversation. */
export class CardTimes implements ReactiveController {
  readonly #host: LitElement;
  readonly #setting: () => MovingSetting;
  readonly #catalog: Task<readonly unknown[], Catalog>;
  /** What is said about the time. */
  readonly conversation: MovingConversation;
  #office: {readonly of: Owned; readonly provider: AppointmentProvider} | undefined;
  #calendar: MonthCalendar | undefined;
  #times: SlotList | undefined;

  /** @param chosen - The citizen goes on with a time. */
  constructor(host: LitElement, setting: () => MovingSetting, chosen: (slot: Slot) => void) {
    this.#host = host;
    this.#setting = setting;
    host.addController(this);
    this.#catalog = new Task(host, {
      args: () => {
        const {provider, lang, owned} = setting();
        return [provider, lang, !!owned];
      },
      task: async (_args, {signal}) => {
        const {provider, lang, owned} = setting();
        return provider && owned ? provider.getCatalog({}, {signal, lang}) : initialState;
      },
    });
    const page = () => ({
      provider: this.#provider,
      catalog: this.catalog,
      lang: setting().lang,
      beforehand: {},
      kiosk: true,
    });
    this.conversation = new MovingConversation(host, page, () => {}, chosen);
    new FreshTimes(host, this.conversation);
  }

  /** The catalogue with nothing left to decide but the time; undefined while it is on its way. */
  get catalog(): Catalog | undefined {
    const {owned} = this.#setting();
    const catalog = this.#catalog.value;
    return owned && catalog && movingCatalog(catalog, owned.appointment);
  }

  /** What the back end can do. */
  get capabilities(): Capabilities | undefined {
    return this.#catalog.value?.capabilities;
  }

  /** Why the catalogue could not be read. */
  get error(): unknown {
    return this.#catalog.status === TaskStatus.ERROR ? this.#catalog.error : undefined;
  }

  /** Asks for the catalogue once more. */
  retry(): void {
    void this.#catalog.run();
  }

  /** Somebody else has the time. */
  lose(slot: Slot | undefined): void {
    const {booking} = this.conversation.state;
    const lost = slot && {...slot, status: 'busy' as const};
    this.conversation.note({booking: {...booking, slot: undefined}, lost});
    this.conversation.search.refresh();
  }

  /** Begins anew. */
  forget(): void {
    this.#office = undefined;
    this.conversation.forget();
  }

  hostUpdate(): void {
    this.conversation.settle();
  }

  /** The calendar; made here because its tag follows the host's prefix. */
  get calendar(): MonthCalendar {
    if (this.#calendar) return this.#calendar;
    const calendar = document.createElement(
      siblingTag(this.#host, 'month-calendar'),
    ) as MonthCalendar;
    calendar.className = 'wide';
    calendar.addEventListener(DayChosenEvent.type, (event) =>
      this.conversation.chooseDate((event as DayChosenEvent).date),
    );
    calendar.addEventListener(MonthShownEvent.type, (event) =>
      this.conversation.showMonth((event as MonthShownEvent).month),
    );
    return (this.#calendar = calendar);
  }

  /** The times of the chosen day; made like the calendar. */
  get times(): SlotList {
    if (this.#times) return this.#times;
    const times = document.createElement(siblingTag(this.#host, 'slot-list')) as SlotList;
    times.className = 'wide';
    times.addEventListener(SlotPickedEvent.type, (event) =>
      this.conversation.chooseSlot((event as SlotPickedEvent).slot),
    );
    return (this.#times = times);
  }

  /** One for each state of the appointment: another one would be another search. */
  get #provider(): AppointmentProvider | undefined {
    const {owned, provider} = this.#setting();
    if (!owned || !provider) return undefined;
    if (this.#office?.of.appointment !== owned.appointment) {
      this.#office = {of: owned, provider: movingOffice(provider, owned)};
    }
    return this.#office?.provider;
  }
}
