import type {Context} from 'hono';
import type {Office} from '../../../src/office/office.model.js';
import type {Desk} from '../desk.js';
import {requestLang, sayIn} from './language.js';
import {invalid} from './problems.js';

/** The office that a body names, where it names one; 422 where nobody knows it. */
export function namedOffice(desk: Desk, c: Context, id: string | undefined): Office | undefined {
  if (id === undefined) return undefined;
  const office = desk.world.offices[requestLang(c)].find((each) => each.id === id);
  const detail = sayIn(c)('没有这个单位', 'There is no such office');
  if (!office) throw invalid('/office', detail, 'unknown-office');
  return office;
}
