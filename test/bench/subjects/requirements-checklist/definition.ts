import {QUESTION, rowsOf} from './rows.js';

/** A service definition, as an office would publish it, that asks for the rows of this contest. */
export function definitionOf(count: number): string {
  const rows = rowsOf(count);
  return JSON.stringify({
    schemaVersion: 1,
    id: 'bench',
    lang: 'en',
    name: 'A service',
    provider: {name: 'An office'},
    updated: '2026-11-01',
    questions: [{id: 'proxy', label: QUESTION, type: 'yesno', required: true}],
    documents: Object.fromEntries(rows.map(({id, name}) => [id, {name}])),
    requirements: rows.map(({id, isConditional}) => ({
      id: `r-${id}`,
      needs: [{ref: id, copies: {original: 1}}],
      ...(isConditional ? {when: {proxy: true}} : {}),
    })),
    channels: [{id: 'online', type: 'online', visits: 0}],
  });
}
