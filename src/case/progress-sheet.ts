/**
 * What a case looks like and what can be done with it. It travels beside the case and the texts,
 * without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {CaseActs} from './case-acts.js';
export {caseProgressStyles} from './case-progress.styles.js';
export {caseStepsStyles} from './case-steps.styles.js';
export {factsOf, newsText} from './parts/case-words.js';
export {progressView} from './parts/progress.view.js';
export {sceneOf} from './parts/scene.js';
export {tripsStyles} from '../core/trips.styles.js';
