import {html, nothing, type TemplateResult} from 'lit';
import {embedded, tamed} from '../../core/foreign-text.js';
import {firstTier} from '../question.model.js';
import {askForm} from './ask.view.js';
import {leftHere} from './kept.view.js';
import {ladder} from './ladder.view.js';
import {commonQuestions} from './questions.view.js';
import type {Scene} from './scene.js';
import {sentQuestion} from './sent.view.js';

/** The whole desk: what others have asked, then who can be asked. */
export function helpDesk(scene: Scene): TemplateResult {
  const {desk, level, texts} = scene;
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${
      desk.questions.length
        ? html`<section class="stack wide" aria-labelledby="title">
            <div id="title" class="heading" role="heading" aria-level=${level}>
              ${texts.text('title')}
            </div>
            ${commonQuestions(scene)}
          </section>`
        : nothing
    }
    ${desk.tiers.length ? people(scene) : nothing}
  </div>`;
}

function people(scene: Scene): TemplateResult {
  const {conversation, desk, level, texts} = scene;
  const {question} = conversation.watch;
  const canAsk = conversation.canAsk && !question;
  const tier = embedded(firstTier(desk.tiers)?.name ?? '');
  return html`<section class="stack wide" aria-labelledby="people">
    <div id="people" class="heading" role="heading" aria-level=${level}>
      ${texts.text('people')}
    </div>
    ${canAsk ? html`<p>${texts.text('peopleText', {tier})}</p>` : nothing}
    ${question ? sentQuestion(question, scene) : nothing} ${ladder(scene)}
    ${question ? nothing : comingBackOr(askForm, scene)} ${leftHere(scene)}
  </section>`;
}

/** An earlier question is on its way back: its own form would be a second one. */
function comingBackOr(form: (scene: Scene) => unknown, scene: Scene): unknown {
  const {conversation, texts} = scene;
  const {isStale, key} = conversation.watch;
  return key
    ? html`<p>${texts.text('number', {ref: tamed(key.ref)})}</p>
        <p role="status">${texts.text(isStale ? 'stale' : 'loading')}</p>
        <div class="buttons">
          ${button(texts.text('retry'), () => void conversation.watch.look(true))}
          ${button(texts.text('other'), () => conversation.turnTo())}
        </div>`
    : form(scene);
}

const button = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" @click=${act}>${label}</button>`;
