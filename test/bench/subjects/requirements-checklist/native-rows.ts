import {rowsOf} from './rows.js';

const template = document.createElement('template');
template.innerHTML = '<li><label><input type="checkbox"><span></span></label></li>';

/** A list of ordinary checkboxes, its rows cloned from one; and those that go with one answer. */
export function createRows(count: number): {list: HTMLElement; conditional: HTMLElement[]} {
  const list = document.createElement('ul');
  const conditional: HTMLElement[] = [];
  for (const {name, isConditional} of rowsOf(count)) {
    const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    row.querySelector('span')!.textContent = name;
    list.append(row);
    if (isConditional) conditional.push(row);
  }
  return {list, conditional};
}
