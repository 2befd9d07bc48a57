import {html, nothing, type TemplateResult} from 'lit';
import {loansOf, wishFor} from '../../guide.model.js';
import {isCertain, type Loan, type LoanSize, type Sourced} from '../../standard.model.js';
import {askAbout} from './facts.view.js';
import {wishWords} from './guide.words.js';
import {fewAtOnce, heading, type Scene, sentence} from './scene.js';
import {sources} from './sources.view.js';

/** What need not be brought, because it is there. */
export function loans(scene: Scene): unknown {
  const {say, texts} = scene;
  const all = loansOf(scene.standard);
  if (all.length === 0) return nothing;
  const told = all.map((value) => ({label: say(value.value.name), isOwn: true, value}));
  return html`<div class="wide stack">
    ${heading(scene, texts.text('lent'))}
    ${fewAtOnce(
      all,
      scene,
      (few) =>
        html`<ul class="plain-list wide">
          ${few.map((each) => html`<li class="loan">${loan(each, scene)}</li>`)}
        </ul>`,
    )}
    ${sources(told, scene)}
  </div>`;
}

function loan(sourced: Sourced<Loan>, scene: Scene): TemplateResult {
  const {value} = sourced;
  const {name, note, sizes = []} = value;
  const title = sentence(scene, name);
  const isSure = isCertain(sourced);
  return html`<p>${isSure ? html`<b>${title}</b>` : askAbout(title, scene)}</p>
    ${note ? html`<p class="muted">${sentence(scene, note)}</p>` : nothing}
    ${isSure && sizes.length > 0 ? sizesOf(value, sizes, scene) : nothing}`;
}

function sizesOf(value: Loan, sizes: readonly LoanSize[], scene: Scene): unknown {
  const wish = wishFor(scene.conversation.state, value);
  return html`${fewAtOnce(
    sizes,
    scene,
    (few) =>
      html`<ul class="plain-list sizes wide">
        ${few.map((size) => html`<li>${sizeLine(value, size, scene)}</li>`)}
      </ul>`,
  )}
  ${
    wish
      ? html`<p class=${wish.status === 'failed' ? 'error' : 'have'}>
          ${wishWords(wish, scene.texts)}
        </p>`
      : nothing
  }`;
}

function sizeLine(value: Loan, {count, fits, size}: LoanSize, scene: Scene): TemplateResult {
  const {texts} = scene;
  const there =
    count === undefined ? '' : count > 0 ? texts.text('left', {count}) : texts.text('gone');
  return html`<span
      ><b>${size}</b> ${fits ? sentence(scene, fits) : nothing}
      ${there ? html`<span class="chip">${there}</span>` : nothing}</span
    >
    ${value.isReservable && count !== 0 ? asideButton(value, size, scene) : nothing}`;
}

/** It stays where it is, whatever comes of it: the focus is on it. */
function asideButton(value: Loan, size: string, scene: Scene): TemplateResult {
  const {conversation, standard, texts} = scene;
  const wish = wishFor(conversation.state, value);
  const isWanted = wish?.size === size && wish.status !== 'failed';
  return html`<button
    type="button"
    aria-pressed=${isWanted ? 'true' : 'false'}
    aria-disabled=${wish?.status === 'pending' ? 'true' : nothing}
    @click=${() => conversation.want(standard, value, size)}
  >
    ${texts.text('putAside', {size})}
  </button>`;
}
