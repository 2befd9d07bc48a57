/**
 * About the least a month grid can cost: a custom element without a library, one template cloned
 * once, its days rewritten in place. Not a whole calendar: no keys, no bounds, no states.
 */
import type {Mounted} from '../subject.js';

const CELLS = 42;
const MS_PER_DAY = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', {...options, timeZone: 'UTC'});
const dayFormat = format({weekday: 'long', day: 'numeric', month: 'long'});
const monthFormat = format({month: 'long', year: 'numeric'});

const template = document.createElement('template');
template.innerHTML = `<div><b></b><button>Previous month</button><button id="next">Next month</button></div>
<div class="sheet">${'MTWTFSS'.replace(/./g, '<span>$&</span>')}${'<button class="day"></button>'.repeat(CELLS)}</div>`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`.sheet { display: grid; grid-template-columns: repeat(7, 1fr); text-align: center }
button { font: inherit; min-block-size: 44px; border: 1px solid; background: none }
[data-outside] { visibility: hidden }`);

class FloorCalendar extends HTMLElement {
  #year = 2026;
  #month = 10;

  connectedCallback(): void {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelector('#next')?.addEventListener('click', () => this.#show(this.#month + 1));
    this.#show(this.#month);
  }

  #show(month: number): void {
    this.#month = month;
    const first = Date.UTC(this.#year, month, 1);
    const lead = (new Date(first).getUTCDay() + 6) % 7;
    const shown = new Date(first).getUTCMonth();
    this.shadowRoot!.querySelector('b')!.textContent = monthFormat.format(first);
    this.shadowRoot!.querySelectorAll('.day').forEach((cell, index) => {
      const day = new Date(first + (index - lead) * MS_PER_DAY);
      cell.textContent = String(day.getUTCDate());
      cell.ariaLabel = dayFormat.format(day);
      cell.toggleAttribute('data-outside', day.getUTCMonth() !== shown);
    });
  }
}

customElements.define('floor-calendar', FloorCalendar);

export function mount(parent: HTMLElement): Mounted {
  const calendar = parent.appendChild(document.createElement('floor-calendar'));
  const root = calendar.shadowRoot!;
  return {
    isShown: () => root.querySelector('.day')?.textContent !== '',
    title: () => root.querySelector('b')?.textContent ?? '',
    control: () => root.querySelector<HTMLElement>('#next'),
    unmount: () => calendar.remove(),
  };
}
