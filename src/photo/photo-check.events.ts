import type {PhotoReport} from './report.model.js';

/** The citizen's photo was looked at, or looked at anew after a change. The photo itself stays. */
export class PhotoCheckedEvent extends Event {
  static readonly type = 'zt-photo-checked';
  /** What was found. */
  readonly detail: {readonly report: PhotoReport};
  constructor(report: PhotoReport) {
    super(PhotoCheckedEvent.type, {bubbles: true, composed: true});
    this.detail = {report};
  }
}

/** The citizen wants to use this photo, whatever was found. */
export class PhotoAcceptedEvent extends Event {
  static readonly type = 'zt-photo-accepted';
  /** The file that goes with the host's form, and what was found. */
  readonly detail: {readonly file: File; readonly report: PhotoReport};
  constructor(detail: {readonly file: File; readonly report: PhotoReport}) {
    super(PhotoAcceptedEvent.type, {bubbles: true, composed: true});
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'zt-photo-checked': PhotoCheckedEvent;
    'zt-photo-accepted': PhotoAcceptedEvent;
  }
}
