import {html, nothing, type TemplateResult} from 'lit';
import type {Consent, FieldSpec, Offering} from '../appointment.model.js';
import type {DetailProblem} from '../details.model.js';
import {fieldRow} from './field.view.js';
import {problemLink, problemList} from './problem-list.view.js';
import {problemText} from './problem-words.js';
import type {DeskScene} from './desk-scene.js';
import {ownTag, type Scene} from './scene.js';

/** The office's questions and consents. What is wrong is listed on top, each with a way to it. */
export function detailsStep(offering: Offering, scene: DeskScene): TemplateResult {
  const {conversation, desk, isNative, texts} = scene;
  const {problems} = conversation.state;
  const submit = (event: Event) => {
    event.preventDefault();
    desk.details.finish();
  };
  const lines = problems.map((problem) => problemLink(problem, offering, scene));
  return html`<form class="stack wide" ?novalidate=${!isNative} @submit=${submit}>
    ${problems.length > 0 ? problemList('problems', lines, scene) : nothing}
    ${offering.fields.map((field) => fieldOf(field, problems, scene))}
    ${offering.consents.map((consent) => consentOf(consent, problems, scene))}
    <p class="muted small">${texts.text('privacy')}</p>
    <button class="primary">${texts.text('continue')}</button>
  </form>`;
}

function fieldOf(
  field: FieldSpec,
  problems: readonly DetailProblem[],
  scene: DeskScene,
): TemplateResult {
  const {conversation, desk, isNative = false, texts} = scene;
  const problem = problems.find(({name}) => name === field.name);
  return fieldRow({
    field,
    id: `field-${field.name}`,
    problem: problem && problemText(texts, problem, {fields: [field]}),
    value: conversation.state.booking.details[field.name] ?? '',
    enter: (value) => desk.details.enter(field.name, value),
    isNative,
    lang: ownTag(scene),
    texts,
  });
}

function consentOf(
  {id, label, link, required}: Consent,
  problems: readonly DetailProblem[],
  scene: DeskScene,
): TemplateResult {
  const {conversation, desk, isNative} = scene;
  const isWrong = problems.some(({name}) => name === id);
  // On `input`: an update between it and `change` would write the old state back.
  const set = (event: Event) =>
    desk.details.setConsent(id, (event.target as HTMLInputElement).checked);
  return html`<div class="wide">
    <label class="consent">
      <input
        id="field-${id}"
        type="checkbox"
        .checked=${conversation.state.booking.consents.includes(id)}
        ?required=${isNative && required}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        @input=${set}
      />
      <span lang=${ownTag(scene)}>${label}</span>
    </label>
    ${link ? beside(link, scene) : nothing}
  </div>`;
}

const beside = ({href, label}: NonNullable<Consent['link']>, scene: Scene): TemplateResult =>
  html`<a href=${href} lang=${ownTag(scene)} target="_blank" rel="noopener">${label}</a>`;
