import {html, nothing, type TemplateResult} from 'lit';

/**
 * How often somebody has to come, the number large wherever the language has it in the sentence.
 * Drawn with `trips.styles.ts`.
 *
 * @param isFree - Nobody has to come.
 * @param more - Why, or what it depends on; nothing where absent.
 */
export const tripsView = (sentence: string, isFree: boolean, more?: unknown): TemplateResult =>
  html`<div class="trips ${isFree ? 'free' : ''}">
    ${figure(sentence)} ${more ? html`<p>${more}</p>` : nothing}
  </div>`;

function figure(sentence: string): TemplateResult {
  // “0 or 1” is one number to the eye.
  const [, before = sentence, number, after] =
    /^(\P{N}*)(\p{N}+(?:\P{N}{1,6}\p{N}+)?)([^]*)$/u.exec(sentence) ?? [];
  return html`<p class="figure numbers">
    ${before}${number ? html`<strong>${number}</strong>` : nothing} ${after}
  </p>`;
}
