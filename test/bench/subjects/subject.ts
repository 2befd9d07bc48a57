/** What a benchmark page does with one instance of a subject; the same for ours and for peers. */
export interface Mounted {
  /** Whether it can be used: what a person came for is in the document. */
  isShown(): boolean;
  /** Names what it shows now; another text after each `act`. */
  title(): string;
  /** What a person does again and again, such as a click on “Next month”. */
  act(): void;
  /** Takes it off the page the way its documentation says. */
  unmount(): void;
}

/** The module of one subject. */
export interface SubjectModule {
  /** Puts a new instance at the end of `parent`. */
  mount(parent: HTMLElement): Mounted;
}

/** A subject as the benchmark knows it. */
export interface Subject {
  /** Unique within its contest; part of the address of its page. */
  readonly id: string;
  /** As the table names it, with its version. */
  readonly name: string;
  /** `ours` is compared with each `peer`; all are shown as multiples of the `floor`. */
  readonly role: 'ours' | 'peer' | 'floor';
  /** The browser module, a path from the project's folder. */
  readonly entry: string;
}
