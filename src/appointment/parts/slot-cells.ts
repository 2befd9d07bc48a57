import type {Slot} from '../appointment.model.js';
import {put, write} from './month-frame.js';
import {MOST_IN_GROUP, type SlotGroup} from '../slot-groups.model.js';

/** One time as it stands in the list. */
export interface SlotFace {
  readonly time: string;
  /** What has to be known about it, such as “just taken”; empty where there is nothing. */
  readonly note: string;
  readonly isChosen: boolean;
  readonly isLost: boolean;
}

/** Who says how times and groups read; asked only for what is drawn. */
export interface SlotWords {
  heading(group: SlotGroup): string;
  face(slot: Slot): SlotFace;
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: Node[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes a thing once, and copies of it ever after. */
function copies(make: () => HTMLElement): () => HTMLElement {
  let first: HTMLElement | undefined;
  return () => (first ??= make()).cloneNode(true) as HTMLElement;
}

/** One time without words. */
const blankSlot = copies(() =>
  element('li', {}, element('button', {type: 'button', 'aria-pressed': 'false'})),
);

/** A group without times. */
const blankGroup = copies(() =>
  element(
    'div',
    {class: 'group', role: 'group'},
    element('div', {role: 'heading'}),
    element('ul', {role: 'list'}),
  ),
);

/** A group of times: its heading at once, its buttons when somebody comes near. */
export class GroupCell {
  readonly element = blankGroup();
  readonly #heading = this.element.firstElementChild!;
  readonly #list = this.element.lastElementChild!;
  #group: SlotGroup | undefined;
  /** Each drawn time's own place, by the time's id. */
  #items: ReadonlyMap<string, Element> = new Map();
  #isFilled = false;

  constructor(id: string, level: number) {
    this.element.setAttribute('aria-labelledby', (this.#heading.id = id));
    this.#heading.setAttribute('aria-level', `${level}`);
  }

  show(group: SlotGroup, words: SlotWords): void {
    const before = this.#group;
    if (before === group) return;
    this.#group = group;
    write(this.#heading, words.heading(group));
    // The room it takes is known before it is filled, so that nothing jumps while scrolling.
    const count = group.slots.length;
    if (count !== (before?.slots.length ?? MOST_IN_GROUP))
      this.element.style.setProperty('--_count', `${count}`);
    const same = new Set(before?.slots);
    if (this.#isFilled) this.#write(words, (slot) => !same.has(slot));
  }

  fill(words: SlotWords): void {
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.#write(words, () => true);
  }

  /** Draws those times anew whose state has changed, though they are the same. */
  redraw(words: SlotWords, isStale: (slot: Slot) => boolean): void {
    if (this.#isFilled) this.#write(words, isStale);
  }

  slotOf(button: Element): Slot | undefined {
    return this.#group?.slots.find(({id}) => this.#items.get(id)?.contains(button));
  }

  /** The button of a time; undefined where it is not among these or not drawn yet. */
  buttonOf({id}: Slot): HTMLElement | null | undefined {
    return this.#items.get(id)?.querySelector('button');
  }

  /** A time keeps its own button: neither the focus nor a press may slip to another time. */
  #write(words: SlotWords, isStale: (slot: Slot) => boolean): void {
    const before = this.#items;
    this.#items = new Map(
      (this.#group?.slots ?? []).map((slot) => {
        const known = before.get(slot.id);
        const item = known ?? blankSlot();
        if (!known || isStale(slot)) draw(item.firstElementChild!, words.face(slot));
        return [slot.id, item];
      }),
    );
    for (const [id, item] of before) if (!this.#items.has(id)) item.remove();
    // Only what is new is put in: what is moved would lose the focus.
    [...this.#items.values()].forEach((item, index) => {
      const there = this.#list.children[index] ?? null;
      if (there !== item) this.#list.insertBefore(item, there);
    });
  }
}

function draw(button: Element, {time, note, isChosen, isLost}: SlotFace): void {
  put(button, 'aria-pressed', `${isChosen}`);
  put(button, 'aria-disabled', isLost ? 'true' : undefined);
  // Whoever only chooses changes no words, and so nothing is laid out anew.
  if (button.textContent === (note ? `${time} ${note}` : time)) return;
  button.textContent = time;
  // Heard as two words, not as one.
  if (note) button.append(' ', element('span', {class: 'note'}, document.createTextNode(note)));
}
