import {html, nothing, type TemplateResult} from 'lit';

/** A line or some lines of one's own words. */
export interface WordsField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly enter: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly lang?: string | undefined;
  readonly isLong?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  /** `tel` brings the keys for a number. */
  readonly type?: 'text' | 'tel' | undefined;
  readonly autocomplete?: 'email' | 'name' | 'tel' | 'off' | undefined;
  /** The most characters that can be typed. */
  readonly most?: number | undefined;
}

/** The ids of what explains a control. */
export const explainedBy = (id: string, hint: unknown, problem: unknown): string | typeof nothing =>
  [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** What explains a control, and what is wrong with what it holds. */
export const explanation = (id: string, hint: unknown, problem: unknown): unknown => [
  hint ? html`<p id="${id}-hint" class="muted small">${hint}</p>` : nothing,
  problem ? html`<p id="${id}-error" class="error">${problem}</p>` : nothing,
];

/** Label, explanation, control. */
export const wordsField = (field: WordsField): TemplateResult =>
  html`<div class="field wide">
    <label for=${field.id} lang=${field.lang ?? nothing}>${field.label}</label>
    ${explanation(field.id, field.hint, field.problem)} ${field.isLong ? lines(field) : line(field)}
  </div>`;

const enterInto =
  ({enter}: WordsField) =>
  (event: Event): void =>
    enter((event.target as HTMLInputElement).value);

const line = (field: WordsField): TemplateResult =>
  html`<input
    id=${field.id}
    type=${field.type ?? 'text'}
    maxlength=${field.most ?? nothing}
    autocomplete=${field.autocomplete ?? 'off'}
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${field.problem ? 'true' : nothing}
    aria-describedby=${explainedBy(field.id, field.hint, field.problem)}
    .value=${field.value}
    @input=${enterInto(field)}
  />`;

const lines = (field: WordsField): TemplateResult =>
  html`<textarea
    id=${field.id}
    rows="4"
    aria-required=${field.isRequired ? 'true' : nothing}
    aria-invalid=${field.problem ? 'true' : nothing}
    aria-describedby=${explainedBy(field.id, field.hint, field.problem)}
    .value=${field.value}
    @input=${enterInto(field)}
  ></textarea>`;

/** A box to tick; never ticked beforehand. */
export const tick = (
  id: string,
  label: string,
  isTicked: boolean,
  enter: (isTicked: boolean) => void,
  hint?: string,
): TemplateResult =>
  html`<div class="choices wide">
    <label>
      <input
        id=${id}
        type="checkbox"
        .checked=${isTicked}
        aria-describedby=${explainedBy(id, hint, undefined)}
        @input=${(event: Event) => enter((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
    ${explanation(id, hint, undefined)}
  </div>`;
