import {html, type TemplateResult} from 'lit';
import type {Consent, FieldSpec} from '../appointment.model.js';
import type {DetailProblem} from '../details.model.js';
import {problemText} from './problem-words.js';
import {heading, type Scene} from './scene.js';

/** What is asked, as far as a problem with it needs to know. */
export interface Asked {
  readonly fields: readonly FieldSpec[];
  readonly consents: readonly Consent[];
}

/** A list of what is wrong, above what is asked. It takes the focus. */
export function problemList(id: string, lines: readonly unknown[], scene: Scene): TemplateResult {
  const title = scene.texts.text('problemsTitle', {count: lines.length});
  return html`<div
    id=${id}
    class="notice danger wide"
    tabindex="-1"
    role="group"
    aria-labelledby="${id}-title"
  >
    ${heading(scene, `${id}-title`, title)}
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}

/** One thing that is wrong, as a way to it. */
export function problemLink(problem: DetailProblem, asked: Asked, {texts}: Scene): TemplateResult {
  const {name} = problem;
  const label =
    asked.fields.find((field) => field.name === name)?.label ??
    asked.consents.find(({id}) => id === name)?.label ??
    name;
  const text = texts.text('problemWith', {label, problem: problemText(texts, problem, asked)});
  return html`<a href="#field-${name}" @click=${(event: Event) => goTo(event, name)}>${text}</a>`;
}

/** Fragments do not reach into a shadow root, and the page's address is the page's own. */
function goTo(event: Event, name: string): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(`field-${name}`)?.focus();
}
