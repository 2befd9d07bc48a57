/** About the least a month grid can cost with Lit: a template with its days, drawn anew each month. */
import {css, html, LitElement} from 'lit';
import type {Mounted} from '../subject.js';

const CELLS = Array.from({length: 42}, (_, index) => index);
const MS_PER_DAY = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'});
const dayFormat = format({weekday: 'long', day: 'numeric', month: 'long'});
const monthFormat = format({month: 'long', year: 'numeric'});

class LitCalendar extends LitElement {
  static override readonly properties = {month: {attribute: false}};
  static override readonly styles = css`
    .sheet {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
      text-align: center;
    }

    button {
      font: inherit;
      min-block-size: 44px;
      border: 1px solid;
      background: none;
    }

    [data-outside] {
      visibility: hidden;
    }
  `;

  declare month: number;

  constructor() {
    super();
    this.month = 10;
  }

  protected override render() {
    const first = Date.UTC(2026, this.month, 1);
    const lead = (new Date(first).getUTCDay() + 6) % 7;
    const shown = new Date(first).getUTCMonth();
    return html`<div>
        <b>${monthFormat.format(first)}</b><button>Previous month</button
        ><button id="next" @click=${() => (this.month += 1)}>Next month</button>
      </div>
      <div class="sheet">
        ${[...'MTWTFSS'].map((name) => html`<span>${name}</span>`)}${CELLS.map((index) => {
          const day = new Date(first + (index - lead) * MS_PER_DAY);
          return html`<button
            class="day"
            aria-label=${dayFormat.format(day)}
            ?data-outside=${day.getUTCMonth() !== shown}
          >
            ${day.getUTCDate()}
          </button>`;
        })}
      </div>`;
  }
}

customElements.define('lit-calendar', LitCalendar);

export function mount(parent: HTMLElement): Mounted {
  const calendar = parent.appendChild(document.createElement('lit-calendar'));
  const inside = (selector: string) => calendar.shadowRoot?.querySelector<HTMLElement>(selector);
  return {
    isShown: () => inside('.day') != null,
    title: () => inside('b')?.textContent ?? '',
    control: () => inside('#next'),
    unmount: () => calendar.remove(),
  };
}
