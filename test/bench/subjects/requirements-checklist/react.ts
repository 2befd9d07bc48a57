import {createElement as h, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import type {Mounted} from '../subject.js';
import {type Answer, ANSWERS, CSS, otherAnswer, QUESTION, ROWS, rowsOf, type Row} from './rows.js';

document.head.appendChild(document.createElement('style')).textContent = CSS;

function Choice({answer, onAnswer}: {answer: Answer; onAnswer: (answer: Answer) => void}) {
  const change = () => onAnswer(answer);
  const radio = h('input', {type: 'radio', name: 'question', value: answer, onChange: change});
  return h('label', null, radio, answer);
}

const RowItem = ({name}: {name: string}) =>
  h('li', null, h('label', null, h('input', {type: 'checkbox'}), h('span', null, name)));

/** The list as somebody at ease with React would write it; its checkboxes keep their own state. */
function List({rows}: {rows: readonly Row[]}) {
  const [answer, setAnswer] = useState<Answer>();
  const shown = rows.filter((row) => answer !== 'no' || !row.isConditional);
  return [
    h(
      'fieldset',
      {key: 'question'},
      h('legend', null, QUESTION),
      ANSWERS.map((one) => h(Choice, {key: one, answer: one, onAnswer: setAnswer})),
    ),
    h(
      'ul',
      {key: 'list'},
      shown.map(({id, name}) => h(RowItem, {key: id, name})),
    ),
  ];
}

export function mount(parent: HTMLElement, rows = ROWS): Mounted {
  const box = parent.appendChild(document.createElement('div'));
  const root = createRoot(box);
  // Without it React waits for tasks of its own, and the time could not be compared.
  flushSync(() => root.render(h(List, {rows: rowsOf(rows)})));
  const shown = () => box.querySelectorAll('li').length;
  return {
    isShown: () => shown() === rows,
    title: () => `${shown()} rows`,
    control: () => otherAnswer(box),
    unmount() {
      flushSync(() => root.unmount());
      box.remove();
    },
  };
}
