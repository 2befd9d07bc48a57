import {html, nothing, type TemplateResult} from 'lit';
import {foreignTag} from '../../core/language.model.js';
import {notice} from '../../core/notice.view.js';
import {sayIn, shownLanguage} from '../../service/local-text.model.js';
import {answered} from './answered.view.js';
import {callUs, head} from './head.view.js';
import {foot, keeping} from './keeping.view.js';
import {papers} from './papers.view.js';
import {questionForm} from './question.view.js';
import type {Scene, Setting} from './scene.js';

/** The day on this device. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The whole list, in the order in which a clerk would go through it. */
export function checklist(setting: Setting): TemplateResult {
  const {conversation, isDisabled, lang, service, texts} = setting;
  const own = foreignTag(shownLanguage(lang, service), texts.lang) ?? nothing;
  const scene: Scene = {...setting, say: sayIn(lang, service), own};
  const {question} = conversation;
  const date = today();
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    ${head(scene, date)} ${answered(scene)}
    ${question && !isDisabled ? questionForm(question, scene) : nothing} ${help(scene)}
    ${papers(scene)}
    <div class="notice wide">
      <p><strong>${texts.text('notSent')}</strong></p>
      <p>${texts.text('different')}</p>
      ${callUs(scene)}
    </div>
    ${keeping(scene)} ${foot(scene, date)}
  </div>`;
}

/** For whoever is not sure: the host page's own help, else the office's phone. */
function help(scene: Scene): unknown {
  const {answers, level, texts} = scene;
  if (!Object.values(answers).includes(null)) return nothing;
  return notice({
    id: 'help',
    tone: 'info',
    title: texts.text('helpTitle'),
    text: texts.text('helpText'),
    action: html`<slot name="help">${callUs(scene)}</slot>`,
    level: level + 1,
  });
}
