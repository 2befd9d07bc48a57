/**
 * About the least a checklist can cost: a custom element without a library, one root, its rows
 * cloned from one template and hidden in place. Not a whole checklist: no rules, no counts, no words.
 */
import type {Mounted} from '../subject.js';
import {createRows} from './native-rows.js';
import {createQuestion, showFor} from './question.js';
import {CSS, otherAnswer, ROWS} from './rows.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);

class FloorChecklist extends HTMLElement {
  rows = ROWS;

  connectedCallback(): void {
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const {list, conditional} = createRows(this.rows);
    root.append(
      createQuestion((answer) => showFor(answer, conditional)),
      list,
    );
  }
}

customElements.define('floor-checklist', FloorChecklist);

export function mount(parent: HTMLElement, rows = ROWS): Mounted {
  const checklist = document.createElement('floor-checklist') as FloorChecklist;
  checklist.rows = rows;
  parent.append(checklist);
  const root = checklist.shadowRoot!;
  const shown = () => root.querySelectorAll('li:not([hidden])').length;
  return {
    isShown: () => shown() === rows,
    title: () => `${shown()} rows`,
    control: () => otherAnswer(root),
    unmount: () => checklist.remove(),
  };
}
