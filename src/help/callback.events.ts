import type {CallReceipt} from './callback.model.js';

/** The office has taken a request for a call. */
export class CallbackRequestedEvent extends Event {
  static readonly type = 'zt-callback-requested';
  /** Neither the number nor the code word: a page has no need of them. */
  readonly detail: Pick<CallReceipt, 'ref' | 'window'>;

  constructor({ref, window}: CallbackRequestedEvent['detail']) {
    super(CallbackRequestedEvent.type, {bubbles: true, composed: true});
    this.detail = {ref, window};
  }
}

/** The request was taken back. */
export class CallbackCancelledEvent extends Event {
  static readonly type = 'zt-callback-cancelled';
  readonly detail: Pick<CallReceipt, 'ref'>;

  constructor({ref}: CallbackCancelledEvent['detail']) {
    super(CallbackCancelledEvent.type, {bubbles: true, composed: true});
    this.detail = {ref};
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-callback-requested': CallbackRequestedEvent;
    'zt-callback-cancelled': CallbackCancelledEvent;
  }
}
