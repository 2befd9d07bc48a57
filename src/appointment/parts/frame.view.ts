import {html, nothing, type TemplateResult} from 'lit';
import type {BookingStep} from '../booking.model.js';
import {previousStep, stepsOf} from '../steps.model.js';
import type {Scene} from './scene.js';
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
  const isWaiting = conversation.state.booking.appointment?.status === 'pending-activation';
  return texts.text(isWaiting ? 'stepWaiting' : questions[step]);
}

/** Around every step: where one is, the question, what was chosen so far, and the way back. */
export function frame(step: BookingStep, body: unknown, scene: Scene): TemplateResult {
  const {catalog, conversation, level, texts} = scene;
  const steps = stepsOf(conversation.state.booking, catalog);
  const number = steps.indexOf(step) + 1;
  const name = stepQuestion(step, scene);
  const previous = number > 0 ? previousStep(conversation.state.booking, catalog) : undefined;
  return html`<div class="stack">
    <div class="wide">
      ${number > 0 ? bar(number, steps.length) : nothing}
      <div id="step" class="heading" role="heading" aria-level=${level} tabindex="-1">
        ${number > 0 ? texts.text('stepOf', {step: number, steps: steps.length, name}) : name}
      </div>
    </div>
    ${number > 0 ? summary(step, scene) : nothing} ${body}
    ${
      previous
        ? html`<button type="button" class="plain" @click=${() => conversation.revisit(previous)}>
            ${texts.text('back')}
          </button>`
        : nothing
    }
  </div>`;
}

const bar = (step: number, steps: number): TemplateResult =>
  html`<div class="bar" aria-hidden="true">
    ${Array.from({length: steps}, (_, index) => html`<span class=${index < step ? 'done' : ''}></span>`)}
  </div>`;
