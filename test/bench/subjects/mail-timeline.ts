import type {Subject} from './subject.js';

const FOLDER = 'test/bench/subjects/mail-timeline';

/**
 * The history of one shipment, and a button that brings one more event, as the next answer of an
 * office does. All show the same texts. Only ours puts events in order, drops what was said twice,
 * tells whose turn it is, and folds what is older than the last five; its history is open when the
 * new event comes. The floor only adds a row; a plain list rebuilt is what a page without a library
 * mostly does.
 */
export const mailTimelines: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  {id: 'plain', name: 'plain list, rebuilt', role: 'peer', entry: `${FOLDER}/plain.ts`},
  {id: 'lit', name: 'bare Lit list', role: 'reference', entry: `${FOLDER}/lit.ts`},
];
