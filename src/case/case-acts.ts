import type {LitElement} from 'lit';
import type {LiveRegion} from '../core/live-region.js';
import {pressDownload} from '../core/press-download.js';
import {calendarFile} from './calendar.model.js';
import {ReminderWantedEvent} from './case.events.js';
import type {Acts, Done, Reminder, Telling} from './parts/scene.js';

/** What the acts are done to. */
export type ActsHost = LitElement & {shareUrl: string | undefined};

/**
 * Owns what a citizen does with a case: have a deadline put into their calendar, share the page, look
 * again. Nothing of it leaves the device but the link they share.
 */
export class CaseActs implements Acts {
  readonly #host: ActsHost;
  readonly #live: LiveRegion;
  readonly #look: () => Promise<boolean>;
  #done: Done | undefined;
  #file: string | undefined;

  /** @param look - Asks once more; tells whether there was an answer. */
  constructor(host: ActsHost, live: LiveRegion, look: () => Promise<boolean>) {
    this.#host = host;
    this.#live = live;
    this.#look = look;
  }

  get done(): Done | undefined {
    return this.#done;
  }

  get canShare(): boolean {
    return typeof navigator.share === 'function';
  }

  get link(): string {
    const {origin, pathname} = location;
    // A query or a fragment may name the case, or the person.
    return new URL(this.#host.shareUrl ?? origin + pathname, document.baseURI).href;
  }

  remind({ref, taskId, title, deadline, text}: Reminder, said: (by: Telling) => string): void {
    const event = new ReminderWantedEvent({ref, taskId, title, deadline});
    const isOurs = this.#host.dispatchEvent(event);
    if (isOurs) {
      const uid = `${[ref, taskId].filter(Boolean).join('-')}@zerotrip`;
      // A shared machine says by itself that it saves nothing.
      if (!this.#save(calendarFile({uid, title, text, deadline, now: Date.now()}))) return;
    }
    this.#tell({telling: isOurs ? 'reminded' : 'promised', about: taskId ?? ''}, said);
  }

  async share(said: (by: Telling) => string): Promise<void> {
    // Closing the system's sheet is no error.
    if (this.canShare) return navigator.share({url: this.link}).catch(() => undefined);
    const isCopied = await navigator.clipboard.writeText(this.link).then(
      () => true,
      () => false,
    );
    this.#tell({telling: isCopied ? 'copied' : 'byHand'}, said);
  }

  async again(said: (by: Telling) => string): Promise<void> {
    const isAnswered = await this.#look();
    this.#live.announce(said(isAnswered ? 'unchanged' : 'stale'));
  }

  redraw(): void {
    this.#host.requestUpdate();
  }

  /** Nothing of it is left for the next person. */
  forget(): void {
    this.#done = undefined;
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#file = undefined;
  }

  #tell(done: Done, said: (by: Telling) => string): void {
    this.#done = done;
    this.#live.announce(said(done.telling));
    this.#host.requestUpdate();
  }

  #save(content: string): boolean {
    this.forget();
    this.#file = URL.createObjectURL(new Blob([content], {type: 'text/calendar;charset=utf-8'}));
    // Kept until the next one: a phone reads the file after the click.
    return pressDownload(this.#host.renderRoot, this.#file, 'zerotrip.ics');
  }
}
