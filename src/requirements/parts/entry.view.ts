import {html, nothing, type TemplateResult} from 'lit';
import {type Entry, isToGet, type Paper, type PaperList} from '../../service/papers.model.js';
import {entryDetails, onlyPaperDetails, paperDetails} from './details.js';
import {durationWords} from './duration.words.js';
import {chip, detailLines, freePaper, paperLine} from './paper.view.js';
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
  const [only] = lists;
  const isSingle = lists.length === 1 && only?.papers.length === 1;
  return isSingle && only ? singlePaper(only, entry, scene) : severalPapers(entry, scene);
}

const paper = (
  each: Paper,
  entry: Entry,
  chips: readonly string[],
  scene: Scene,
): TemplateResult =>
  isToGet(entry) || !entry.isCertain
    ? paperLine(each, chips, scene)
    : freePaper(each, chips, scene);

const singlePaper = ({papers}: PaperList, entry: Entry, scene: Scene): TemplateResult =>
  html`<li class="entry">
    ${papers.map(
      (each) =>
        html`${paper(each, entry, chipsOf(entry, scene), scene)}${detailLines(onlyPaperDetails(each, entry, scene))}`,
    )}
  </li>`;

function severalPapers(entry: Entry, scene: Scene): TemplateResult {
  const {lists, requirement} = entry;
  const {say, texts} = scene;
  const chips = chipsOf(entry, scene);
  const id = `requirement-${requirement.id}`;
  const isChoice = lists.length > 1;
  return html`<li>
    <div class="entry several" role="group" aria-labelledby=${id}>
      <p id=${id}>
        <b>${say(requirement.name) ?? nothing}</b>
        ${isChoice ? html`<span class="any">${texts.text('anyOne')}</span>` : nothing}
        ${chips.map(chip)}
      </p>
      ${lists.map(
        (list, index) =>
          html`${index > 0 ? html`<p class="or">${texts.text('or')}</p>` : nothing}${papersOf(list, entry, scene)}`,
      )}
      ${detailLines(entryDetails(entry, scene))}
    </div>
  </li>`;
}

const papersOf = ({isCertain, label, papers}: PaperList, entry: Entry, scene: Scene) => {
  const name = scene.say(label);
  const chips = isCertain ? [] : [scene.words.text('depends')];
  return html`${name ? html`<p class="muted">${name}</p>` : nothing}
    <ul class="plain-list">
      ${papers.map(
        (each) =>
          html`<li>
            ${paper(each, entry, chips, scene)}${detailLines(paperDetails(each, scene))}
          </li>`,
      )}
    </ul>`;
};
