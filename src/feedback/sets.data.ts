/** The kit's sets of questions: each is a file of its own, fetched when it is asked. */
import type {FeedbackSet} from '../office/office.model.js';
import type {QuestionSet} from './feedback.model.js';

const SETS: Readonly<Record<FeedbackSet, () => Promise<{readonly set: QuestionSet}>>> = {
  'cn-5': () => import('./sets/cn-5.data.js'),
  'us-a11-7': () => import('./sets/us-a11-7.data.js'),
  'us-a11-v2': () => import('./sets/us-a11-v2.data.js'),
  page: () => import('./sets/page.data.js'),
};

/** Ids of all sets. */
export const feedbackSets = Object.keys(SETS) as readonly FeedbackSet[];

/** Whether a word from outside names a set. */
export const isFeedbackSet = (id: unknown): id is FeedbackSet =>
  typeof id === 'string' && Object.hasOwn(SETS, id);

/** The questions of a set. Rejects where they cannot be had. */
export const questionSet = async (id: FeedbackSet): Promise<QuestionSet> => (await SETS[id]()).set;
