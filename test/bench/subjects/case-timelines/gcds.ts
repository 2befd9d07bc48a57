/** Says “Step 3 of 5” and what the step is called; it has no list of the others. */
import '@cdssnc/gcds-components/dist/gcds/gcds.css';
import {defineCustomElement} from '@cdssnc/gcds-components/dist/components/gcds-stepper.js';
import type {Mounted} from '../subject.js';
import {CURRENT, mountPage, STEPS} from './steps.js';

defineCustomElement();

function create(): HTMLElement {
  const stepper = document.createElement('gcds-stepper');
  stepper.setAttribute('current-step', String(CURRENT + 1));
  stepper.setAttribute('total-steps', String(STEPS.length));
  stepper.setAttribute('tag', 'h3');
  stepper.textContent = STEPS[CURRENT]!.label;
  return stepper;
}

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(parent, count, create, ({shadowRoot}) => {
    const heading = shadowRoot?.querySelector('gcds-heading');
    return heading?.shadowRoot?.querySelector('h3') != null;
  });
