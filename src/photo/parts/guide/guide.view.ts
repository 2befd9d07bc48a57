import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatDate} from '../../../core/formats.js';
import {foreignTag} from '../../../core/language.model.js';
import {phoneLink} from '../../../core/notice.view.js';
import {sayIn, shownLanguage} from '../../../service/local-text.model.js';
import type {Topic} from '../../standard.model.js';
import {adviceOn} from './advice.view.js';
import {exceptions} from './exceptions.view.js';
import {facts} from './facts.view.js';
import {loans} from './loans.view.js';
import {preparationList} from './list.view.js';
import {heading, type Scene, type Setting} from './scene.js';
import {wardrobe} from './wardrobe.view.js';

const CARE: readonly Exclude<Topic, 'clothes'>[] = [
  'hair',
  'glasses',
  'lenses',
  'headwear',
  'make-up',
  'jewellery',
  'expression',
];

/** The whole guide, in the order in which one gets ready. */
export function guide(setting: Setting): unknown {
  const {conversation, lang, standard, texts} = setting;
  const worded = {...standard, lang: standard.lang ?? 'en'};
  const own = foreignTag(shownLanguage(lang, worded), texts.lang) ?? nothing;
  const scene: Scene = {...setting, say: sayIn(lang, worded), own};
  // In fresh controls for the next person: nothing of one's choices is left in them.
  return keyed(
    conversation.round,
    html`<div
      class="stack guide"
      lang=${texts.isFallback ? texts.lang : nothing}
      dir=${texts.isFallback ? 'ltr' : nothing}
    >
      ${head(scene)} ${facts(scene)} ${clothes(scene)} ${care(scene)} ${loans(scene)}
      ${exceptions(scene)} ${check(scene)} ${decision(scene)} ${preparationList(scene)}
    </div>`,
  );
}

function head({isGeneral, level, own, retry, say, standard, texts, words}: Scene) {
  const {name, norm, version} = standard;
  const date = formatDate(texts.lang, version);
  return html`<div class="wide">
      <div class="heading" role="heading" aria-level=${level}>
        ${texts.text('title', {name: say(name)})}
      </div>
      <p class="muted small">
        ${texts.text('asOf', {date})}${norm ? html` · <span lang=${own}>${norm}</span>` : nothing}
      </p>
    </div>
    ${
      isGeneral
        ? html`<div class="notice warning wide">
            <p>${texts.text('general')}</p>
            <button type="button" @click=${retry}>${words.text('retry')}</button>
          </div>`
        : nothing
    }`;
}

function clothes(scene: Scene): unknown {
  const {standard, texts} = scene;
  const advice = adviceOn(['clothes'], scene);
  const helper = standard.background ? wardrobe(scene) : nothing;
  if (advice === nothing && helper === nothing) return nothing;
  return html`<div class="wide stack">
    ${heading(scene, texts.text('wear'))} ${advice} ${helper}
  </div>`;
}

function care(scene: Scene): unknown {
  const {texts} = scene;
  const advice = adviceOn(CARE, scene);
  return advice === nothing
    ? nothing
    : html`<div class="wide stack">${heading(scene, texts.text('care'))} ${advice}</div>`;
}

/** The place for a check is always there, so that one that comes later is noticed. */
const check = (scene: Scene): TemplateResult =>
  html`<div class="wide stack check" ?hidden=${!scene.hasCheck}>
    ${heading(scene, scene.texts.text('check'))}
    <div class="wide"><slot name="check" @slotchange=${scene.lookAgain}></slot></div>
  </div>`;

function decision(scene: Scene): TemplateResult {
  const {standard, texts, words} = scene;
  const phone = standard.office?.phone;
  return html`<div class="notice wide">
    ${heading(scene, texts.text('decides'))}
    <p>${texts.text('decidesText')}</p>
    ${phone ? phoneLink(phone, words.text('call', {phone})) : nothing}
  </div>`;
}
