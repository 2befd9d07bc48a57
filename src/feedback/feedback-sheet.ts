/** What a rating looks like. It travels beside the questions, without which there is nothing to draw. */
import {html, nothing, type TemplateResult} from 'lit';
import {asProviderError} from '../core/provider-error.model.js';
import type {QuestionSet} from './feedback.model.js';
import {ownSet} from './own-set.js';
import {letterPart} from './parts/letter.view.js';
import {outcome} from './parts/outcome.view.js';
import {ratingForm} from './parts/rating.view.js';
import type {Scene} from './parts/scene.js';

export {FeedbackConversation} from './feedback-conversation.js';
export {feedbackStyles} from './feedback.styles.js';
export {answerTitle} from './parts/outcome.view.js';
export {sceneOf} from './parts/scene.js';

/** A set that the page has given; whoever wrote it is told in the console what is wrong. */
export function givenSet(value: unknown): QuestionSet {
  try {
    return ownSet(value);
  } catch (reason) {
    console.warn(`zerotrip: questions of a rating: ${asProviderError(reason).extras.detail}`);
    throw reason;
  }
}

/** The rating, or what became of it; a letter apart. */
export const feedbackView = (scene: Scene): TemplateResult =>
  html`<div class="stack">
    ${scene.receipt ? outcome(scene.receipt, scene) : ratingForm(scene)}
    ${scene.letter ? letterPart(scene.letter, scene) : nothing}
  </div>`;
