import '../../../../src/requirements/define.js';
import type {Mounted} from '../subject.js';
import {definitionOf} from './definition.js';
import {otherAnswer, ROWS} from './rows.js';

const files = new Map<number, string>();

/** The file, as it comes from a server. */
export function load(rows = ROWS): void {
  files.set(rows, definitionOf(rows));
}

export function mount(parent: HTMLElement, rows = ROWS): Mounted {
  const checklist = document.createElement('zt-requirements-checklist');
  checklist.definition = JSON.parse(files.get(rows) ?? definitionOf(rows));
  parent.append(checklist);
  const inside = <E extends Element>(selector: string) =>
    checklist.shadowRoot?.querySelector<HTMLElement & E>(selector);
  const shown = () => checklist.shadowRoot?.querySelectorAll('[type=checkbox]').length ?? 0;
  return {
    isShown: () => shown() === rows,
    title: () => `${shown()} rows`,
    async prepare() {
      inside('.answered button')?.click();
      await checklist.updateComplete;
      otherAnswer(checklist.shadowRoot!, 'true', 'false')?.click();
    },
    control: () => inside('.question .primary'),
    unmount: () => checklist.remove(),
  };
}
