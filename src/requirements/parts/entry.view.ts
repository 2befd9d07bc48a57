import {html, nothing, type TemplateResult} from 'lit';
import {type Entry, isToGet, type PaperList} from '../../service/papers.model.js';
import {condition, entryDetails, isEmpty, onlyPaperDetails, paperDetails} from './details.js';
import {durationWords} from './duration.words.js';
import {chip, detailLines, freePaper, paperLine, plainEntry} from './paper.view.js';
import type {Scene} from './scene.js';

/** How a paper reaches the office, where that is not by bringing it. */
const supplyTexts = {
  held: 'held',
  'held-else-bring': 'heldElse',
  declare: 'declare',
  later: 'later',
  'on-site': 'onSite',
  'online-form': 'onlineForm',
} as const;

function supplyChip({supply}: Entry, {lang, texts}: Scene): string | undefined {
  const {mode, within} = supply;
  if (mode === 'bring') return undefined;
  if (mode === 'later' && within)
    return texts.text('laterWithin', {span: durationWords(within, lang)});
  return texts.text(supplyTexts[mode]);
}

function chipsOf(entry: Entry, scene: Scene): readonly string[] {
  const {texts} = scene;
  const {isCertain, isSupplyCertain, requirement} = entry;
  const chips = [
    requirement.necessity === 'optional' && texts.text('optional'),
    supplyChip(entry, scene),
    isCertain && !isSupplyCertain && texts.text('maybeFree'),
  ];
  return chips.filter((text): text is string => !!text);
}

/** One requirement: a paper, several that belong together, or several of which one is enough. */
export function entryItem(entry: Entry, scene: Scene): TemplateResult {
  const {lists} = entry;
  const paper = lists.length === 1 && lists[0]?.papers.length === 1 && lists[0].papers[0];
  if (!paper) return severalPapers(entry, scene);
  const details = onlyPaperDetails(paper, entry, scene);
  const isBare = entry.isCertain && isToGet(entry) && isEmpty(details);
  const plain = isBare && plainEntry(paper, chipsOf(entry, scene), scene);
  if (plain) return plain;
  return html`<div role="listitem" class="entry">
    ${line(entry)(paper, chipsOf(entry, scene), scene)}${conditionLine(entry, scene)}${detailLines(details, !entry.isCertain, scene)}
  </div>`;
}

function conditionLine(entry: Entry, scene: Scene): unknown {
  const text = condition(entry, scene);
  return text ? html`<p class="condition muted">${text}</p>` : nothing;
}

/** What is to be got ready can be ticked; what need not be brought cannot. */
const line = (entry: Entry) => (isToGet(entry) ? paperLine : freePaper);

function severalPapers(entry: Entry, scene: Scene): TemplateResult {
  const {lists, requirement} = entry;
  const {own, say, texts} = scene;
  const chips = chipsOf(entry, scene);
  const id = `requirement-${requirement.id}`;
  const isChoice = lists.length > 1;
  return html`<div role="listitem">
    <div class="entry several" role="group" aria-labelledby=${id}>
      <p id=${id}>
        <b lang=${own}>${say(requirement.name) ?? nothing}</b>
        ${isChoice ? html`<span class="chip">${texts.text('anyOne')}</span>` : nothing}
        ${chips.map(chip)}
      </p>
      ${lists.map(
        (list, index) =>
          html`${index > 0 ? html`<p class="muted">${texts.text('or')}</p>` : nothing}${papersOf(list, entry, scene)}`,
      )}
      ${conditionLine(entry, scene)}${detailLines(entryDetails(entry, scene), !entry.isCertain, scene)}
    </div>
  </div>`;
}

const papersOf = ({isCertain, label, papers}: PaperList, entry: Entry, scene: Scene) => {
  const name = scene.say(label);
  const chips = isCertain ? [] : [scene.words.text('depends')];
  return html`${name ? html`<p class="muted" lang=${scene.own}>${name}</p>` : nothing}
    <ul class="plain-list">
      ${papers.map(
        (each) =>
          html`<li>
            ${line(entry)(each, chips, scene)}${detailLines(paperDetails(each, scene), !entry.isCertain, scene)}
          </li>`,
      )}
    </ul>`;
};
