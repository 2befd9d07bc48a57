import type {LitElement} from 'lit';
import {reportOf} from './checks/findings.model.js';
import type {Seen} from './checks/seen.model.js';
import type {FaceDetector} from './photo.provider.js';
import {look} from './inspection.js';
import {OwnDetector} from './own-detector.js';
import {PhotoAcceptedEvent, PhotoCheckedEvent} from './photo-check.events.js';
import {PhotoCutting} from './photo-cutting.js';
import type {PhotoReport} from './report.model.js';
import type {PhotoStandard} from './standard.model.js';

/** What the conversation runs on; it may change with every update of the host. */
export interface CheckSetting {
  /** Absent while it is on its way. */
  readonly standard: PhotoStandard | undefined;
  /** The page's own; null for none, the kit's where absent. */
  readonly detector: FaceDetector | null | undefined;
}

/** A photo that was looked at. */
export interface Photo {
  readonly file: File;
  readonly seen: Seen;
  /** Absent where this browser cannot decode the file. */
  readonly bitmap: ImageBitmap | undefined;
  /** What it was cut from. */
  readonly whole: Photo | undefined;
}

/** Where the focus goes after an update. */
export type CheckFocus = 'take' | 'camera' | 'result' | 'crop' | 'used';

/**
 * Owns the photo, what was seen in it, and what the citizen does with it. Keeps it in memory, and
 * sends nothing.
 */
export class CheckConversation {
  readonly #host: LitElement;
  readonly #setting: () => CheckSetting;
  #photo: Photo | undefined;
  #report: PhotoReport | undefined;
  #reportedFor: readonly [photo: Photo, standard: PhotoStandard] | undefined;
  #isAccepted = false;
  #ticked: ReadonlySet<string> = new Set();
  #focus: CheckFocus | undefined;
  #hasNews = false;
  #looking: AbortController | undefined;
  readonly #own = new OwnDetector();
  /** What would be cut out of the photo. */
  readonly cutting: PhotoCutting;

  constructor(host: LitElement, setting: () => CheckSetting) {
    this.#host = host;
    this.#setting = setting;
    this.cutting = new PhotoCutting(host, () => ({
      standard: setting().standard,
      bitmap: this.#photo?.bitmap,
      size: this.#photo?.seen.size,
      head: this.report?.head,
    }));
  }

  get photo(): Photo | undefined {
    return this.#photo;
  }

  /** Whether a photo is being looked at. */
  get isLooking(): boolean {
    return this.#looking !== undefined;
  }

  /** Whether the citizen wants this photo. */
  get isAccepted(): boolean {
    return this.#isAccepted;
  }

  /** What the citizen has looked at. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  /** What is found in the photo; absent while there is none. */
  get report(): PhotoReport | undefined {
    const {standard} = this.#setting();
    const photo = this.#photo;
    if (!photo || !standard) return undefined;
    if (this.#reportedFor?.[0] !== photo || this.#reportedFor[1] !== standard) {
      this.#reportedFor = [photo, standard];
      this.#report = reportOf(standard, photo.seen);
    }
    return this.#report;
  }

  /** The file that goes with a form: one whose own facts are wrong only when it is wanted so. */
  get file(): File | undefined {
    const isWrong = this.report?.findings.some(({verdict}) => verdict === 'fail');
    return isWrong && !this.#isAccepted ? undefined : this.#photo?.file;
  }

  /** What to focus after this update, once. */
  takeFocus(): CheckFocus | undefined {
    const focus = this.#focus;
    this.#focus = undefined;
    return focus;
  }

  /** Whether a photo was just looked at; once. */
  takeNews(): boolean {
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  /** Looks at a file in place of the one before; rejects where another came after it. */
  async check(file: File, whole?: Photo): Promise<PhotoReport> {
    const looking = this.#begin();
    try {
      const {detector = await this.#own.get()} = this.#setting();
      looking.signal.throwIfAborted();
      const {bitmap, seen} = await look(file, {
        detector: detector ?? undefined,
        signal: looking.signal,
      });
      looking.signal.throwIfAborted();
      this.#photo = {file, seen, bitmap, whole};
      this.#isAccepted = false;
      this.cutting.close();
      this.#hasNews = true;
      return this.report!;
    } finally {
      if (this.#looking === looking) this.#looking = undefined;
      this.#host.requestUpdate();
    }
  }

  /** The citizen is about to choose or take a photo. */
  expect(): void {
    if (this.#setting().detector === undefined) void this.#own.warm();
  }

  /** The citizen has chosen or taken a photo. */
  async choose(file: File): Promise<void> {
    await this.#look(file, undefined);
  }

  /** Opens the frame of what would be cut out. */
  openCrop(): void {
    this.cutting.open();
    this.focusOn('crop');
  }

  /** Leaves the photo as it is. */
  leaveCrop(): void {
    this.cutting.close();
    this.focusOn('result');
  }

  /** Cuts out what is in the frame, and looks at the result. */
  async crop(): Promise<void> {
    const photo = this.#photo;
    if (this.isLooking) return;
    const file = await this.cutting.cut();
    if (file && photo === this.#photo) await this.#look(file, photo);
  }

  /** Back to the photo as it was chosen. */
  uncrop(): void {
    this.#photo = this.#photo?.whole ?? this.#photo;
    this.#isAccepted = false;
    this.focusOn('result');
    this.tell();
  }

  /** The citizen says where the head ends, in the photo's pixels from its upper edge. */
  setCrown(y: number): void {
    const photo = this.#photo;
    const face = this.report?.head?.face;
    if (!photo || !face) return;
    const crown = {x: (face.leftEye.x + face.rightEye.x) / 2, y};
    this.#photo = {...photo, seen: {...photo.seen, crown}};
    this.#host.requestUpdate();
  }

  /** Ticks what the citizen has looked at. */
  tick(check: string, isTicked: boolean): void {
    const ticked = new Set(this.#ticked);
    if (isTicked) ticked.add(check);
    else ticked.delete(check);
    this.#ticked = ticked;
    this.#host.requestUpdate();
  }

  /** The citizen wants this photo, whatever was found. */
  accept(): void {
    const {photo, report} = this;
    if (!photo || !report || this.#isAccepted) return;
    this.#isAccepted = true;
    this.focusOn('used');
    this.#host.dispatchEvent(new PhotoAcceptedEvent({file: photo.file, report}));
  }

  /** Forgets the photo. */
  clear(): void {
    this.#looking?.abort();
    this.#looking = undefined;
    this.#photo?.bitmap?.close();
    this.#photo?.whole?.bitmap?.close();
    this.#photo = undefined;
    this.cutting.close();
    this.#isAccepted = false;
    this.#ticked = new Set();
    this.#host.requestUpdate();
  }

  /** Ends what runs beside the page; the photo stays. */
  rest(): void {
    this.#looking?.abort();
    this.#own.close();
  }

  /** Moves the focus after the next update. */
  focusOn(focus: CheckFocus): void {
    this.#focus = focus;
    this.#host.requestUpdate();
  }

  async #look(file: File, whole: Photo | undefined): Promise<void> {
    try {
      await this.check(file, whole);
    } catch {
      // Another photo was chosen meanwhile, or the element is gone: nobody waits for this one.
      return;
    }
    this.focusOn('result');
    this.tell();
  }

  /** Tells that the result is another, such as once the marker was let go. */
  tell(): void {
    if (this.report) this.#host.dispatchEvent(new PhotoCheckedEvent(this.report));
    this.#host.requestUpdate();
  }

  #begin(): AbortController {
    this.#looking?.abort();
    this.#looking = new AbortController();
    this.#host.requestUpdate();
    return this.#looking;
  }
}
