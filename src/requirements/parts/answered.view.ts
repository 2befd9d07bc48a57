import {html, nothing} from 'lit';
import {formatDate} from '../../core/formats.js';
import {answeredQuestions} from '../checklist.model.js';
import type {Answer} from '../../service/rule.model.js';
import {answerTo} from '../../service/rule.model.js';
import type {Question} from '../../service/service.model.js';
import {heading, optionLabels, questionLabel, type Scene} from './scene.js';

/** What was said so far, each with the way back to it. */
export function answered(scene: Scene): unknown {
  const {answers, conversation, service, texts} = scene;
  const questions = answeredQuestions(service, answers, conversation.state);
  if (questions.length === 0) return nothing;
  return html`<div class="wide answered">
    ${heading(scene, 'answered', texts.text('answered'))}
    <dl class="summary">${questions.map((question) => row(question, scene))}</dl>
  </div>`;
}

function row(question: Question, scene: Scene) {
  const {answers, conversation, isDisabled, own, texts} = scene;
  const what = questionLabel(question, scene);
  return html`<div>
    <dt lang=${own}>${what}</dt>
    <dd>${answerText(question, answerTo(answers, question.id), scene)}</dd>
    <dd>
      <button
        type="button"
        class="plain"
        ?disabled=${isDisabled}
        aria-label=${texts.text('changeWhat', {what})}
        @click=${() => conversation.revisit(question.id)}
      >
        ${texts.text('change')}
      </button>
    </dd>
  </div>`;
}

/** An answer in words. */
function answerText(question: Question, answer: Answer | undefined, scene: Scene): string {
  const {lang, say, texts} = scene;
  if (answer === null || answer === undefined) return say(question.unsure) ?? texts.text('unsure');
  if (typeof answer === 'boolean') return texts.text(answer ? 'yes' : 'no');
  if (question.type === 'date') return formatDate(lang, String(answer));
  if (question.type === 'number')
    return [new Intl.NumberFormat(lang).format(Number(answer)), say(question.unit)]
      .filter(Boolean)
      .join(' ');
  return optionsText(question, Array.isArray(answer) ? answer : [answer], scene);
}

function optionsText(question: Question, answers: readonly unknown[], scene: Scene): string {
  const labels = optionLabels(question, scene);
  const chosen = labels.filter((_, place) => answers.includes(question.options?.[place]?.value));
  if (chosen.length === 0) return scene.texts.text('none');
  return new Intl.ListFormat(scene.lang, {type: 'conjunction'}).format(chosen);
}
