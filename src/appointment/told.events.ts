/** What an element of the domain tells the page; heard through every shadow root around it. */
export class ToldEvent<D> extends Event {
  /** What it is about. */
  readonly detail: D;
  constructor(type: string, detail: D, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable});
    this.detail = detail;
  }
}
