import {html, nothing, type TemplateResult} from 'lit';
import type {Reminder, Scene, Telling} from './scene.js';

/** Says what became of an act. */
export const said =
  ({acts, texts}: Scene) =>
  (telling: Telling): string =>
    telling === 'byHand' ? texts.text('byHand', {link: acts.link}) : texts.text(telling);

/**
 * Puts a deadline into the citizen's calendar.
 *
 * @param about - Id of what names the deadline, which tells several buttons apart.
 */
export const remindButton = (reminder: Reminder, about: string, scene: Scene): TemplateResult =>
  html`<button
      id="remind-${about}"
      type="button"
      aria-labelledby="remind-${about} ${about}"
      @click=${() => scene.acts.remind(reminder, said(scene))}
    >
      ${scene.texts.text('remind')}
    </button>
    ${lastDone(reminder.taskId ?? '', scene)}`;

/** What was done last, beside its button; the live region has said it. */
export function lastDone(about: string | undefined, scene: Scene): unknown {
  const {done} = scene.acts;
  if (!done || done.about !== about) return nothing;
  return html`<p class="notice success wide">${said(scene)(done.telling)}</p>`;
}
