import {html, nothing, type TemplateResult} from 'lit';
import type {CaseStep} from '../case.model.js';
import {currentStep, isClosed} from '../facets.model.js';
import {knownState, stateText} from './case-words.js';
import type {Scene} from './scene.js';
import {LIST, section} from './section.view.js';
import {stepMark} from './step-mark.js';

/** The steps in the office's order. */
export function steps(scene: Scene): unknown {
  const {progress} = scene;
  if (progress.steps.length === 0) return nothing;
  const here = currentStep(progress);
  const list = html`<ol class="steps" role=${LIST}>
    ${progress.steps.map((each) => step(each, each === here, scene))}
  </ol>`;
  return section('steps', list, scene);
}

function step(each: CaseStep, isHere: boolean, scene: Scene): TemplateResult {
  const {own, progress, texts} = scene;
  const mayRepeat = each.mayRepeat && !isClosed(progress);
  const state = knownState(each);
  return html`<li class="step ${state ?? 'unknown'}" aria-current=${isHere ? 'step' : nothing}>
    ${stepMark(state)}
    <div class="said">
      <p class="label">${own(each.label)}</p>
      <p class="state">${stateText(each, scene)}${when(each, scene)}</p>
      ${each.text ? html`<p>${own(each.text)}</p>` : nothing}
      ${mayRepeat ? html`<p class="muted small">${texts.text('mayRepeat')}</p>` : nothing}
    </div>
  </li>`;
}

/** When it was, or when it should be; an expectation is over once it is done. */
function when({at, expectedBy, state}: CaseStep, {day, texts}: Scene): unknown {
  if (at) return html`<span class="when"> · <time datetime=${at}>${day(at)}</time></span>`;
  if (!expectedBy || state === 'done' || state === 'skipped') return nothing;
  return html`<span class="when"> · ${texts.text('expectedBy', {day: day(expectedBy)})}</span>`;
}
