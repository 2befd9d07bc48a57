import {Task, TaskStatus} from '@lit/task';
import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';
import type {BookingConversation} from './booking-conversation.js';
import type {Announce, BookingDesk} from './booking-desk.js';
import {hasMemo, type MemoOwner} from './memo-name.js';

/** What arrives beside the catalogue. */
export type BookingSheet = typeof import('./booking-sheet.js');

/**
 * Owns the fetching of everything after the time step: nobody needs it before a time is chosen. Where
 * it does not come, whoever waits for it can ask for it again, and has lost nothing.
 */
export class DeskLoader {
  readonly #host: LitElement & MemoOwner;
  readonly #talk: BookingConversation;
  readonly #styles: readonly CSSResultOrNative[];
  readonly #announce: Announce;
  readonly #sheet: Task<readonly [], BookingSheet>;
  #desk: BookingDesk | undefined;
  #isResumed = false;
  #restored: string | undefined;

  /**
   * @param styles - Of the host; the sheet's are added to them.
   */
  constructor(
    host: LitElement & MemoOwner,
    conversation: BookingConversation,
    styles: readonly CSSResultOrNative[],
    announce: Announce,
  ) {
    this.#host = host;
    this.#talk = conversation;
    this.#styles = styles;
    this.#announce = announce;
    this.#sheet = new Task(host, {
      args: () => [] as const,
      task: () => import('./booking-sheet.js'),
      onComplete: (sheet) => this.#open(sheet),
      onError: (error) => conversation.deskFailed(error),
    });
  }

  /** Whether nothing that was said before a reload is still on its way. */
  get isResumed(): boolean {
    return this.#isResumed;
  }

  /** Asks again, unless it is on its way. */
  fetch(): void {
    if (this.#sheet.status !== TaskStatus.PENDING) void this.#sheet.run();
  }

  /** Draws what needs the desk; undefined while there is none. */
  draw<T>(view: (sheet: BookingSheet, desk: BookingDesk) => T): T | undefined {
    const sheet = this.#sheet.value;
    return sheet && this.#desk && view(sheet, this.#desk);
  }

  /** Takes up once what a reload has interrupted. To be called when the catalogue is there. */
  resume(): void {
    if (this.#isResumed) return;
    const desk = this.#desk;
    const isKept = this.#restored !== undefined || hasMemo(this.#host);
    // A sheet that does not come must not keep the first question away.
    this.#isResumed = !isKept || !!desk || this.#sheet.status === TaskStatus.ERROR;
    if (isKept) void desk?.resume(this.#restored);
  }

  /** Takes up, as after a reload, what the browser kept for the form around. */
  restore(state: string): void {
    this.#restored = state;
    this.#isResumed = false;
    this.#host.requestUpdate();
  }

  #open(sheet: BookingSheet): void {
    if (this.#desk) return;
    const root = this.#host.renderRoot as ShadowRoot;
    adoptStyles(root, [...this.#styles, sheet.formStyles]);
    this.#desk = new sheet.BookingDesk(this.#host, this.#talk, this.#announce);
    this.#talk.open(this.#desk);
    this.#host.requestUpdate();
  }
}
