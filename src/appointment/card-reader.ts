import type {LitElement, ReactiveController} from 'lit';
import {asProviderError, ProviderError} from '../core/provider-error.model.js';
import type {Appointment} from './appointment.model.js';
import type {AppointmentProvider} from './appointment.provider.js';
import {type CardLink, linkIn} from './card-link.js';
import {type CardState, unknownCard} from './card-state.model.js';
import type {Owned} from './moving-office.js';

/** What the page says; it may change with every update of the host. */
export interface CardSetting {
  readonly provider: AppointmentProvider | undefined;
  readonly lang: string;
  /** Counts the people at the machine. */
  readonly session: number;
  /** The appointment the page names; undefined where a link does. */
  readonly link: CardLink | undefined;
  /** The appointment itself, not checked yet. */
  readonly given: unknown;
}

/** What is to be focused after an update. */
export type CardFocus = 'title' | 'question' | 'failure' | 'done';

/** What the reader needs of whoever acts. */
export interface ReaderSurroundings {
  /** Whether something is on its way. */
  readonly isBusy: () => boolean;
  /** An answer came at this time by the back end's clock. */
  readonly seen: (instant: string | undefined) => void;
  /** Somebody else is at the machine. */
  readonly forget: () => void;
}

/**
 * Owns what is known of one appointment: the link, the looks at it, the state of the card. What was
 * read stays where a later look fails. The tokens are in memory only.
 */
export class CardReader implements ReactiveController {
  readonly #host: LitElement;
  readonly #setting: () => CardSetting;
  readonly #around: ReaderSurroundings;
  #state = unknownCard;
  #link: CardLink | undefined;
  #asked = '';
  #given: unknown;
  #session: number | undefined;
  #abort: AbortController | undefined;
  #focus: CardFocus | undefined;

  constructor(host: LitElement, setting: () => CardSetting, around: ReaderSurroundings) {
    this.#host = host;
    this.#setting = setting;
    this.#around = around;
    host.addController(this);
  }

  /** How things stand. */
  get state(): CardState {
    return this.#state;
  }

  /** What names the appointment and lets it be changed. */
  get link(): CardLink | undefined {
    return this.#link;
  }

  /** What to focus after this update, once. */
  takeFocus(): CardFocus | undefined {
    const target = this.#focus;
    this.#focus = undefined;
    return target;
  }

  /** The appointment with its token, where both are known. */
  get owned(): Owned | undefined {
    const {appointment} = this.#state;
    const token = this.#link?.token;
    return appointment && token ? {appointment, token} : undefined;
  }

  /** Whoever cannot move in one act makes a new booking: that is the one from now on. */
  follow(moved: Appointment): void {
    this.#link = {id: moved.id, token: moved.manageToken ?? this.#link?.token};
    this.#asked = '';
  }

  /** Why, in the citizen's own words; nothing is drawn anew while somebody writes. */
  enterReason(reason: string): void {
    this.#state = {...this.#state, reason};
  }

  hostConnected(): void {
    addEventListener('online', this.#again);
    addEventListener('hashchange', this.#readLink);
    document.addEventListener('visibilitychange', this.#again);
    this.#readLink();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#again);
    removeEventListener('hashchange', this.#readLink);
    document.removeEventListener('visibilitychange', this.#again);
    this.#abort?.abort();
    this.#asked = '';
  }

  hostUpdate(): void {
    const {given, lang, link, provider, session} = this.#setting();
    if (this.#session !== undefined && session !== this.#session) this.#forget();
    this.#session = session;
    if (link) this.#link = link;
    const asked = JSON.stringify([this.#link, lang, session, !!provider]);
    if (asked === this.#asked && given === this.#given) return;
    this.#asked = asked;
    this.#given = given;
    void this.look();
  }

  /** Asks how it stands now; never rejects. */
  async look(): Promise<void> {
    this.#abort?.abort();
    const {signal} = (this.#abort = new AbortController());
    const canAsk = this.#given !== undefined || (this.#link?.token && this.#setting().provider);
    if (!canAsk) return;
    this.become({isLoading: true});
    try {
      const appointment = await this.read(signal);
      if (!signal.aborted) this.#know(appointment);
    } catch (reason) {
      if (!signal.aborted) this.become({error: asProviderError(reason), isLoading: false});
    }
  }

  /** Reads it once; rejects with why it cannot be read. */
  async read(signal: AbortSignal): Promise<Appointment> {
    const {lang, provider} = this.#setting();
    const {id, token} = this.#link ?? {};
    if (this.#given !== undefined && !(id && token)) {
      return (await import('./appointment.schema.js')).parseAppointment(this.#given);
    }
    if (!id || !token || !provider?.getAppointment) throw new ProviderError('unavailable');
    return provider.getAppointment(id, {signal, lang, token});
  }

  #know(appointment: Appointment): void {
    this.#around.seen(appointment.seenAt);
    this.become({appointment, error: undefined, isLoading: false});
  }

  #forget(): void {
    this.#around.forget();
    this.#state = unknownCard;
    this.#link = undefined;
  }

  /** The citizen has gone on: what was told before is no longer of interest. */
  say(change: Partial<CardState>, focus: CardFocus): void {
    this.#focus = focus;
    this.become({failure: undefined, done: undefined, ...change});
  }

  /** Something has changed, and what was told still holds. */
  become(change: Partial<CardState>): void {
    this.#state = {...this.#state, ...change};
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    // While something is being asked or sent, what is in sight must not change under the finger.
    const isBusy = this.#state.question ?? this.#around.isBusy();
    if (document.visibilityState === 'visible' && !isBusy && this.#state.appointment)
      void this.look();
  };

  /** Takes the link out of the address, where it would be seen, shared and stored. */
  readonly #readLink = (): void => {
    const link = linkIn(location.hash);
    if (!link || this.#setting().link) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    this.#state = unknownCard;
    this.#link = link;
    this.#host.requestUpdate();
  };
}
