import {html, nothing, type TemplateResult} from 'lit';
import {explainedBy, explanation} from './field.view.js';

/** One or several answers to choose; none is chosen beforehand. */
export interface Choosing {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    /** A drawing beside the word. */
    readonly sign?: unknown;
    /** What is said beside it, more quietly. */
    readonly note?: string | undefined;
  }[];
  readonly chosen: readonly string[];
  readonly enter: (chosen: readonly string[]) => void;
  readonly isSeveral?: boolean | undefined;
  /** Name of the button that leaves the question open again; without it a choice can only be changed. */
  readonly takeBack?: string | undefined;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly lang?: string | undefined;
}

/** A question with its answers side by side, one below the other where there is no room. */
export function choosing(question: Choosing): TemplateResult {
  const {hint, id, label, lang, problem} = question;
  return html`<fieldset
    id=${id}
    class="question wide"
    lang=${lang ?? nothing}
    aria-describedby=${explainedBy(id, hint, problem)}
  >
    <legend>${label}</legend>
    ${explanation(id, hint, problem)}
    <div class="choices side">
      ${question.choices.map((each) => choice(each, question))} ${wayBack(question)}
    </div>
  </fieldset>`;
}

/** Whoever has chosen by an arrow key on the way through need not have chosen at all. */
function wayBack({chosen, enter, takeBack}: Choosing): unknown {
  if (takeBack === undefined || !chosen.some(Boolean)) return nothing;
  const leave = ({target}: Event) => {
    // The button goes with the choice.
    (target as Element).closest('fieldset')?.querySelector('input')?.focus();
    enter([]);
  };
  return html`<button type="button" class="plain" @click=${leave}>${takeBack}</button>`;
}

function choice(
  {label, note, sign = nothing, value}: Choosing['choices'][number],
  {chosen, enter, id, isSeveral, problem}: Choosing,
): TemplateResult {
  const choose = ({target}: Event) => {
    const others = isSeveral ? chosen.filter((each) => each !== value) : [];
    enter((target as HTMLInputElement).checked ? [...others, value] : others);
  };
  return html`<label>
    <input
      type=${isSeveral ? 'checkbox' : 'radio'}
      name=${id}
      value=${value}
      aria-invalid=${problem ? 'true' : nothing}
      .checked=${chosen.includes(value)}
      @input=${choose}
    />
    ${sign}<span>${label}${note ? html`<span class="note"> ${note}</span>` : nothing}</span>
  </label>`;
}
