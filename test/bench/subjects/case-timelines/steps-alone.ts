/** Only the steps of our element, as it draws them: what the rest of it costs is the difference. */
import {html, LitElement} from 'lit';
import {CaseActs} from '../../../../src/case/case-acts.js';
import english, {type CaseTexts} from '../../../../src/case/case.messages.js';
import {caseProgressStyles} from '../../../../src/case/case-progress.styles.js';
import {caseStepsStyles} from '../../../../src/case/case-steps.styles.js';
import {sceneOf} from '../../../../src/case/parts/scene.js';
import {steps} from '../../../../src/case/parts/steps.view.js';
import {controlStyles} from '../../../../src/core/controls.styles.js';
import {LiveRegion} from '../../../../src/core/live-region.js';
import {localize} from '../../../../src/core/localization.js';
import {tokenStyles} from '../../../../src/core/tokens.styles.js';
import type {Mounted} from '../subject.js';
import {caseOf} from './case.js';
import {mountPage, STEPS} from './steps.js';

const texts = localize<CaseTexts>('en', [english]);

class StepsAlone extends LitElement {
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    caseProgressStyles,
    caseStepsStyles,
  ];

  shareUrl: string | undefined;
  shipmentUrl: string | undefined;
  readonly #acts = new CaseActs(this, new LiveRegion(this), () => Promise.resolve(true));

  override render() {
    const page = {lang: 'en', level: 2, error: undefined, isShared: false};
    const scene = sceneOf(caseOf('bench'), texts, {...page, acts: this.#acts, host: this});
    return html`<div class="stack">${steps(scene)}</div>`;
  }
}

customElements.define('bench-steps', StepsAlone);

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    () => document.createElement('bench-steps'),
    ({shadowRoot}) => shadowRoot?.querySelectorAll('.step').length === STEPS.length,
  );
