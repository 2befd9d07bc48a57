import {html, nothing, type TemplateResult} from 'lit';

/** One line to type into. It has no name, so that no form can ever send it into an address. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'text' | 'numeric';
  readonly hint?: string | undefined;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  readonly value: string;
  /** What it is taken for, under the line. */
  readonly guess?: string | undefined;
  readonly enter: (value: string) => void;
}

/** Label, hint, what is wrong, the line, and what is made of it. */
function fieldView(field: Field): TemplateResult {
  const {enter, guess, hint, id, inputMode = 'text', label, problem, type = 'text', value} = field;
  const described = [hint && `${id}-hint`, problem && `${id}-error`, guess && `${id}-guess`];
  return html`<div class="field wide">
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint" class="muted small">${hint}</p>` : nothing}
    ${problem ? html`<p id="${id}-error" class="error">${problem}</p>` : nothing}
    <input
      id=${id}
      type=${type}
      inputmode=${inputMode}
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described.filter(Boolean).join(' ') || nothing}
      .value=${value}
      @input=${(event: Event) => enter((event.target as HTMLInputElement).value)}
    />
    ${guess ? html`<p id="${id}-guess" class="small">${guess}</p>` : nothing}
  </div>`;
}

/**
 * A form of one line; the Enter key sends it, too.
 *
 * @param label - What its button says.
 */
export const formView = (
  heading: unknown,
  field: Field,
  label: string,
  isPending: boolean,
  send: () => void,
): TemplateResult =>
  html`<form
    class="stack wide"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
  >
    ${heading} ${fieldView(field)}
    <button class="primary" aria-disabled=${isPending ? 'true' : nothing}>${label}</button>
  </form>`;
