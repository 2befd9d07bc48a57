import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {copiesWords} from '../../service/paper.words.js';
import type {Paper} from '../../service/papers.model.js';
import type {Details, Fact} from './details.js';
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
export const paperLine = (paper: Paper, chips: readonly string[], scene: Scene): TemplateResult =>
  html`<label class="paper"
    ><input
      type="checkbox"
      value=${paper.key}
      .checked=${scene.conversation.state.ticked.has(paper.key)}
    /><span
      ><b lang=${scene.own} .textContent=${scene.say(paper.document.name)}></b>
      ${marks(paper, chips, scene)}</span
    ></label
  >`;

/** A paper that need not be brought: nothing to tick. */
export const freePaper = (
  paper: Paper,
  chips: readonly string[],
  {own, say}: Scene,
): TemplateResult =>
  html`<p>
    <b lang=${own} .textContent=${say(paper.document.name)}></b> ${chipRow(chips.map(chip))}
  </p>`;

/**
 * What else is to be known, one line each. Of what may not be needed at all it is folded away: who
 * is asked three more questions must not read ten pages.
 */
export function detailLines({facts, lines}: Details, isFolded: boolean, scene: Scene): unknown {
  if (facts.length + lines.length === 0) return nothing;
  const {own, texts} = scene;
  const body = html`${lines.map((line) => html`<p lang=${own}>${line}</p>`)}${factList(facts, own)}`;
  return isFolded
    ? html`<details class="details">
        <summary>${texts.text('more')}</summary>
        ${body}
      </details>`
    : html`<div class="details">${body}</div>`;
}

const factList = (facts: readonly Fact[], own: Scene['own']): unknown =>
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
      </dl>`;
