/**
 * What a list looks like and how it leaves the page. It travels beside the definition and the texts,
 * without which there is nothing to draw, so that the tag itself is there sooner.
 */
export {LinkSharing} from './link-sharing.js';
export {checklist} from './parts/checklist.view.js';
export {requirementsPrintStyles} from './requirements-print.styles.js';
