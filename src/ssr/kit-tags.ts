/** Elements that only surround others: their shadow root shows what is inside them. */
const AROUND = ['portal', 'service'];

/** Elements that can be read without a script. */
const READ = [
  'opening-hours',
  'service-summary',
  'requirements-checklist',
  'photo-guide',
  'letters',
  'help-desk',
  'appointment-picker',
];

/** Elements that are nothing but a form. What needs a camera or is somebody's own is not written here. */
const FORMS = ['callback-request', 'feedback', 'mail-tracker'];

/** Elements that hold for the moment only. */
const OF_THE_MOMENT = ['opening-hours', 'help-desk', 'appointment-picker', ...FORMS];

/** Elements that do something, and do it with a script only. */
const ACTING = ['help-desk', 'appointment-picker', ...FORMS];

/** What becomes of an element on the server, by the part of its tag behind the prefix. */
export class KitTags {
  readonly #prefix: string;
  readonly #isLasting: boolean;

  constructor(prefix: string, isLasting: boolean) {
    this.#prefix = `${prefix}-`;
    this.#isLasting = isLasting;
  }

  /** Whether an element gets a shadow root here. */
  isWritten(tag: string): boolean {
    const name = this.#nameOf(tag);
    const isOver = this.#isLasting && OF_THE_MOMENT.includes(name);
    return [AROUND, READ, FORMS].some((names) => names.includes(name)) && !isOver;
  }

  /** Whether it surrounds others, and so always shows what is inside it. */
  isAround(tag: string): boolean {
    return AROUND.includes(this.#nameOf(tag));
  }

  /** Whether a citizen without a script needs the author's words as well. */
  needsWords(tag: string): boolean {
    return ACTING.includes(this.#nameOf(tag));
  }

  /** Whether there is nothing to read without a script but the author's words. */
  isForm(tag: string): boolean {
    return FORMS.includes(this.#nameOf(tag));
  }

  #nameOf(tag: string): string {
    return tag.startsWith(this.#prefix) ? tag.slice(this.#prefix.length) : '';
  }
}
