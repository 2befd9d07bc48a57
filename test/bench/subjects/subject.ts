import type {Bundle} from '../bundle.js';

/** What a benchmark page does with one instance of a subject; the same for ours and for peers. */
export interface Mounted {
  /** Whether it can be used: what a person came for is in the document. */
  isShown(): boolean;
  /** Names what it shows now; another text after each press on `control`. */
  title(): string;
  /** Does what a person has to do before each press on `control`. */
  prepare?(): Promise<void>;
  /** What a person presses again and again, such as “Next month”; it may be another each time. */
  control(): HTMLElement | null | undefined;
  /** Takes it off the page the way its documentation says. */
  unmount(): void;
}

/** The module of one subject. */
export interface SubjectModule {
  /** Has at hand what a page is given for so many rows, such as a file from its server. */
  load?(rows?: number): void;
  /** Puts a new instance at the end of `parent`; what has rows has so many, or a few by default. */
  mount(parent: HTMLElement, rows?: number): Mounted;
}

/** A subject as the benchmark knows it. */
export interface Subject {
  /** Unique within its contest; part of the address of its page. */
  readonly id: string;
  /** As the table names it, with its version. */
  readonly name: string;
  /**
   * `ours` is compared with each `peer`; all are shown as multiples of the `floor`. A `reference`
   * shows what a technique costs; nobody would put it on a page as it is.
   */
  readonly role: 'ours' | 'peer' | 'floor' | 'reference';
  /** The browser module, a path from the project's folder. */
  readonly entry: string;
  /** What its back end answers, by file name: `api/catalog`. */
  readonly answers?: () => Promise<Bundle>;
}
