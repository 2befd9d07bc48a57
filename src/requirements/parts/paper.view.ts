import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {copiesWords} from '../../service/paper.words.js';
import type {Paper} from '../../service/papers.model.js';
import type {Details} from './details.js';
import type {Scene} from './scene.js';

/** A short word about a paper. */
export const chip = (text: string): TemplateResult =>
  html`<span class="chip" .textContent=${text}></span> `;

/** Chips in a row; one alone, which is what most papers have, needs no list around it. */
const chipRow = (chips: readonly unknown[]): unknown => (chips.length === 1 ? chips[0] : chips);

function marks(paper: Paper, chips: readonly string[], scene: Scene): unknown {
  const {conversation, texts, words} = scene;
  const all: unknown[] = [...copiesWords(paper.copies, words), ...chips].map(chip);
  if (conversation.state.ticked.has(paper.key))
    all.push(html`<span class="have">${checkIcon()} ${texts.text('have')}</span>`);
  return chipRow(all);
}

/**
 * One paper: the whole line is the label of its box. Ticks are read on the list, not on a thousand
 * boxes, and a name is set as text: a place in the template would cost two more nodes a row.
 */
export const paperLine = (
  paper: Paper,
  chips: readonly string[],
  details: Details,
  scene: Scene,
): TemplateResult =>
  html`<label class="paper"
      ><input
        type="checkbox"
        value=${paper.key}
        .checked=${scene.conversation.state.ticked.has(paper.key)}
      /><span
        ><b lang=${scene.own} .textContent=${scene.say(paper.document.name)}></b>
        ${marks(paper, chips, scene)}</span
      ></label
    >${detailLines(details, scene.own)}`;

/** A paper that need not be brought: nothing to tick. */
export const freePaper = (
  paper: Paper,
  chips: readonly string[],
  details: Details,
  {own, say}: Scene,
): TemplateResult =>
  html`<p>
      <b lang=${own} .textContent=${say(paper.document.name)}></b> ${chipRow(chips.map(chip))}
    </p>
    ${detailLines(details, own)}`;

/** What else is to be known, one line each. */
export const detailLines = ({facts, lines}: Details, own: Scene['own']): unknown =>
  facts.length + lines.length === 0
    ? nothing
    : html`<div class="details">
        ${lines.map((line) => html`<p lang=${own}>${line}</p>`)}
        ${
          facts.length === 0
            ? nothing
            : html`<dl>
                ${facts.map(
                  ([label, text]) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd lang=${own}>${text}</dd>
                    </div>`,
                )}
              </dl>`
        }
      </div>`;
