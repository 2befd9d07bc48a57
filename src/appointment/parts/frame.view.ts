import {html, nothing, type TemplateResult} from 'lit';
import {phoneLink} from '../../core/notice.view.js';
import type {BookingStep} from '../booking.model.js';
import {previousStep, stepsOf} from '../steps.model.js';
import {type Scene, siteOf} from './scene.js';
import {summary} from './summary.view.js';

const questions = {
  service: 'stepService',
  people: 'stepPeople',
  mode: 'stepMode',
  place: 'stepPlace',
  time: 'stepTime',
  details: 'stepDetails',
  review: 'stepReview',
  booked: 'stepBooked',
} as const;

/** The question of a step. */
export function stepQuestion(step: BookingStep, {conversation, texts}: Scene): string {
  const {status} = conversation.state.booking.appointment ?? {};
  if (status === 'held') return texts.text('stepHeld');
  return texts.text(status === 'pending-activation' ? 'stepWaiting' : questions[step]);
}

/** Around every step: where one is, the question, what was chosen so far, and the way back. */
export function frame(step: BookingStep, body: unknown, scene: Scene): TemplateResult {
  const {catalog, conversation, texts} = scene;
  const {booking} = conversation.state;
  const isOver = step === 'booked';
  const back = isOver ? undefined : previousStep(booking, catalog);
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${title(step, stepsOf(booking, catalog), scene)} ${isOver ? nothing : summary(step, scene)}
    ${body} ${back ? backButton(back, scene) : nothing}
  </div>`;
}

function title(step: BookingStep, steps: readonly BookingStep[], scene: Scene): TemplateResult {
  const number = steps.indexOf(step) + 1;
  const name = stepQuestion(step, scene);
  const where = scene.texts.text('stepOf', {step: number, steps: steps.length, name});
  const bar = steps.map((_, index) => html`<span class=${index < number ? 'done' : ''}></span>`);
  return html`<div class="wide">
    ${number > 0 ? html`<div class="bar" aria-hidden="true">${bar}</div>` : nothing}
    <div id="step" class="heading" role="heading" aria-level=${scene.level} tabindex="-1">
      ${number > 0 ? where : name}
    </div>
  </div>`;
}

const backButton = (step: BookingStep, {conversation, texts}: Scene): TemplateResult =>
  html`<button type="button" class="plain" @click=${() => conversation.revisit(step)}>
    ${texts.text('back')}
  </button>`;

/** Somebody who can be asked, on every step. */
export function phone(scene: Scene): unknown {
  const {catalog, texts} = scene;
  const number = (siteOf(scene) ?? catalog.sites.find((site) => site.phone))?.phone;
  return number ? html`<p>${phoneLink(number, texts.text('call', {phone: number}))}</p>` : nothing;
}
