import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {copiesWords} from '../../service/paper.words.js';
import type {Paper} from '../../service/papers.model.js';
import type {Details} from './details.js';
import type {Scene} from './scene.js';

/** A short word about a paper. */
export const chip = (text: string): TemplateResult => html`<span class="chip">${text}</span> `;

/**
 * One paper: the whole line is the label of its box. Ticks are read on the list, not on a thousand
 * boxes.
 */
export function paperLine(paper: Paper, chips: readonly string[], scene: Scene): TemplateResult {
  const {conversation, isDisabled, say, texts, words} = scene;
  const isTicked = conversation.state.ticked.has(paper.key);
  const phrases = [...copiesWords(paper.copies, words), ...chips];
  return html`<label class="paper"
    ><input type="checkbox" value=${paper.key} .checked=${isTicked} ?disabled=${isDisabled} /><span
      ><b>${say(paper.document.name)}</b> ${phrases.map(chip)}${
        isTicked ? html`<span class="have">${checkIcon()} ${texts.text('have')}</span>` : nothing
      }</span
    ></label
  >`;
}

/** A paper that need not be brought: nothing to tick. */
export const freePaper = (paper: Paper, chips: readonly string[], {say}: Scene): TemplateResult =>
  html`<p><b>${say(paper.document.name)}</b> ${chips.map(chip)}</p>`;

/** What else is to be known, one line each. */
export const detailLines = ({facts, lines}: Details): unknown =>
  facts.length + lines.length === 0
    ? nothing
    : html`<div class="details">
        ${lines.map((line) => html`<p>${line}</p>`)}
        ${
          facts.length === 0
            ? nothing
            : html`<dl>
                ${facts.map(
                  ([label, text]) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd>${text}</dd>
                    </div>`,
                )}
              </dl>`
        }
      </div>`;
