/**
 * For pages that `zerotrip/ssr` or `npx zerotrip render` made: has the elements go on where their server
 * stopped, without a flash and without asking once more. Has to be there before any element of the kit:
 *
 * ```js
 * import 'zerotrip/hydrate';
 * import 'zerotrip/all';
 * ```
 *
 * On a page without server rendering it changes nothing.
 */
import {handOutAnswers} from './embedded-answers.js';
import {takeOverRoots} from './take-over.js';

takeOverRoots(handOutAnswers());
