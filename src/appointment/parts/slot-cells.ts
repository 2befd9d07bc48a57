import type {Slot} from '../appointment.model.js';
import type {SlotGroup} from '../slot-groups.model.js';

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

let blank: HTMLElement | undefined;

/** One time without words; made once, then cloned. */
function blankSlot(): HTMLElement {
  blank ??= element(
    'li',
    {},
    element(
      'button',
      {type: 'button', 'aria-pressed': 'false'},
      element('span', {class: 'time'}),
      // Heard as two words, not as one.
      document.createTextNode(' '),
      element('span', {class: 'note'}),
    ),
  );
  return blank.cloneNode(true) as HTMLElement;
}

/** A group of times: its heading at once, its buttons when somebody comes near. */
export class GroupCell {
  readonly element: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #list = element('ul', {role: 'list'});
  #group: SlotGroup | undefined;
  #isFilled = false;

  constructor(id: string, level: number) {
    this.#heading = element('div', {id, role: 'heading', 'aria-level': `${level}`});
    const attributes = {class: 'group', role: 'group', 'aria-labelledby': id};
    this.element = element('div', attributes, this.#heading, this.#list);
  }

  show(group: SlotGroup, words: SlotWords): void {
    const before = this.#group;
    if (before === group) return;
    this.#group = group;
    this.#heading.textContent = words.heading(group);
    if (this.#isFilled) this.#write(words, (slot, index) => before?.slots[index] !== slot);
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
    const index = [...this.#list.children].findIndex((item) => item.contains(button));
    return this.#group?.slots[index];
  }

  #write(words: SlotWords, isStale: (slot: Slot, index: number) => boolean): void {
    const slots = this.#group?.slots ?? [];
    const items = this.#list.children;
    for (let surplus = items.length - slots.length; surplus > 0; surplus--) items[0]!.remove();
    slots.forEach((slot, index) => {
      const isNew = !items[index];
      const item = items[index] ?? this.#list.appendChild(blankSlot());
      if (isNew || isStale(slot, index)) put(item.firstElementChild!, words.face(slot));
    });
  }
}

function put(button: Element, {time, note, isChosen, isLost}: SlotFace): void {
  button.setAttribute('aria-pressed', `${isChosen}`);
  if (isLost) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
  button.children[0]!.textContent = time;
  button.children[1]!.textContent = note;
}
