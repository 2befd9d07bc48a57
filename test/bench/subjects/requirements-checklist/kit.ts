import type {Mounted} from '../subject.js';
import {createQuestion, showFor} from './question.js';
import {CSS, otherAnswer, ROWS, rowsOf} from './rows.js';

document.head.appendChild(document.createElement('style')).textContent = CSS;

/** A list from a kit that has a checkbox but no list: the checkbox `tag`, once for each row. */
export function mountKit(tag: string, parent: HTMLElement, rows = ROWS): Mounted {
  const list = document.createElement('div');
  const conditional: HTMLElement[] = [];
  for (const {name, isConditional} of rowsOf(rows)) {
    const checkbox = list.appendChild(document.createElement(tag));
    checkbox.textContent = name;
    if (isConditional) conditional.push(checkbox);
  }
  const box = document.createElement('div');
  box.append(
    createQuestion((answer) => showFor(answer, conditional)),
    list,
  );
  parent.append(box);
  const shown = () => list.querySelectorAll(':scope > :not([hidden])').length;
  const isUsable = (checkbox: Element) => checkbox.shadowRoot?.querySelector('input') != null;
  return {
    isShown: () => shown() === rows && [...list.children].every(isUsable),
    title: () => `${shown()} rows`,
    control: () => otherAnswer(box),
    unmount: () => box.remove(),
  };
}
