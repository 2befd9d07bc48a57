/**
 * About the least a timeline can cost: a custom element without a library, its steps cloned from one
 * template. Not a whole timeline: no dates, no words but the steps', nothing that changes.
 */
import type {Mounted} from '../subject.js';
import {CSS, mountPage, SAID, STEPS} from './steps.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

const template = document.createElement('template');
template.innerHTML = `<ol>${'<li><span></span> <span class="said"></span></li>'.repeat(STEPS.length)}</ol>`;

class FloorTimeline extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelectorAll('li').forEach((item, index) => {
      const {label, state} = STEPS[index]!;
      item.className = state;
      item.firstElementChild!.textContent = label;
      item.lastElementChild!.textContent = SAID[state];
    });
  }
}

customElements.define('floor-timeline', FloorTimeline);

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    () => document.createElement('floor-timeline'),
    ({shadowRoot}) => shadowRoot !== null,
  );
