import type {Slot} from '../appointment.model.js';
import {repeatedTimes, type SlotGroup, slotGroups} from '../slot-groups.model.js';
import {GroupCell, type SlotWords} from './slot-cells.js';
import {type ShownTimes, slotListWords} from './slot-list-words.js';

export {slotListStyles} from './slot-list.styles.js';

const nothing = {slots: [], selected: undefined, lost: undefined} as const;

/** Up to so many times are all drawn at once: cheaper than watching who comes near. */
const DRAWN_AT_ONCE = 1000;
const NEAR = '100% 0px';

/**
 * The cells of a list of times, rewritten in place. Not a template: a long list is thousands of
 * buttons, of which few are ever seen, and one that changes must not cost the others anything.
 */
export class SlotSheet {
  readonly #list: HTMLElement;
  readonly #level: number;
  readonly #cells: GroupCell[] = [];
  readonly #cellOf = new WeakMap<Element, GroupCell>();
  readonly #near: IntersectionObserver;
  readonly #width: ResizeObserver;
  #words: SlotWords | undefined;
  #shown: Omit<ShownTimes, 'texts'> & Partial<ShownTimes> = nothing;
  #groups: readonly SlotGroup[] = [];

  /** Fills `place`; `choose` hears of every time that is pressed, unless it is lost. */
  constructor(place: HTMLElement, level: number, choose: (slot: Slot) => void) {
    this.#list = place;
    this.#level = level;
    this.#near = new IntersectionObserver(this.#approach, {rootMargin: NEAR});
    this.#width = new ResizeObserver(() => requestAnimationFrame(this.#countColumns));
    this.#width.observe(place);
    place.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      const slot = button && this.#cellAround(button)?.slotOf(button);
      if (slot && slot.id !== this.#shown.lost) choose(slot);
    });
    // Whoever tabs on finds the next times there, before they are in sight.
    place.addEventListener('focusin', ({target}) => {
      const index = this.#cells.indexOf(this.#cellAround(target as Element)!);
      for (const near of [index - 1, index + 1]) this.#fill(this.#cells[near]);
    });
  }

  /** Shows the times; what has not changed since the last time is left alone. */
  show({texts, slots, selected, lost}: ShownTimes): void {
    const before = this.#shown;
    this.#shown = {texts, slots, selected, lost};
    if (slots !== before.slots) this.#groups = slotGroups(slots, this.#groups);
    const isTold = texts === before.texts;
    // Another language changes every word; otherwise a group that is the same object stays.
    if (!isTold) this.#groups = this.#groups.map((group) => ({...group}));
    this.#words = slotListWords(this.#shown as ShownTimes, repeatedTimes(slots));
    this.#place(this.#groups, slots.length);
    const changed = [before.selected, selected, before.lost, lost];
    if (!isTold) this.#redraw(() => true);
    else if (selected !== before.selected || lost !== before.lost)
      this.#redraw(({id}) => changed.includes(id));
  }

  /** Draws every time: for paper, which nobody scrolls. */
  fillAll(): void {
    for (const cell of this.#cells) this.#fill(cell);
  }

  /** Begins or ends to watch who comes near. */
  watch(isWatching: boolean): void {
    if (!isWatching) {
      this.#near.disconnect();
      return this.#width.disconnect();
    }
    this.#width.observe(this.#list);
    for (const {element} of this.#cells) this.#near.observe(element);
  }

  #place(groups: readonly SlotGroup[], total: number): void {
    for (const cell of this.#cells.splice(groups.length)) {
      this.#near.unobserve(cell.element);
      cell.element.remove();
    }
    const isMany = total > DRAWN_AT_ONCE;
    this.#list.classList.toggle('many', isMany);
    groups.forEach((group, index) => {
      const cell = this.#cells[index] ?? this.#add(index);
      cell.show(group, this.#words!);
      // The room it takes is known before it is filled, so that nothing jumps while scrolling.
      if (isMany) cell.element.style.setProperty('--_count', `${group.slots.length}`);
    });
    if (!isMany) this.fillAll();
    else [this.#cells[0], this.#cells[1], this.#cells.at(-1)].forEach((cell) => this.#fill(cell));
  }

  #redraw(isStale: (slot: Slot) => boolean): void {
    for (const cell of this.#cells) cell.redraw(this.#words!, isStale);
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    for (const {isIntersecting, target} of entries) {
      if (isIntersecting) this.#fill(this.#cellOf.get(target));
    }
  };

  // In the next frame: the list's height changes with it, which its observer must not answer with.
  readonly #countColumns = (): void => {
    const list = this.#list.querySelector('ul');
    if (!list || !this.#list.classList.contains('many')) return;
    const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
    this.#list.style.setProperty('--_columns', `${columns}`);
  };

  #add(index: number): GroupCell {
    const cell = new GroupCell(`g${index}`, this.#level);
    this.#cells.push(cell);
    this.#cellOf.set(cell.element, cell);
    this.#list.append(cell.element);
    this.#near.observe(cell.element);
    return cell;
  }

  #fill(cell: GroupCell | undefined): void {
    if (!cell) return;
    this.#near.unobserve(cell.element);
    cell.fill(this.#words!);
  }

  #cellAround(inside: Element): GroupCell | undefined {
    const group = inside.closest('.group');
    return group ? this.#cellOf.get(group) : undefined;
  }
}
