import type {Mounted} from '../subject.js';
import {createRows} from './native-rows.js';
import {createQuestion, showFor} from './question.js';
import {CSS, otherAnswer, ROWS} from './rows.js';

document.head.appendChild(document.createElement('style')).textContent = CSS;

export function mount(parent: HTMLElement, rows = ROWS): Mounted {
  const {list, conditional} = createRows(rows);
  const box = document.createElement('div');
  box.append(
    createQuestion((answer) => showFor(answer, conditional)),
    list,
  );
  parent.append(box);
  const shown = () => list.querySelectorAll('li:not([hidden])').length;
  return {
    isShown: () => shown() === rows,
    title: () => `${shown()} rows`,
    control: () => otherAnswer(box),
    unmount: () => box.remove(),
  };
}
