/** What Lit alone costs: one element, one property. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import type {Mounted} from '../subject.js';
import {CSS, mountPage, SAID, type Step, STEPS} from './steps.js';

class BareTimeline extends LitElement {
  static override readonly properties = {steps: {attribute: false}};
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  declare steps: readonly Step[];

  override render() {
    return html`<ol>
      ${this.steps.map(
        ({label, state}) =>
          html`<li class=${state}>
            <span>${label}</span> <span class="said">${SAID[state]}</span>
          </li>`,
      )}
    </ol>`;
  }
}

customElements.define('bare-timeline', BareTimeline);

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    () => Object.assign(document.createElement('bare-timeline') as BareTimeline, {steps: STEPS}),
    ({shadowRoot}) => shadowRoot?.querySelector('li') != null,
  );
