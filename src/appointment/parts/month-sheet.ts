import type {IsoDate} from '../../core/plain-date.model.js';
import type {ShownDay} from './day-words.js';

/** One day as it stands on the sheet. */
export interface DayFace {
  readonly date: IsoDate;
  readonly status: ShownDay['status'];
  /** Name in front of the day where the sheet is a list. */
  readonly short: string;
  /** Its state in the space of a cell. */
  readonly word: string;
  /** Day and state in full, for whoever hears the page. */
  readonly name: string;
  readonly isToday: boolean;
  readonly isSelected: boolean;
  readonly isBookable: boolean;
}

const DAYS_OF_WEEK = 7;
const LONGEST_MONTH = 31;

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

// The name is text, not `aria-label`, so that the page's translator reaches it, too, and inside the
// button, so that whoever says “click 26” is understood (WCAG 2.5.3).
function dayButton(number: number): HTMLElement {
  const name = element('span', 'name', '');
  const drawn = [
    element('span', 'short', ''),
    element('span', 'number', `${number}`),
    element('span', 'state', ''),
  ];
  for (const part of drawn) part.setAttribute('aria-hidden', 'true');
  const button = element('button', 'day', ...drawn, name);
  button.setAttribute('type', 'button');
  return button;
}

function weekday(): HTMLElement {
  const name = element('span', 'weekday', '');
  name.setAttribute('aria-hidden', 'true');
  return name;
}

let blank: DocumentFragment | undefined;

/** The weekdays and the longest month without words; made once, then cloned. */
function blankSheet(): DocumentFragment {
  if (!blank) {
    blank = document.createDocumentFragment();
    for (let day = 1; day <= DAYS_OF_WEEK; day++) blank.append(weekday());
    for (let day = 1; day <= LONGEST_MONTH; day++) blank.append(dayButton(day));
  }
  return blank.cloneNode(true) as DocumentFragment;
}

// Writing the same again would style and lay out the day anew.
function write(element: Element, words: string): void {
  const text = element.firstChild as Text;
  if (text.data !== words) text.data = words;
}

function put(button: Element, name: string, value: string | undefined): void {
  if (value === undefined) button.removeAttribute(name);
  else if (button.getAttribute(name) !== value) button.setAttribute(name, value);
}

function fill(button: Element, day: DayFace, column: number | undefined): void {
  put(button, 'class', `day ${day.status}`);
  put(button, 'data-key', day.date);
  put(button, 'data-column', column?.toString());
  put(button, 'aria-current', day.isToday ? 'date' : undefined);
  put(button, 'aria-pressed', `${day.isSelected}`);
  put(button, 'aria-disabled', day.isBookable ? undefined : 'true');
  const [short, , word, name] = button.children;
  write(short!, day.short);
  write(word!, day.word);
  write(name!, day.name);
}

/**
 * The cells of a month sheet, kept from month to month and rewritten in place. Not a template:
 * thirty-one of them with ten places each cost several times what the cells themselves do, and a
 * day keeps its button, so the focus stays where it is.
 */
export class MonthSheet {
  readonly #place: Element;
  readonly #weekdays: readonly Element[];
  readonly #buttons: readonly Element[];

  /** Fills `place`; `choose` hears of every day that is pressed, whether bookable or not. */
  constructor(place: Element, choose: (date: IsoDate) => void) {
    const cells = blankSheet();
    this.#place = place;
    this.#weekdays = [...cells.children].slice(0, DAYS_OF_WEEK);
    this.#buttons = [...cells.children].slice(DAYS_OF_WEEK);
    place.append(cells);
    place.addEventListener('click', ({target}) => {
      const date = (target as Element).closest('.day')?.getAttribute('data-key');
      if (date) choose(date);
    });
  }

  /** Shows the days from the first to the last of `days`, the first one in `column` (from 1). */
  show(weekdays: readonly string[], days: readonly DayFace[], column: number): void {
    this.#weekdays.forEach((cell, index) => write(cell, weekdays[index] ?? ''));
    const skipped = Number(days[0]?.date.slice(8)) - 1;
    this.#buttons.forEach((button, index) => {
      const day = days[index - skipped];
      if (!day) return button.remove();
      fill(button, day, index === skipped ? column : undefined);
      if (!button.parentNode) this.#insert(button, DAYS_OF_WEEK + index - skipped);
    });
  }

  #insert(button: Element, position: number): void {
    this.#place.insertBefore(button, this.#place.children[position] ?? null);
  }
}
