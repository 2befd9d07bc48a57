/** What the summary draws and says: fetched beside the definition, not with the tag. */
import {type SummaryScene} from './parts/summary-scene.js';
import {stopsOf} from './parts/trip-words.js';

export {tripsStyles} from '../core/trips.styles.js';
export {summary} from './parts/summary.view.js';
export {summaryScene} from './parts/summary-scene.js';
export {tripNews} from './parts/trip-words.js';

/** What has to change to be news: the figure, not how it is said. */
export const newsOf = (scene: SummaryScene): string =>
  [scene.trips.least, scene.trips.most, !scene.trips.channel, stopsOf(scene).length].join();
