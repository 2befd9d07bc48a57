import {peer} from './peer.js';
import type {Subject} from './subject.js';

const FOLDER = 'test/bench/subjects/requirements-checklist';

/**
 * A question with two answers above a list of rows to tick, every second of which goes with one
 * answer. Only ours knows rules, ways of supply and what is still missing; the kits have no list,
 * so theirs is their checkbox, once for each row.
 */
export const requirementsChecklists: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  {id: 'native', name: 'native inputs', role: 'reference', entry: `${FOLDER}/native.ts`},
  {id: 'lit', name: 'bare Lit list', role: 'reference', entry: `${FOLDER}/lit.ts`},
  peer(FOLDER, 'react'),
  peer(FOLDER, 'spectrum', '@spectrum-web-components/checkbox'),
  peer(FOLDER, 'sgds', '@govtechsg/sgds-web-component'),
  peer(FOLDER, 'webawesome', '@awesome.me/webawesome'),
];
