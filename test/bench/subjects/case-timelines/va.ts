import {defineCustomElement} from '@department-of-veterans-affairs/web-components/dist/components/va-segmented-progress-bar.js';
import type {Mounted} from '../subject.js';
import {CURRENT, mountPage, STEPS} from './steps.js';

defineCustomElement();

const LABELS = STEPS.map(({label}) => label).join(';');

function create(): HTMLElement {
  const bar = document.createElement('va-segmented-progress-bar');
  bar.setAttribute('current', String(CURRENT + 1));
  bar.setAttribute('total', String(STEPS.length));
  bar.setAttribute('labels', LABELS);
  bar.setAttribute('heading-text', STEPS[CURRENT]!.label);
  return bar;
}

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    create,
    ({shadowRoot}) => shadowRoot?.querySelectorAll('li').length === STEPS.length,
  );
