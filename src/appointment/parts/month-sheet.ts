import type {IsoDate} from '../../core/plain-date.model.js';
import type {ShownDay} from './day-words.js';
import {element, put, write} from './month-frame.js';

/** One day as it stands on the sheet. */
export interface DayFace {
  readonly date: IsoDate;
  readonly status: ShownDay['status'];
  /** Name of its weekday, in front of it where the sheet is a list. */
  readonly weekday: string;
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

// The name is an attribute: thirty-one texts that nobody sees cost twice what the seen ones do. It
// holds the number, so whoever says “click 26” is understood (WCAG 2.5.3). Weekday and state are in
// the name in full; what is drawn of them is no text, or it would have to stand in it word by word.
const dayButton = (number: number): HTMLElement => element('button', 'day', `${number}`);

function weekday(): HTMLElement {
  const name = element('span', 'weekday', '');
  put(name, 'aria-hidden', 'true');
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

function fill(button: HTMLElement, day: DayFace, column: string): void {
  put(button, 'class', `day ${day.status}`);
  put(button, 'data-key', day.date);
  put(button, 'data-column', column || undefined);
  put(button, 'data-weekday', day.weekday);
  put(button, 'aria-label', day.name);
  put(button, 'aria-current', day.isToday ? 'date' : undefined);
  put(button, 'aria-pressed', `${day.isSelected}`);
  put(button, 'aria-disabled', day.isBookable ? undefined : 'true');
  put(button, 'data-state', day.word);
}

/**
 * The cells of a month sheet, kept from month to month and rewritten in place. Not a template:
 * thirty-one of them with nine places each cost several times what the cells themselves do.
 */
export class MonthSheet {
  readonly #weekdays: readonly Element[];
  readonly #buttons: readonly HTMLElement[];

  /** Fills `place`. */
  constructor(place: Element) {
    const cells = blankSheet();
    const all = [...cells.children] as HTMLElement[];
    this.#weekdays = all.slice(0, DAYS_OF_WEEK);
    this.#buttons = all.slice(DAYS_OF_WEEK);
    place.append(cells);
  }

  /**
   * Shows the days from the first to the last of `days`, the first one in `column` (from 1).
   * `moveOn` has the focus leave a day that is about to go.
   */
  show(
    weekdays: readonly string[],
    days: readonly DayFace[],
    column: number,
    moveOn: () => void,
  ): void {
    this.#weekdays.forEach((cell, index) => write(cell, weekdays[index] ?? ''));
    const skipped = Number(days[0]?.date.slice(8)) - 1;
    const gone = this.#buttons.filter((button, index) => {
      const day = days[index - skipped];
      if (day) fill(button, day, index === skipped ? `${column}` : '');
      if (day && button.hidden) button.hidden = false;
      return !day && !button.hidden;
    });
    if (gone.some((button) => button.matches(':focus'))) moveOn();
    for (const button of gone) button.hidden = true;
  }
}
