import {html, nothing, type TemplateResult} from 'lit';
import type {FieldSpec} from '../appointment.model.js';

/** What a control shows, and what it does with what is typed. */
export interface FieldState {
  readonly field: FieldSpec;
  readonly id: string;
  readonly isWrong: boolean;
  /** Ids of what explains it. */
  readonly describedBy: string | typeof nothing;
  readonly value: string;
  readonly enter: (value: string) => void;
  /** What a list shows while nothing is chosen. */
  readonly placeholder: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textLine = (state: FieldState): TemplateResult => {
  const {describedBy, field, id, isWrong, value} = state;
  // A number field drops what it cannot read; a text field lets the person see and mend it.
  const isNumber = field.type === 'number';
  return html`<input
    id=${id}
    type=${isNumber ? 'text' : field.type}
    inputmode=${isNumber ? 'numeric' : nothing}
    autocomplete=${field.autocomplete ?? nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy}
    .value=${value}
    @input=${enterInto(state)}
  />`;
};

const textArea = (state: FieldState): TemplateResult => {
  const {describedBy, field, id, isWrong, value} = state;
  return html`<textarea
    id=${id}
    autocomplete=${field.autocomplete ?? nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy}
    .value=${value}
    @input=${enterInto(state)}
  ></textarea>`;
};

const list = (state: FieldState): TemplateResult => {
  const {describedBy, field, id, isWrong, placeholder, value} = state;
  const options = [{value: '', label: placeholder}, ...(field.options ?? [])];
  return html`<select
    id=${id}
    autocomplete=${field.autocomplete ?? nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy}
    @input=${enterInto(state)}
  >
    ${options.map(
      (each) =>
        html`<option value=${each.value} ?selected=${each.value === value}>${each.label}</option>`,
    )}
  </select>`;
};

const enterInto =
  ({enter}: FieldState) =>
  (event: Event): void =>
    enter((event.target as Control).value);

/** The control for one question of the office. */
export function fieldControl(state: FieldState): TemplateResult {
  if (state.field.type === 'select') return list(state);
  return state.field.type === 'textarea' ? textArea(state) : textLine(state);
}
