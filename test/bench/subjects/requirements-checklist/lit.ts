/** What Lit alone costs: one element, keyed rows, one property. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Mounted} from '../subject.js';
import {type Answer, ANSWERS, CSS, otherAnswer, QUESTION, ROWS, rowsOf, type Row} from './rows.js';

class BareList extends LitElement {
  static override readonly properties = {rows: {attribute: false}, answer: {state: true}};
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  declare rows: readonly Row[];
  declare answer: Answer;

  #choice(answer: Answer) {
    return html`<label
      ><input
        type="radio"
        name="question"
        value=${answer}
        @change=${() => (this.answer = answer)}
      />${answer}</label
    >`;
  }

  override render() {
    const shown = this.rows.filter((row) => this.answer !== 'no' || !row.isConditional);
    return html`<fieldset>
        <legend>${QUESTION}</legend>
        ${ANSWERS.map((answer) => this.#choice(answer))}
      </fieldset>
      <ul>
        ${repeat(
          shown,
          ({id}) => id,
          ({name}) =>
            html`<li>
              <label><input type="checkbox" /><span>${name}</span></label>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('bare-list', BareList);

export function mount(parent: HTMLElement, rows = ROWS): Mounted {
  const list = document.createElement('bare-list') as BareList;
  list.rows = rowsOf(rows);
  parent.append(list);
  const root = () => list.renderRoot;
  const shown = () => root()?.querySelectorAll('li').length ?? 0;
  return {
    isShown: () => shown() === rows,
    title: () => `${shown()} rows`,
    control: () => otherAnswer(root()),
    unmount: () => list.remove(),
  };
}
