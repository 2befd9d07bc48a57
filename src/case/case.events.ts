import type {CaseProgress} from './case.model.js';

/** A case has arrived, or something in it has changed. Not sent where only the last check is newer. */
export class CaseChangedEvent extends Event {
  static readonly type = 'zt-case-changed';
  readonly detail: {readonly progress: CaseProgress};

  constructor(detail: CaseChangedEvent['detail']) {
    super(CaseChangedEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

/**
 * The citizen wants to be reminded of a deadline. A page that reminds by itself, by text message for
 * one, calls `preventDefault()`; otherwise a calendar file is made on the device.
 */
export class ReminderWantedEvent extends Event {
  static readonly type = 'zt-reminder-wanted';
  readonly detail: {
    readonly ref: string;
    /** Id of the task; absent where it is about the case. */
    readonly taskId?: string | undefined;
    readonly title: string;
    /** Day `YYYY-MM-DD`, or RFC 3339 instant. */
    readonly deadline: string;
  };

  constructor(detail: ReminderWantedEvent['detail']) {
    super(ReminderWantedEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-case-changed': CaseChangedEvent;
    'zt-reminder-wanted': ReminderWantedEvent;
  }
}
