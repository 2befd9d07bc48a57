import type {ReactiveControllerHost} from 'lit';
import {Act} from '../core/act.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import type {JoinRequest, Meeting} from './meeting.model.js';
import {wayInOf} from './meeting.schema.js';
import {VideoJoinRequestedEvent} from './video.events.js';
import type {VideoProvider} from './video.provider.js';

/** What holds when somebody wants to go in. */
export interface Aim {
  /** Id of the office; undefined while it is on its way. */
  readonly office: string | undefined;
  readonly meeting: Meeting | undefined;
  readonly provider: VideoProvider | undefined;
  readonly lang: string;
  /** Milliseconds since 1970, by the office's clock. */
  readonly now: number;
  /** The office records, and needs a yes. */
  readonly isRecorded: boolean;
  /** Counts the people at the machine. */
  readonly session: number;
}

/** Camera and microphone that were tried, by `deviceId`. */
export type Tried = Pick<JoinRequest, 'camera' | 'microphone'>;

/** What became of the last press: in; nobody knows where the room is; or why it failed. */
export type Entered = 'in' | 'no-link' | ProviderError;

/** Owns the way into the room: the yes to being recorded, and one press that takes the citizen in. */
export class Entrance {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #aim: () => Aim;
  readonly #free: () => Tried;
  readonly #act: Act;
  /** What the portal's system has answered, in place of the meeting's own link. */
  #url: string | undefined;
  /** Whether a press may still follow that address, which may be good for one person and once. */
  #isFresh = false;
  hasAgreed = false;
  /** The yes was not given although it is needed. */
  lacksYes = false;
  outcome: Entered | undefined;
  #focus = '';

  /** @param free - Lets go of camera and microphone, which the room will need; tells which they were. */
  constructor(host: ReactiveControllerHost & HTMLElement, aim: () => Aim, free: () => Tried) {
    this.#host = host;
    this.#aim = aim;
    this.#free = free;
    this.#act = new Act(host);
  }

  get isPending(): boolean {
    return this.#act.isPending;
  }

  /** Where the room is, as far as it may be opened by now. */
  get link(): string | undefined {
    return this.#mayEnter ? (this.#url ?? this.#aim().meeting?.joinUrl) : undefined;
  }

  agree(hasAgreed: boolean): void {
    this.hasAgreed = hasAgreed;
    this.lacksYes = false;
    this.#host.requestUpdate();
  }

  /** Takes the citizen in, by a press on a link or a button, of whichever button of the mouse. */
  async enter(press: MouseEvent): Promise<void> {
    const {lang, meeting, provider} = this.#aim();
    // The second half of a double press would open a second tab.
    if (!meeting || this.isPending || press.detail > 1) return press.preventDefault();
    this.lacksYes = !this.#mayEnter;
    if (this.lacksYes) return this.#tell(undefined, 'agree');
    const tried = this.#free();
    // Asked anew, the browser would hold back the answer's tab anew.
    if (this.#isFresh) return this.#follow();
    const {isRecorded} = this.#aim();
    const request = {meeting, ...(isRecorded && ({mayRecord: true} as const)), ...tried};
    const event = new VideoJoinRequestedEvent(request);
    this.#host.dispatchEvent(event);
    const {answer, defaultPrevented: isTaken} = event;
    if (isTaken || provider?.join) press.preventDefault();
    if (answer) await this.#await(() => answer, meeting);
    else if (isTaken) this.#tell('in', '');
    else if (provider?.join) await this.#await(() => provider.join?.(request, {lang}), meeting);
    else this.#tell(this.link ? 'in' : 'no-link');
  }

  takeFocus(): string {
    const focus = this.#focus;
    this.#focus = '';
    return focus;
  }

  /** Another meeting, or another person: what was said and found no longer holds. */
  forget(): void {
    this.hasAgreed = this.lacksYes = this.#isFresh = false;
    this.outcome = this.#url = undefined;
  }

  #follow(): void {
    this.#isFresh = false;
    this.#tell('in');
  }

  get #mayEnter(): boolean {
    return this.hasAgreed || !this.#aim().isRecorded;
  }

  async #await(ask: () => Promise<unknown> | undefined, meeting: Meeting): Promise<void> {
    const {session} = this.#aim();
    const outcome = await this.#act
      .send(meeting, async () => wayInOf(await ask()))
      .then((url) => ({url}), asProviderError);
    const now = this.#aim();
    if (now.session !== session || now.meeting?.joinFrom !== meeting.joinFrom) return;
    if (!('url' in outcome)) return this.#tell(outcome);
    this.#url = outcome.url;
    this.#isFresh = outcome.url !== undefined;
    // Where the browser holds this back, the link is there to be pressed.
    if (outcome.url) open(outcome.url, '_blank', 'noopener,noreferrer');
    // A page that shows the meeting by itself has led there, too.
    this.#tell('in', outcome.url ? 'entered' : '');
  }

  #tell(outcome: Entered | undefined, focus = 'entered'): void {
    this.outcome = outcome;
    this.#focus = focus;
    this.#host.requestUpdate();
  }
}
