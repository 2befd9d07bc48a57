import {html, nothing, type TemplateResult} from 'lit';
import type {Consent, FieldSpec, Offering} from '../appointment.model.js';
import type {DetailProblem} from '../details.model.js';
import {fieldRow} from './field.view.js';
import {problemText} from './problem-words.js';
import type {DeskScene} from './desk-scene.js';
import {heading, type Scene} from './scene.js';

/** The office's questions and consents. What is wrong is listed on top, each with a way to it. */
export function detailsStep(offering: Offering, scene: DeskScene): TemplateResult {
  const {conversation, desk, isNative, texts} = scene;
  const {problems} = conversation.state;
  const submit = (event: Event) => {
    event.preventDefault();
    desk.details.finish();
  };
  return html`<form class="stack wide" ?novalidate=${!isNative} @submit=${submit}>
    ${problems.length > 0 ? problemList(problems, offering, scene) : nothing}
    ${offering.fields.map((field) => fieldOf(field, problems, scene))}
    ${offering.consents.map((consent) => consentOf(consent, problems, scene))}
    <p class="muted small">${texts.text('privacy')}</p>
    <button class="primary">${texts.text('continue')}</button>
  </form>`;
}

function problemList(
  problems: readonly DetailProblem[],
  offering: Offering,
  scene: Scene,
): TemplateResult {
  const title = scene.texts.text('problemsTitle', {count: problems.length});
  return html`<div
    id="problems"
    class="notice danger wide"
    tabindex="-1"
    role="group"
    aria-labelledby="problems-title"
  >
    ${heading(scene, 'problems-title', title)}
    <ul>
      ${problems.map((problem) => html`<li>${problemLink(problem, offering, scene)}</li>`)}
    </ul>
  </div>`;
}

function problemLink(problem: DetailProblem, offering: Offering, {texts}: Scene): TemplateResult {
  const {name} = problem;
  const label =
    offering.fields.find((field) => field.name === name)?.label ??
    offering.consents.find(({id}) => id === name)?.label ??
    name;
  const text = texts.text('problemWith', {label, problem: problemText(texts, problem, offering)});
  return html`<a href="#field-${name}" @click=${(event: Event) => goTo(event, name)}>${text}</a>`;
}

/** Fragments do not reach into a shadow root, and the page's address is the page's own. */
function goTo(event: Event, name: string): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(`field-${name}`)?.focus();
}

function fieldOf(
  field: FieldSpec,
  problems: readonly DetailProblem[],
  {conversation, desk, isNative = false, texts}: DeskScene,
): TemplateResult {
  const problem = problems.find(({name}) => name === field.name);
  return fieldRow({
    field,
    id: `field-${field.name}`,
    problem: problem && problemText(texts, problem, {fields: [field]}),
    value: conversation.state.booking.details[field.name] ?? '',
    enter: (value) => desk.details.enter(field.name, value),
    isNative,
    texts,
  });
}

function consentOf(
  {id, label, link, required}: Consent,
  problems: readonly DetailProblem[],
  {conversation, desk, isNative}: DeskScene,
): TemplateResult {
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
      <span>${label}</span>
    </label>
    ${link ? html`<a href=${link.href} target="_blank" rel="noopener">${link.label}</a>` : nothing}
  </div>`;
}
