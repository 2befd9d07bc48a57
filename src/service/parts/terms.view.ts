import {html, nothing} from 'lit';
import type {LocalText} from '../service.model.js';
import {type Charge, chargesOf, processingOf} from '../terms.model.js';
import {section, type SummaryScene} from './summary-scene.js';
import {amountWords, spanWords, timeWords} from './term-words.js';

/** Stands in a sentence where the definition's words come. */
const PLACE = '\n';

/** How long it takes: the promise large, the law's limit small. */
export function time(scene: SummaryScene): unknown {
  const {answers, own, service, texts} = scene;
  const processing = processingOf(service, answers);
  const main = processing && timeWords(processing, texts);
  if (!main) return nothing;
  const {excluded, legal, promised} = processing;
  const limit = legal && texts.text('legal', {span: spanWords(legal, texts)});
  const body = html`<p><strong>${main}</strong></p>
    ${promised?.note ? html`<p>${own(promised.note)}</p>` : nothing}
    ${limit && limit !== main ? html`<p class="muted small">${limit}</p>` : nothing}
    ${excluded ? html`<p class="muted small">${notCounted(excluded, scene)}</p>` : nothing}`;
  return section('time', body, scene);
}

/** The sentence with the definition's words in its place. */
function notCounted(what: LocalText, {own, texts}: SummaryScene): unknown {
  const [before, after] = texts.text('excluded', {what: PLACE}).split(PLACE);
  return [before, own(what), after];
}

/** What it costs: each fee that is, or may be, charged. */
export function cost(scene: SummaryScene): unknown {
  const {answers, service, texts} = scene;
  const charges = chargesOf(service, answers);
  const body =
    charges.length > 0
      ? html`<ul class="plain-list">
          ${charges.map((each) => charge(each, scene))}
        </ul>`
      : html`<p><strong>${texts.text('free')}</strong></p>`;
  return section('cost', body, scene);
}

function charge({fee, isCertain}: Charge, {own, texts}: SummaryScene) {
  const {amount, name, payOnline, waiver} = fee;
  return html`<li>
    <strong class="numbers">${amountWords(fee, texts)}</strong> · ${own(name)}
    ${isCertain ? nothing : html`<span class="tag">${texts.text('depends')}</span>`}
    ${payOnline && amount > 0 ? html`<p class="muted small">${texts.text('payOnline')}</p>` : nothing}
    ${waiver ? html`<p class="muted small">${own(waiver)}</p>` : nothing}
  </li>`;
}
