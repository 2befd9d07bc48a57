import {html, type TemplateResult} from 'lit';
import type {Localization} from '../../../core/localization.js';
import type {Say} from '../../../service/local-text.model.js';
import type {Camera} from '../../camera.controller.js';
import type {CheckConversation} from '../../check-conversation.js';
import type {PhotoCheckTexts} from '../../photo-check.messages.js';
import type {PhotoStandard} from '../../standard.model.js';

/** Everything the check's views draw from. */
export interface CheckScene {
  readonly texts: Localization<PhotoCheckTexts>;
  /** BCP 47 tag of the page, for numbers and dates. */
  readonly lang: string;
  /** Reads a text of the standard in the page's language. */
  readonly say: Say;
  readonly standard: PhotoStandard;
  /** The office's own rules could not be read. */
  readonly isGeneral: boolean;
  /** Its methods are what the views' controls do. */
  readonly conversation: CheckConversation;
  readonly camera: Camera;
  /** Level of the check's own heading. */
  readonly level: number;
  /** Whether a form around takes the photo. */
  readonly isInForm: boolean;
  readonly isDisabled: boolean;
  /** Takes the picture that the video shows. */
  readonly shoot: (video: HTMLVideoElement) => void;
}

/** A heading `depth` levels below the check's own. */
export const heading = ({level}: CheckScene, id: string, text: string, depth = 1): TemplateResult =>
  html`<div id=${id} class="subheading" role="heading" aria-level=${level + depth} tabindex="-1">
    ${text}
  </div>`;
