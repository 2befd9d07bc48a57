import {peer} from './peer.js';
import type {Subject} from './subject.js';

const FOLDER = 'test/bench/subjects/case-timelines';

/**
 * A page of applications, each at the third of five steps. Only ours says who must act, how many
 * trips are left and when something happened, and watches for changes. The others show the steps:
 * USWDS as the HTML and styles it documents, the kits by their own element.
 */
export const caseTimelines: readonly Subject[] = [
  {id: 'floor', name: 'floor', role: 'floor', entry: `${FOLDER}/floor.ts`},
  {id: 'zerotrip', name: 'zerotrip', role: 'ours', entry: `${FOLDER}/zerotrip.ts`},
  {id: 'steps', name: 'its steps alone', role: 'reference', entry: `${FOLDER}/steps-alone.ts`},
  {id: 'lit', name: 'bare Lit element', role: 'reference', entry: `${FOLDER}/lit.ts`},
  peer(FOLDER, 'uswds', '@uswds/uswds'),
  peer(FOLDER, 'gcds', '@cdssnc/gcds-components'),
  peer(FOLDER, 'va', '@department-of-veterans-affairs/web-components'),
  peer(FOLDER, 'webawesome', '@awesome.me/webawesome'),
];
