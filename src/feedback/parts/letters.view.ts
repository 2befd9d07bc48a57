import {html, nothing, type TemplateResult} from 'lit';
import {embedded, tamed} from '../../core/foreign-text.js';
import {formatDate} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import {notice, retryButton} from '../../core/notice.view.js';
import {failureWords} from '../failure.words.js';
import type {FeedbackTexts} from '../feedback.messages.js';
import type {LetterShelf} from '../letter-shelf.controller.js';
import {excerptOf, type PublishedLetter} from '../published-letter.model.js';

/** What the letters are drawn from. */
export interface ShelfScene {
  readonly texts: Localization<FeedbackTexts>;
  readonly shelf: LetterShelf;
  /** Level of the heading. */
  readonly level: number;
}

/** The letters that an office shows. */
export function lettersView(scene: ShelfScene): TemplateResult {
  const {level, shelf, texts} = scene;
  return html`<section class="stack" aria-labelledby="title">
    <div id="title" class="heading" role="heading" aria-level=${level}>
      ${texts.text('lettersTitle')}
    </div>
    <p>${texts.text('lettersHint')}</p>
    <ul class="letters wide">
      ${shelf.letters.map((letter) => html`<li>${letterView(letter, scene)}</li>`)}
    </ul>
    ${rest(scene)}
  </section>`;
}

/** Id of a letter's element; a reference alone might be that of something else here. */
export const letterId = (ref: string): string => `letter-${ref}`;

function letterView(letter: PublishedLetter, {texts}: ShelfScene): TemplateResult {
  const {day, from, lang, ref, text, to} = letter;
  const {rest: more, start} = excerptOf(tamed(text), lang ?? texts.lang);
  const values = {from: embedded(from ?? texts.text('nobody')), day: formatDate(texts.lang, day)};
  return html`<figure id=${letterId(ref)} tabindex="-1">
    <blockquote class="own-words" dir="auto" lang=${lang ?? nothing}>${start}</blockquote>
    ${
      more === undefined
        ? nothing
        : html`<details>
            <summary>${texts.text('readOn', values)}</summary>
            <blockquote class="own-words" dir="auto" lang=${lang ?? nothing}>${more}</blockquote>
          </details>`
    }
    <figcaption class="muted">
      ${texts.text('letterBy', values)}
      ${to.name ? html`<br />${texts.text('letterFor', {name: embedded(to.name)})}` : nothing}
    </figcaption>
  </figure>`;
}

/** The way to the older ones, or why they did not come. */
function rest({level, shelf, texts}: ShelfScene): unknown {
  const {error, hasMore, isLoading} = shelf;
  if (error) {
    const {retry = texts.text('retry'), ...words} = failureWords(error, texts);
    const action = retryButton(retry, () => shelf.more());
    return notice({...words, tone: 'warning', action, level: level + 1});
  }
  if (!hasMore) return nothing;
  return html`<button
    type="button"
    class="no-print"
    aria-disabled=${isLoading ? 'true' : nothing}
    @click=${() => shelf.more()}
  >
    ${texts.text(isLoading ? 'sending' : 'moreLetters')}
  </button>`;
}
