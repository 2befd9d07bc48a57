import {html, nothing, type TemplateResult} from 'lit';
import {copiesWords} from '../../service/paper.words.js';
import type {Paper} from '../../service/papers.model.js';
import {type Details, type Fact, isEmpty} from './details.js';
import type {Scene} from './scene.js';

/** A short word about a paper. */
export const chip = (text: string): TemplateResult =>
  html`<span class="chip" .textContent=${text}></span> `;

/** Chips in a row; one alone, which is what most papers have, needs no list around it. */
const chipRow = (chips: readonly unknown[]): unknown => (chips.length === 1 ? chips[0] : chips);

/** What is wanted of a paper, and how it reaches the office. */
const phrasesOf = (
  {copies}: Paper,
  chips: readonly string[],
  {words}: Scene,
): readonly string[] => [...copiesWords(copies, words), ...chips];

/** The mark of a tick: text in an element that is always there, so that the focus stays. */
const mark = (isTicked: boolean, {texts}: Scene): string => (isTicked ? texts.text('have') : '');

/**
 * One paper: the whole line is the label of its box. Ticks are read on the list, not on a thousand
 * boxes, and a name is set as text: a place in the template would cost two more nodes a row.
 */
export function paperLine(paper: Paper, chips: readonly string[], scene: Scene): TemplateResult {
  const isTicked = scene.conversation.state.ticked.has(paper.key);
  return html`<label class="paper"
    ><input type="checkbox" value=${paper.key} .checked=${isTicked} /><span
      ><b lang=${scene.own} .textContent=${scene.say(paper.document.name)}></b>
      ${chipRow(phrasesOf(paper, chips, scene).map(chip))}<span
        class="have"
        .textContent=${mark(isTicked, scene)}
      ></span></span
  ></label>`;
}

/**
 * A paper of which there is only one thing to say, as one template: most papers of a long list are
 * such, and each template within a template costs a third of the row. Undefined for the others.
 */
export function plainEntry(
  paper: Paper,
  chips: readonly string[],
  scene: Scene,
): TemplateResult | undefined {
  const [phrase, second] = phrasesOf(paper, chips, scene);
  if (!phrase || second) return undefined;
  const isTicked = scene.conversation.state.ticked.has(paper.key);
  return html`<div role="listitem" class="entry">
    <label class="paper"
      ><input type="checkbox" value=${paper.key} .checked=${isTicked} /><span
        ><b lang=${scene.own} .textContent=${scene.say(paper.document.name)}></b>
        <span class="chip" .textContent=${phrase}></span>
        <span class="have" .textContent=${mark(isTicked, scene)}></span></span
    ></label>
  </div>`;
}

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
export function detailLines(details: Details, isFolded: boolean, scene: Scene): unknown {
  if (isEmpty(details)) return nothing;
  const {facts, lines} = details;
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
