import type {Localization} from '../../core/localization.js';
import type {LocalTime} from '../../office/local-time.model.js';
import type {CallbackSettings, Office} from '../../office/office.model.js';
import type {CallbackConversation} from '../callback-conversation.js';
import type {CallbackTexts} from '../callback.messages.js';
import type {CallProblem} from '../callback.model.js';
import {problemText} from '../callback.words.js';

/** What the request for a call is drawn from. */
export interface CallScene {
  readonly texts: Localization<CallbackTexts>;
  readonly office: Office;
  readonly settings: CallbackSettings;
  readonly conversation: CallbackConversation;
  /** The clock on the office's wall. */
  readonly now: LocalTime;
  /** The reader's clock shows another time. */
  readonly isElsewhere: boolean;
  /** A shared machine: the browser must not offer the last person's number. */
  readonly kiosk: boolean;
  /** Level of the heading. */
  readonly level: number;
}

/** What is wrong with a part of the form, in words. */
export function problemOf(parts: readonly CallProblem[], scene: CallScene): string | undefined {
  const found = scene.conversation.desk.problems.find((each) => parts.includes(each));
  return found && problemText(found, scene.texts);
}
