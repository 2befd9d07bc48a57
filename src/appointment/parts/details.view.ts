import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Consent, FieldSpec, Offering} from '../appointment.model.js';
import type {DetailProblem} from '../details.model.js';
import {problemText} from './problem-words.js';
import {heading, type Scene} from './scene.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The office's questions and consents. What is wrong is listed on top, each with a way to it. */
export function detailsStep(offering: Offering, scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {problems} = conversation.state;
  const submit = (event: Event) => {
    event.preventDefault();
    conversation.finishDetails();
  };
  return html`<form class="stack wide" novalidate @submit=${submit}>
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
  const {texts} = scene;
  const label = ({name}: DetailProblem) =>
    offering.fields.find((field) => field.name === name)?.label ??
    offering.consents.find(({id}) => id === name)?.label ??
    name;
  return html`<div
    id="problems"
    class="notice danger wide"
    tabindex="-1"
    role="group"
    aria-labelledby="problems-title"
  >
    ${heading(scene, 'problems-title', texts.text('problemsTitle', {count: problems.length}))}
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a href="#field-${problem.name}" @click=${(event: Event) => goTo(event, problem.name)}
              >${texts.text('problemWith', {label: label(problem), problem: problemText(texts, problem, offering)})}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
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
  scene: Scene,
): TemplateResult {
  const {texts} = scene;
  const id = `field-${field.name}`;
  const problem = problems.find(({name}) => name === field.name);
  const described = [field.hint && `${id}-hint`, problem && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field wide">
    <label for=${id}
      >${field.label}
      ${field.required ? nothing : html`<span class="optional">(${texts.text('optional')})</span>`}</label
    >
    ${field.hint ? html`<p id="${id}-hint" class="muted small">${field.hint}</p>` : nothing}
    ${problem ? html`<p id="${id}-error" class="error">${problemText(texts, problem, {fields: [field]})}</p>` : nothing}
    ${control(field, id, problem !== undefined, described, scene)}
  </div>`;
}

function control(
  field: FieldSpec,
  id: string,
  isWrong: boolean,
  described: string,
  scene: Scene,
): TemplateResult {
  const {conversation, texts} = scene;
  const given = conversation.state.booking.details[field.name] ?? '';
  const enter = (event: Event) =>
    conversation.enterDetail(field.name, (event.target as Control).value);
  const autocomplete = field.autocomplete ?? nothing;
  const required = field.required ? 'true' : nothing;
  const invalid = isWrong ? 'true' : nothing;
  const describedBy = described || nothing;
  if (field.type === 'select') {
    return html`<select
      id=${id}
      autocomplete=${autocomplete}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      @input=${enter}
    >
      <option value="" ?selected=${given === ''}>${texts.text('pleaseChoose')}</option>
      ${field.options?.map(
        ({value, label}) =>
          html`<option value=${value} ?selected=${value === given}>${label}</option>`,
      )}
    </select>`;
  }
  if (field.type === 'textarea') {
    return html`<textarea
      id=${id}
      autocomplete=${autocomplete}
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
      .value=${live(given)}
      @input=${enter}
    ></textarea>`;
  }
  const isNumber = field.type === 'number';
  return html`<input
    id=${id}
    type=${isNumber ? 'text' : field.type}
    inputmode=${isNumber ? 'numeric' : nothing}
    autocomplete=${autocomplete}
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
    .value=${live(given)}
    @input=${enter}
  />`;
}

function consentOf(
  {id, label, link, required}: Consent,
  problems: readonly DetailProblem[],
  scene: Scene,
): TemplateResult {
  const {conversation} = scene;
  const isWrong = problems.some(({name}) => name === id);
  // On `input`: an update between it and `change` would write the old state back.
  const set = (event: Event) =>
    conversation.setConsent(id, (event.target as HTMLInputElement).checked);
  return html`<div class="wide">
    <label class="consent">
      <input
        id="field-${id}"
        type="checkbox"
        .checked=${live(conversation.state.booking.consents.includes(id))}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${isWrong ? 'true' : nothing}
        @input=${set}
      />
      <span>${label}</span>
    </label>
    ${link ? html`<a href=${link.href} target="_blank" rel="noopener">${link.label}</a>` : nothing}
  </div>`;
}
