import './uswds.scss';
import type {Mounted} from '../subject.js';
import {CURRENT, mountPage, SAID, type Step, STEPS} from './steps.js';

const BLOCK = 'usa-step-indicator';
const MODIFIER = {done: '--complete', current: '--current', upcoming: ''} as const;

function segment({label, state}: Step): string {
  const isCurrent = state === 'current';
  const kind = MODIFIER[state] && ` ${BLOCK}__segment${MODIFIER[state]}`;
  const said = isCurrent ? '' : `<span class="usa-sr-only">${SAID[state]}</span>`;
  return `<li class="${BLOCK}__segment${kind}"${isCurrent ? ' aria-current="true"' : ''}>
    <span class="${BLOCK}__segment-label">${label} ${said}</span>
  </li>`;
}

/** The HTML of its documentation, which a page would clone at best. */
const template = document.createElement('template');
template.innerHTML = `<div class="${BLOCK}">
  <ol class="${BLOCK}__segments">${STEPS.map(segment).join('')}</ol>
  <div class="${BLOCK}__header"><h4 class="${BLOCK}__heading">
    <span class="${BLOCK}__heading-counter">
      <span class="usa-sr-only">Step</span>
      <span class="${BLOCK}__current-step">${CURRENT + 1}</span>
      <span class="${BLOCK}__total-steps">of ${STEPS.length}</span>
    </span>
    <span class="${BLOCK}__heading-text">${STEPS[CURRENT]!.label}</span>
  </h4></div>
</div>`;

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    () => template.content.firstElementChild!.cloneNode(true) as HTMLElement,
    (timeline) => timeline.isConnected,
  );
