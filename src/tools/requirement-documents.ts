import type {Need, NeedList, Requirement} from '../service/service.model.js';

/** The id of the document that is needed. */
export const documentOf = (need: Need): string => (typeof need === 'string' ? need : need.ref);

/** The lists of papers of which one is enough; a single one where all is needed. */
export const listsIn = ({anyOf, needs = []}: Requirement): readonly NeedList[] =>
  anyOf ?? [{needs}];

/** The ids of all documents that a requirement names, each once. */
export const documentsIn = (requirement: Requirement): readonly string[] => [
  ...new Set(listsIn(requirement).flatMap(({needs}) => needs.map(documentOf))),
];
