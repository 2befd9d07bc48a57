import {html, nothing, type TemplateResult} from 'lit';
import {choosing} from '../../core/choices.view.js';
import {explainedBy, explanation, wordsField} from '../../core/field.view.js';
import {foreignTag} from '../../core/language.model.js';
import {notice} from '../../core/notice.view.js';
import {select} from '../../core/select.view.js';
import type {CallNeed} from '../../office/office.model.js';
import {LONGEST_NAME} from '../callback.model.js';
import {callRefusal, isTimeGone, languageName, needText, whenText} from '../callback.words.js';
import {type CallScene, problemOf} from './callback-scene.js';
import {dayAndTime} from './callback-times.view.js';

/** Longer than any number with all that people write around it. */
const LONGEST_NUMBER = 40;

/** The form, in the order in which a clerk would ask. */
export function callForm(scene: CallScene): TemplateResult {
  const {conversation, texts} = scene;
  const {desk} = conversation;
  const submit = (event: Event) => {
    event.preventDefault();
    void desk.send();
  };
  return html`<form class="stack wide" novalidate @submit=${submit}>
    ${phone(scene)} ${dayAndTime(scene)} ${topic(scene)} ${language(scene)} ${needs(scene)}
    ${name(scene)} ${refusal(scene)}
    <button id="send" class="primary" aria-disabled=${desk.isPending ? 'true' : nothing}>
      ${texts.text(desk.isPending ? 'sending' : 'send')}
    </button>
  </form>`;
}

const phone = (scene: CallScene): TemplateResult =>
  wordsField({
    id: 'phone',
    label: scene.texts.text('phone'),
    hint: scene.texts.text('phoneHint'),
    value: scene.conversation.desk.entry.phone,
    problem: problemOf(['empty', 'signs', 'short', 'long', 'area', 'ours', 'landline'], scene),
    type: 'tel',
    autocomplete: scene.kiosk ? 'off' : 'tel',
    most: LONGEST_NUMBER,
    isRequired: true,
    enter: (value) => scene.conversation.desk.enter({phone: value}),
  });

function topic(scene: CallScene): unknown {
  const {conversation, office, settings, texts} = scene;
  const lang = foreignTag(office.lang, texts.lang);
  if (settings.topics.length === 0) return nothing;
  const problem = problemOf(['topic'], scene);
  return html`<div class="field wide">
    <label for="topic">${texts.text('topic')}</label>
    ${explanation('topic', undefined, problem)}
    ${select({
      id: 'topic',
      value: conversation.desk.entry.topic,
      options: [
        {value: '', label: texts.text('choose')},
        ...settings.topics.map(({id, name: label}) => ({value: id, label, lang})),
      ],
      describedBy: explainedBy('topic', undefined, problem),
      isInvalid: !!problem,
      enter: (value) => conversation.desk.enter({topic: value}),
    })}
  </div>`;
}

/** Asked only where there is something to choose. */
function language({conversation, settings, texts}: CallScene): unknown {
  const {languages} = settings;
  if (languages.length < 2) return nothing;
  return html`<div class="field wide">
    <label for="language">${texts.text('language')}</label>
    ${select({
      id: 'language',
      value: conversation.language ?? '',
      options: languages.map((tag) => ({value: tag, label: languageName(tag), lang: tag})),
      enter: (value) => conversation.desk.enter({language: value}),
    })}
  </div>`;
}

const needs = ({conversation, settings, texts}: CallScene): unknown =>
  settings.needs.length === 0
    ? nothing
    : choosing({
        id: 'needs',
        label: texts.text('needs'),
        choices: settings.needs.map((need) => ({value: need, label: needText(need, texts)})),
        chosen: conversation.desk.entry.needs,
        isSeveral: true,
        enter: (chosen) => conversation.desk.enter({needs: chosen as readonly CallNeed[]}),
      });

const name = ({conversation, kiosk, texts}: CallScene): TemplateResult =>
  wordsField({
    id: 'name',
    label: texts.text('name'),
    value: conversation.desk.entry.name,
    autocomplete: kiosk ? 'off' : 'name',
    most: LONGEST_NAME,
    enter: (value) => conversation.desk.enter({name: value}),
  });

/** Why nobody was asked to call; where only the time is gone, those that are left. It takes the focus. */
function refusal({conversation, level, now, texts}: CallScene): unknown {
  const {desk, times} = conversation;
  const {failure} = desk;
  if (!failure) return nothing;
  const isMended = isTimeGone(failure) && desk.entry.span;
  if (isMended) return nothing;
  const action = html`<div class="buttons">
    ${times.named.map(
      (span) =>
        html`<button type="button" @click=${() => conversation.takeNext(span)}>
          ${whenText(span, now, texts)}
        </button>`,
    )}
  </div>`;
  return notice({
    ...callRefusal(failure, times.named.length > 0, texts),
    id: 'refusal',
    tone: 'danger',
    action: times.named.length > 0 ? action : nothing,
    level: level + 1,
  });
}
