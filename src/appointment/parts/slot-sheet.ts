import type {Slot} from '../appointment.model.js';
import {repeatedTimes, type SlotGroup, slotGroups} from '../slot-groups.model.js';
import {GroupCell, type SlotWords} from './slot-cells.js';
import {type ShownTimes, slotListWords} from './slot-list-words.js';

export {slotListStyles} from './slot-list.styles.js';

const nothing = {slots: [], selected: undefined, lost: undefined, own: undefined} as const;

/** Up to so many times are all drawn at once: cheaper than watching who comes near. */
const DRAWN_AT_ONCE = 1000;
const COMES_NEAR = 'contentvisibilityautostatechange';

/**
 * The cells of a list of times, rewritten in place. Not a template: a long list is thousands of
 * buttons, of which few are ever seen, and one that changes must not cost the others anything.
 */
export class SlotSheet {
  readonly #list: HTMLElement;
  readonly #level: number;
  readonly #cells: GroupCell[] = [];
  readonly #cellOf = new WeakMap<Element, GroupCell>();
  readonly #width = new ResizeObserver(() =>
    // In the next frame: the list's height changes with it, which its observer must not answer with.
    requestAnimationFrame(() => this.#countColumns()),
  );
  /** Older browsers do not say who comes near: there everything is drawn at once. */
  readonly #isTold = 'ContentVisibilityAutoStateChangeEvent' in window;
  #words: SlotWords | undefined;
  #columns: number | undefined;
  #shown: Omit<ShownTimes, 'texts'> & Partial<ShownTimes> = nothing;
  #groups: readonly SlotGroup[] = [];

  /** Fills `place`; `choose` hears of every time that is pressed and can be had. */
  constructor(place: HTMLElement, level: number, choose: (slot: Slot) => void) {
    this.#list = place;
    this.#level = level;
    this.#width.observe(place);
    place.addEventListener('click', ({target}) => {
      const button = (target as Element).closest('button');
      const slot = button && this.#cellAround(button)?.slotOf(button);
      if (slot && ![this.#shown.lost, this.#shown.own].includes(slot.id)) choose(slot);
    });
    place.addEventListener(
      COMES_NEAR,
      (event) => {
        const {skipped, target} = event as ContentVisibilityAutoStateChangeEvent;
        if (!skipped) this.#cellOf.get(target as Element)?.fill(this.#words!);
      },
      true,
    );
    // Whoever tabs on finds the next times there, before they are in sight. Not for a finger: what is
    // under it must not move between press and release.
    place.addEventListener('focusin', ({target}) => {
      const button = target as Element;
      if (!button.matches(':focus-visible')) return;
      const index = this.#cells.indexOf(this.#cellAround(button)!);
      for (const near of [Math.max(index - 1, 0), index + 1]) this.#fill(near);
    });
  }

  /** Shows the times; what has not changed since the last time is left alone. */
  show({texts, slots, selected, lost, own}: ShownTimes): void {
    const before = this.#shown;
    this.#shown = {texts, slots, selected, lost, own};
    if (slots !== before.slots) this.#groups = slotGroups(slots, this.#groups);
    const isTold = texts === before.texts;
    // Another language changes every word; otherwise a group that is the same object stays.
    if (!isTold) this.#groups = this.#groups.map((group) => ({...group}));
    this.#words = slotListWords(this.#shown as ShownTimes, repeatedTimes(slots));
    const focused = this.#focused;
    this.#place(this.#groups, slots.length);
    if (focused && !this.#focused) this.#focusFrom(focused);
    const changed = [before.selected, selected, before.lost, lost, before.own, own];
    const isSame = selected === before.selected && lost === before.lost && own === before.own;
    if (!isTold) this.#redraw(() => true);
    else if (!isSame) this.#redraw(({id}) => changed.includes(id));
  }

  /** The time whose button has the focus. */
  get #focused(): Slot | undefined {
    const {activeElement} = this.#list.getRootNode() as ShadowRoot;
    return activeElement ? this.#cellAround(activeElement)?.slotOf(activeElement) : undefined;
  }

  /** A time that somebody else has booked does not take the focus with it: the next one has it. */
  #focusFrom({start}: Slot): void {
    const {slots} = this.#shown;
    const next = slots.find((slot) => slot.start >= start) ?? slots.at(-1);
    if (next) for (const cell of this.#cells) cell.buttonOf(next)?.focus();
  }

  /** Draws every time: for paper, which nobody scrolls. */
  fillAll(): void {
    for (const cell of this.#cells) cell.fill(this.#words!);
  }

  /** Begins or ends to watch how many times stand side by side. */
  watch(isWatching: boolean): void {
    if (isWatching) this.#width.observe(this.#list);
    else this.#width.disconnect();
  }

  #place(groups: readonly SlotGroup[], total: number): void {
    for (const cell of this.#cells.splice(groups.length)) cell.element.remove();
    const isMany = total > DRAWN_AT_ONCE;
    this.#list.classList.toggle('many', isMany);
    const added = groups.slice(this.#cells.length).map(() => this.#add());
    groups.forEach((group, index) => this.#cells[index]!.show(group, this.#words!));
    if (isMany && this.#isTold) for (const index of [0, 1, -1]) this.#fill(index);
    else this.fillAll();
    // Counted where there is little to lay out yet: with all of them it is many times the work.
    this.#list.append(...added.splice(0, 1));
    if (added.length > 0) this.#countColumns();
    this.#list.append(...added);
  }

  #redraw(isStale: (slot: Slot) => boolean): void {
    for (const cell of this.#cells) cell.redraw(this.#words!, isStale);
  }

  #countColumns(): void {
    const list = this.#list.querySelector('ul');
    if (!list || !this.#list.classList.contains('many')) return;
    const columns = getComputedStyle(list).gridTemplateColumns.split(' ').length;
    if (columns !== this.#columns)
      this.#list.style.setProperty('--_columns', `${(this.#columns = columns)}`);
  }

  #add(): HTMLElement {
    const cell = new GroupCell(`g${this.#cells.length}`, this.#level);
    this.#cells.push(cell);
    this.#cellOf.set(cell.element, cell);
    return cell.element;
  }

  /** Fills a group by its place, from the end where that is negative. */
  #fill(index: number): void {
    this.#cells.at(index)?.fill(this.#words!);
  }

  #cellAround(inside: Element): GroupCell | undefined {
    const group = inside.closest('.group');
    return group ? this.#cellOf.get(group) : undefined;
  }
}
