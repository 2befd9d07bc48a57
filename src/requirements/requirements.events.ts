/** The citizen has ticked a paper, or taken a tick away. */
export class PaperTickedEvent extends Event {
  static readonly type = 'zt-paper-ticked';
  /** Which paper, how it stands, and how many are ready of how many. */
  readonly detail: {
    /** Requirement and document: `identity.hukou-book`. */
    readonly key: string;
    readonly isTicked: boolean;
    readonly ready: number;
    readonly total: number;
  };
  constructor(detail: PaperTickedEvent['detail']) {
    super(PaperTickedEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/** The citizen is not sure of an answer; a page can offer its own help. */
export class HelpWantedEvent extends Event {
  static readonly type = 'zt-help-wanted';
  /** About which service and which of its questions. */
  readonly detail: {readonly serviceId: string; readonly questionId: string};
  constructor(detail: HelpWantedEvent['detail']) {
    super(HelpWantedEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-paper-ticked': PaperTickedEvent;
    'zt-help-wanted': HelpWantedEvent;
  }
}
