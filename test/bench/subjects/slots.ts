import {peer} from './peer.js';
import type {Subject} from './subject.js';

const FOLDER = 'test/bench/subjects/slots';

/**
 * The times of one day as buttons, one of which becomes free or taken at each press. Only ours has
 * headings that say how many are free; the virtualizer has in the document only what is in sight.
 */
export const slots: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  {id: 'lit', name: 'bare Lit list', role: 'reference', entry: `${FOLDER}/lit.ts`},
  peer(FOLDER, 'virtualizer', '@lit-labs/virtualizer'),
];
