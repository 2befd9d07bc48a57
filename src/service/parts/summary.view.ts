import {html, nothing, type TemplateResult} from 'lit';
import type {SummaryScene} from './summary-scene.js';
import {cost, time} from './terms.view.js';
import {call, refusal, tips, trips} from './trips.view.js';
import {results, ways} from './ways.view.js';

/**
 * The whole summary. Where the service is not for this citizen, that alone is said: a time and a
 * price beside it would send somebody on a trip for nothing.
 */
export function summary(scene: SummaryScene): TemplateResult {
  const {texts} = scene;
  const stop = refusal(scene);
  const body = stop
    ? html`${stop} ${tips(scene)}`
    : html`${trips(scene)} ${tips(scene)}
        <div class="columns wide">${time(scene)} ${cost(scene)}</div>
        ${ways(scene)} ${results(scene)} ${tips(scene, true)} ${call(scene)}`;
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${body}
  </div>`;
}
