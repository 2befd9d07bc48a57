import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '@awesome.me/webawesome/dist/components/stepper/stepper.js';
import type {Mounted} from '../subject.js';
import {CURRENT, mountPage, STEPS} from './steps.js';

function create(): HTMLElement {
  const stepper = document.createElement('wa-stepper');
  for (const {id, label, state} of STEPS) {
    const step = stepper.appendChild(document.createElement('wa-step'));
    step.setAttribute('name', id);
    step.toggleAttribute('completed', state === 'done');
    step.textContent = label;
  }
  stepper.setAttribute('active', STEPS[CURRENT]!.id);
  return stepper;
}

const hasMarker = ({shadowRoot}: Element) => shadowRoot?.querySelector('[part~=marker]') != null;

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    create,
    (stepper) =>
      stepper.shadowRoot?.querySelector('ol') != null && [...stepper.children].every(hasMarker),
  );
