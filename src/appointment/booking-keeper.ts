import type {LitElement} from 'lit';
import {
  type BookingMemo,
  bookingOf,
  memoOf,
  memoStore,
  type OpenKeys,
  restoredMemo,
} from './booking-memo.js';
import type {MemoOwner} from './memo-name.js';
import type {BookingConversation} from './booking-conversation.js';
import {monthOf} from '../core/plain-date.model.js';

/**
 * Owns what of the conversation survives a reload: ids in the tab's storage, and the keys of acts
 * whose answer nobody has read. On a shared machine nothing is kept.
 */
export class BookingKeeper {
  readonly #host: LitElement & MemoOwner;
  readonly #talk: BookingConversation;
  #keys: OpenKeys = {};
  #written = '';

  constructor(host: LitElement & MemoOwner, conversation: BookingConversation) {
    this.#host = host;
    this.#talk = conversation;
  }

  /** Keys of acts whose answer is open. */
  get keys(): OpenKeys {
    return this.#keys;
  }

  /** An act is on its way: a reload from now on has to ask under its key. */
  open(act: 'hold' | 'book', key: string): void {
    this.#keys = {...this.#keys, [`${act}Key`]: key};
    this.keep();
  }

  /** The office has said what became of an act. */
  close(act: 'hold' | 'book'): void {
    this.#keys = {...this.#keys, [`${act}Key`]: undefined};
  }

  /** Keeps the conversation as it stands. */
  keep(): void {
    const {hasSpoken, setting, state} = this.#talk;
    // Away from the page an element still renders, but whoever left it wants nothing kept.
    const isOver = !this.#host.isConnected || state.booking.appointment;
    if (!hasSpoken || setting.kiosk || isOver) return;
    const memo = memoOf(state.booking, this.#keys);
    const text = JSON.stringify(memo);
    if (text === this.#written) return;
    this.#written = text;
    memoStore(this.#host).write(memo, Date.now());
  }

  /**
   * Goes on with what was kept; undefined where nothing was.
   *
   * @param restored - What the browser kept for the form around, where the tab has nothing.
   */
  takeUp(restored?: string): BookingMemo | undefined {
    const {setting, state} = this.#talk;
    const memo = setting.kiosk
      ? undefined
      : (memoStore(this.#host).read(Date.now()) ?? restoredMemo(restored));
    if (!memo || this.#talk.hasSpoken) return undefined;
    const {bookKey, date} = memo;
    this.#keys = bookKey ? {bookKey} : {};
    const booking = bookingOf(state.booking, memo);
    this.#talk.note({booking, month: date && monthOf(date)});
    return memo;
  }

  /** Nothing is left to go on with. */
  clear(): void {
    this.#keys = {};
    this.#written = '';
    memoStore(this.#host).clear();
  }
}
