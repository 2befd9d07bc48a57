import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {FieldSpec} from '../appointment.model.js';

/** What a question shows, and what it does with what is typed. */
export interface FieldState {
  readonly field: FieldSpec;
  readonly id: string;
  /** What is wrong with the answer. */
  readonly problem: string | undefined;
  readonly value: string;
  /** Whether the browser says what is wrong. */
  readonly isNative: boolean;
  /** The first day that can be chosen, where a day is asked for. */
  readonly min?: string | undefined;
  /** What is said beside a question that needs no answer; “only if you like” where absent. */
  readonly optional?: string | undefined;
  /** Of the question's own words, where a reader of the page needs to be told. */
  readonly lang?: string | typeof nothing;
  readonly enter: (value: string) => void;
  readonly texts: Localization<AppointmentTexts>;
}

/** Ids of what explains a control. */
const describedBy = ({field, id, problem}: FieldState): string | typeof nothing =>
  [field.hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || nothing;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const textLine = (state: FieldState): TemplateResult => {
  const {field, id, isNative, min, problem, value} = state;
  // A number field drops what it cannot read; a text field lets the person see and mend it.
  const isNumber = field.type === 'number';
  return html`<input
    id=${id}
    type=${isNumber ? 'text' : field.type}
    inputmode=${isNumber ? 'numeric' : nothing}
    min=${min ?? nothing}
    maxlength=${(isNative && field.maxLength) || nothing}
    pattern=${(isNative && field.pattern) || nothing}
    title=${(isNative && field.patternHint) || nothing}
    autocomplete=${field.autocomplete ?? nothing}
    ?required=${isNative && field.required}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${describedBy(state)}
    .value=${value}
    @input=${enterInto(state)}
  />`;
};

const textArea = (state: FieldState): TemplateResult => {
  const {field, id, isNative, problem, value} = state;
  return html`<textarea
    id=${id}
    maxlength=${(isNative && field.maxLength) || nothing}
    autocomplete=${field.autocomplete ?? nothing}
    ?required=${isNative && field.required}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${describedBy(state)}
    .value=${value}
    @input=${enterInto(state)}
  ></textarea>`;
};

const list = (state: FieldState): TemplateResult => {
  const {field, id, isNative, lang = nothing, problem, texts, value} = state;
  return html`<select
    id=${id}
    autocomplete=${field.autocomplete ?? nothing}
    ?required=${isNative && field.required}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${describedBy(state)}
    @input=${enterInto(state)}
  >
    <option value="" ?selected=${value === ''}>${texts.text('pleaseChoose')}</option>
    ${(field.options ?? []).map(
      (each) =>
        html`<option
          value=${each.value}
          lang=${lang}
          ?selected=${each.value === value}
          .textContent=${each.label}
        ></option>`,
    )}
  </select>`;
};

const enterInto =
  ({enter}: FieldState) =>
  (event: Event): void =>
    enter((event.target as Control).value);

const controls: Partial<Record<FieldSpec['type'], (state: FieldState) => TemplateResult>> = {
  select: list,
  textarea: textArea,
};

/** One question of the office: label, hint, what is wrong, and the control. */
export function fieldRow(state: FieldState): TemplateResult {
  const {field, id, lang = nothing, problem, texts} = state;
  const note = state.optional ?? texts.text('optional');
  // Its space is its own: of one between two elements some browsers make nothing when they read a label out.
  const optional = html`<span class="optional"> (${note})</span>`;
  return html`<div class="field wide">
    <label for=${id}
      ><span lang=${lang}>${field.label}</span>${field.required ? nothing : optional}</label
    >
    ${field.hint ? html`<p id="${id}-hint" class="muted small" lang=${lang}>${field.hint}</p>` : nothing}
    ${problem ? html`<p id="${id}-error" class="error">${problem}</p>` : nothing}
    ${(controls[field.type] ?? textLine)(state)}
  </div>`;
}
