import {html, nothing, svg, type TemplateResult} from 'lit';
import {checkIcon, warningIcon} from '../../../core/icons.js';
import {isCertain} from '../../standard.model.js';
import {judgeTop} from '../../wardrobe.model.js';
import {numberIn} from './guide.words.js';
import {heading, type Scene, sentence} from './scene.js';

/** Colours that tops have, those first that are in most wardrobes. */
const TOPS = [
  ['black', '#1d1d1f'],
  ['navy', '#1f2f52'],
  ['grey', '#8a8d91'],
  ['white', '#ffffff'],
  ['pink', '#f6dadd'],
  ['green', '#1f4d38'],
  ['red', '#7b1f2b'],
  ['beige', '#dccbb0'],
] as const;

type Top = (typeof TOPS)[number];

/** Elder people are not shown more than this at once. */
const AT_ONCE = 5;

/** What a wardrobe can answer by a colour alone, without any photo. */
export function wardrobe(scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {top = ''} = conversation.state;
  const isNamed = TOPS.some(([, colour]) => colour === top);
  return html`<div class="wide stack wardrobe">
    ${heading(scene, texts.text('top'), 2)}
    <fieldset class="wide stack">
      <legend class="hint">${texts.text('topHint')}</legend>
      ${swatches(TOPS.slice(0, AT_ONCE), scene)}
      <details class="wide">
        <summary>${texts.text('otherTop')}</summary>
        ${swatches(TOPS.slice(AT_ONCE), scene)}
        <label class="line own">
          <input
            type="color"
            .value=${top && !isNamed ? top : '#808080'}
            @input=${(event: Event) => conversation.ask((event.target as HTMLInputElement).value)}
          />
          ${texts.text('otherTop')}
        </label>
      </details>
    </fieldset>
    <div class="wide" role="status">${answer(scene)}</div>
  </div>`;
}

const swatches = (tops: readonly Top[], {conversation, texts}: Scene): TemplateResult =>
  html`<div class="choices swatches wide">
    ${tops.map(
      ([name, colour]) =>
        html`<label
          ><input
            type="radio"
            name="top"
            .checked=${conversation.state.top === colour}
            @change=${() => conversation.ask(colour)}
          />${swatch(colour)}<span>${texts.text(name)}</span></label
        >`,
    )}
  </div>`;

const swatch = (colour: string): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path fill=${colour} d="M0 0h24v24H0z" />`}
  </svg>`;

function answer(scene: Scene): unknown {
  const {conversation, standard, texts} = scene;
  const judged = judgeTop(conversation.state.top ?? '', standard);
  if (!judged) return nothing;
  const number = numberIn(texts.lang);
  const [value, least] = [number(Math.round(judged.measured)), number(judged.expected)];
  const isFine = judged.verdict === 'pass';
  const {advice} = judged;
  return html`<div class="notice ${isFine ? 'success' : 'warning'}">
    <p class="line">
      ${isFine ? checkIcon() : warningIcon()}
      <strong>${texts.text(isFine ? 'topPass' : 'topCheck')}</strong>
    </p>
    ${advice && isCertain(advice) ? html`<p>${sentence(scene, advice.value)}</p>` : nothing}
    <p>${texts.text('topMeasured', {value, least})}</p>
  </div>`;
}
