import {html, nothing, type TemplateResult} from 'lit';
import {embedded, foreign, tamed} from '../../core/foreign-text.js';
import {isAnswered, isLate, nextTier, type Question, type Reply} from '../question.model.js';
import {refusal} from './ask.view.js';
import {comeback, keeping} from './kept.view.js';
import {dayText, paragraphsOf, type Scene, tierName} from './scene.js';

/** A question on its way: who has it, what was said, and where it can go next. */
export function sentQuestion(question: Question, scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  return html`${standing(question, scene)} ${said(texts.text('asked'), question.text, scene)}
    ${question.replies.map((reply) => answer(reply, scene))} ${onward(question, scene)}
    ${refusal(scene)}
    <div class="buttons">
      ${
        isAnswered(question)
          ? nothing
          : button(texts.text('look'), () => void conversation.watch.look(true))
      }
      ${keeping(scene)} ${button(texts.text('other'), () => conversation.turnTo())}
    </div>`;
}

/** Who has it, its number, and by when there is an answer. It takes the focus. */
function standing(question: Question, scene: Scene): TemplateResult {
  const {level, texts} = scene;
  const tier = tierName(question.tier, scene);
  const isDone = isAnswered(question);
  const title = texts.text(isDone ? 'answered' : 'sent', {tier});
  return html`<div
    id="sent"
    class="notice ${isDone ? 'success' : ''} wide"
    tabindex="-1"
    role="group"
    aria-labelledby="sent-title"
  >
    <div id="sent-title" class="subheading" role="heading" aria-level=${level + 1}>${title}</div>
    <p>${texts.text('number', {ref: tamed(question.ref)})}</p>
    ${isDone ? nothing : expectation(question, scene)} ${comeback(question, scene)}
  </div>`;
}

function expectation(question: Question, {texts}: Scene): TemplateResult {
  const {checkedAt, replyBy} = question;
  const day = replyBy && dayText(replyBy, checkedAt, texts);
  return html`${day ? html`<p>${texts.text(isLate(question) ? 'late' : 'by', {day})}</p>` : nothing}`;
}

const button = (label: string, act: () => void) =>
  html`<button type="button" @click=${act}>${label}</button>`;

const said = (title: string, text: string, {level}: Scene): TemplateResult =>
  html`<div class="said wide">
    <div class="name" role="heading" aria-level=${level + 1}>${title}</div>
    ${paragraphsOf(text).map((line) => html`<p>${foreign(line)}</p>`)}
  </div>`;

function answer({at, text, tier, who}: Reply, scene: Scene): TemplateResult {
  const {texts} = scene;
  const title = texts.text('reply', {tier: tierName(tier, scene)});
  return html`${said(title, text, scene)}
    <p class="small muted">
      ${who ? html`${foreign(who)} · ` : nothing}${dayText(at, at, texts)}
    </p>`;
}

/** The way up, at every tier; at the last one, the telephone. */
function onward(question: Question, scene: Scene): TemplateResult {
  const {conversation, desk, texts} = scene;
  const next = nextTier(desk.tiers, question);
  if (!next) return html`<p>${texts.text('last')}</p>`;
  const {isPending} = conversation;
  return html`<div class="onward wide">
    <button
      type="button"
      aria-describedby="next-hint"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${() => void conversation.askNext(next.id)}
    >
      ${isPending ? texts.text('sending') : texts.text('next', {tier: embedded(next.name)})}
    </button>
    <p id="next-hint" class="small muted">${texts.text('nextHint')}</p>
  </div>`;
}
