import {html, nothing, type TemplateResult} from 'lit';

/** One of several answers, where there are too many to show. */
export interface Selecting {
  readonly id: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang?: string | undefined;
  }[];
  readonly enter: (value: string) => void;
  readonly describedBy?: string | typeof nothing | undefined;
  readonly isInvalid?: boolean | undefined;
}

export const select = ({
  describedBy = nothing,
  enter,
  id,
  isInvalid,
  options,
  value,
}: Selecting): TemplateResult =>
  html`<select
    id=${id}
    aria-invalid=${isInvalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    @input=${(event: Event) => enter((event.target as HTMLSelectElement).value)}
  >
    ${options.map(
      (each) =>
        html`<option
          value=${each.value}
          lang=${each.lang ?? nothing}
          .selected=${each.value === value}
        >
          ${each.label}
        </option>`,
    )}
  </select>`;
