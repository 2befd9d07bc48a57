import {html, type TemplateResult} from 'lit';
import type {PlainKey} from '../../core/messages.js';
import type {CaseTexts} from '../case.messages.js';
import type {Scene} from './scene.js';

/** The role of a list without bullets, which Safari would call none. */
export const LIST = 'list';

/** One part of a case under its heading. */
export const section = (
  title: PlainKey<CaseTexts>,
  body: unknown,
  {level, texts}: Scene,
): TemplateResult =>
  html`<div class="section wide">
    <div class="subheading" role="heading" aria-level=${level + 1}>${texts.text(title)}</div>
    ${body}
  </div>`;
