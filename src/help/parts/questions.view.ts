import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {safeLink} from '../../core/notice.view.js';
import type {CommonQuestion} from '../../office/office.model.js';
import {findQuestions} from '../search.model.js';
import {own, paragraphsOf, type Scene} from './scene.js';

/** More than these nobody reads through: they are found, or asked for. */
const FIRST = 20;

/** What others have asked, and the search through it. */
export function commonQuestions(scene: Scene): TemplateResult {
  const {conversation, desk, service, texts} = scene;
  const {isAll, query} = conversation;
  const found = findQuestions(desk.questions, query, service);
  const shown = isAll ? found : found.slice(0, FIRST);
  const rest = found.length - shown.length;
  return html`${searchField(scene)}
    <p role="status" class="small muted">
      ${query.trim() ? foundText(found.length, scene) : nothing}
    </p>
    <div class="wide questions">
      ${repeat(
        shown,
        ({id}, at) => (shown.findIndex((one) => one.id === id) === at ? id : at),
        (one) => common(one, scene),
      )}
    </div>
    ${
      rest > 0
        ? html`<button type="button" @click=${() => conversation.showAll()}>
            ${texts.text('all', {count: found.length})}
          </button>`
        : nothing
    }`;
}

const foundText = (count: number, {texts}: Scene): string =>
  count ? texts.text('found', {count}) : texts.text('foundNone');

function searchField({conversation, texts}: Scene): TemplateResult {
  return html`<div class="field wide">
    <label for="search">${texts.text('search')}</label>
    <p id="search-hint" class="muted small">${texts.text('searchHint')}</p>
    <input
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-describedby="search-hint"
      .value=${conversation.query}
      @input=${(event: Event) => conversation.search((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** A closed answer is still found by the browser's own search. */
const common = ({answer, links = [], question}: CommonQuestion, scene: Scene): TemplateResult =>
  html`<details>
    <summary>${own(question, scene)}</summary>
    <div class="answer">
      ${paragraphsOf(answer).map((line) => html`<p>${own(line, scene)}</p>`)}
      ${links.map(({text, url}) => html`<p>${safeLink(url, own(text, scene))}</p>`)}
    </div>
  </details>`;
