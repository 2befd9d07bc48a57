import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {formatDate} from '../../core/formats.js';
import {isIsoDate} from '../../core/plain-date.model.js';
import {CHANNEL_ANSWER} from '../../service/questions.model.js';
import {answerTo} from '../../service/rule.model.js';
import type {Question} from '../../service/service.model.js';
import {formValues, UNSURE} from '../given-answer.model.js';
import {optionLabels, questionLabel, type Scene} from './scene.js';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether the words are ours, and not the definition's. */
  readonly isOurs?: boolean | undefined;
}

/** The question that is open, with the button that goes on. Nothing is chosen beforehand. */
export const questionForm = (question: Question, scene: Scene): unknown =>
  // In fresh controls: what was ticked for one question must not be ticked for the next.
  keyed(`${scene.conversation.round} ${question.id}`, form(question, scene));

function form(question: Question, scene: Scene): TemplateResult {
  const {conversation, own, say, texts} = scene;
  const {problem, revisiting} = conversation.state;
  const hint = say(question.hint) ?? (question.type === 'many' && texts.text('chooseMany'));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const values = given.getAll('answer').filter((value) => typeof value === 'string');
    conversation.answer(question, values);
  };
  const described = [hint && 'hint', problem && 'problem'].filter(Boolean).join(' ');
  return html`<form class="stack wide question" novalidate @submit=${submit}>
    <fieldset class="wide stack" aria-describedby=${described || nothing}>
      ${legend(question, scene)}
      ${hint ? html`<p id="hint" class="muted" lang=${question.hint ? own : nothing}>${hint}</p>` : nothing}
      ${problem ? html`<p id="problem" class="error" tabindex="-1">${problemText(question, scene)}</p>` : nothing}
      ${question.type === 'number' || question.type === 'date' ? field(question, scene) : nothing}
      ${choices(question, scene)}
    </fieldset>
    <button class="primary">${texts.text('continue')}</button>
    ${revisiting ? leaveButton(scene) : nothing}
  </form>`;
}

const legend = (question: Question, scene: Scene): TemplateResult =>
  html`<legend
    id="question"
    class="subheading"
    tabindex="-1"
    lang=${question.id === CHANNEL_ANSWER ? nothing : scene.own}
  >
    ${questionLabel(question, scene)}
  </legend>`;

const leaveButton = ({conversation, texts}: Scene): TemplateResult =>
  html`<button type="button" class="plain" @click=${() => conversation.leave()}>
    ${texts.text('back')}
  </button>`;

function choices(question: Question, scene: Scene): unknown {
  const {answers, conversation} = scene;
  const all = choicesOf(question, scene);
  if (all.length === 0) return nothing;
  const type = question.type === 'many' ? 'checkbox' : 'radio';
  const before = formValues(question, answerTo(answers, question.id));
  const invalid = conversation.state.problem ? 'true' : nothing;
  return html`<div class="choices wide">
    ${all.map(
      ({hint, isOurs, label, value}) =>
        html`<label
          ><input
            type=${type}
            name="answer"
            value=${value}
            aria-invalid=${invalid}
            .checked=${before.includes(value)}
          /><span lang=${isOurs ? nothing : scene.own}
            >${label} ${hint ? html`<span class="note muted">${hint}</span>` : nothing}</span
          >
        </label>`,
    )}
  </div>`;
}

/** What can be chosen; “I am not sure” last, where a question lets one say it. */
function choicesOf(question: Question, scene: Scene): readonly Choice[] {
  const {say, texts} = scene;
  const {id, options = [], required, type, unsure} = question;
  const labels = optionLabels(question, scene);
  const own: readonly Choice[] =
    type === 'yesno'
      ? [
          {value: 'true', label: texts.text('yes'), isOurs: true},
          {value: 'false', label: texts.text('no'), isOurs: true},
        ]
      : labels.map((label, place) => ({
          value: String(place),
          label,
          hint:
            id === CHANNEL_ANSWER ? tripsHint(place, question, scene) : say(options[place]?.hint),
        }));
  if (required && !unsure) return own;
  return [...own, {value: UNSURE, label: say(unsure) ?? texts.text('unsure'), isOurs: !unsure}];
}

/** How often one has to come for each way: what one decides by. */
function tripsHint(place: number, {options = []}: Question, {service, words}: Scene): string {
  const visits = service.channels.find(({id}) => id === options[place]?.value)?.visits ?? 0;
  return visits === 0 ? words.text('wayNoTrip') : words.text('wayTrips', {count: visits});
}

/** Whoever writes is sure now; nothing else could take the mark away again. */
function takeUnsureBack({target}: Event): void {
  const {form} = target as HTMLInputElement;
  const unsure = form?.querySelector<HTMLInputElement>('[type=radio]');
  if (unsure) unsure.checked = false;
}

function field(question: Question, scene: Scene): TemplateResult {
  const {answers, conversation, say} = scene;
  const {max, min, type, unit} = question;
  const answer = answerTo(answers, question.id);
  const value = typeof answer === 'number' || typeof answer === 'string' ? answer : '';
  return html`<p class="line">
    <input
      name="answer"
      type=${type === 'date' ? 'date' : 'text'}
      inputmode=${type === 'date' ? nothing : 'numeric'}
      autocomplete="off"
      aria-labelledby="question"
      aria-describedby=${conversation.state.problem ? 'problem' : nothing}
      aria-invalid=${conversation.state.problem ? 'true' : nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
      .value=${String(value)}
      @input=${takeUnsureBack}
    />
    ${unit ? html`<span>${say(unit)}</span>` : nothing}
  </p>`;
}

/** Why what was given is no answer, and what would be one. */
function problemText({max, min, type}: Question, {lang, texts}: Scene): string {
  if (type !== 'number' && type !== 'date') return texts.text('chooseFirst');
  const what = texts.text(type === 'date' ? 'dateFirst' : 'numberFirst');
  const say = (bound: number | string) =>
    isIsoDate(bound) ? formatDate(lang, bound) : String(bound);
  if (min !== undefined && max !== undefined)
    return texts.text('between', {what, min: say(min), max: say(max)});
  if (min !== undefined) return texts.text('atLeast', {what, min: say(min)});
  return max === undefined ? what : texts.text('atMost', {what, max: say(max)});
}
