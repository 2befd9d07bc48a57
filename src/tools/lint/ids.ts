/** An id means one thing. */
import type {Scalar} from '../../service/rule.model.js';
import {type Check, error} from '../finding.js';
import {documentOf, listsIn} from '../requirement-documents.js';

interface Named {
  readonly id?: string | undefined;
}

const report = error('duplicate-id');

const repeated = (path: string, ids: readonly (Scalar | undefined)[]) =>
  ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [report(`${path}.${index}`, `“${String(id)}” is there twice`)]
      : [],
  );

const idsOf = (items: readonly Named[] = []) => items.map(({id}) => id);

/** Ids, the values of a question's options, and the papers of one list are different. */
export const idFindings: Check = ({channels, outputs, questions = [], requirements}) => [
  ...repeated('questions', idsOf(questions)),
  ...repeated('requirements', idsOf(requirements)),
  ...repeated('channels', idsOf(channels)),
  ...repeated('outputs', idsOf(outputs)),
  ...questions.flatMap(({options = []}, index) =>
    repeated(
      `questions.${index}.options`,
      options.map(({value}) => value),
    ),
  ),
  ...requirements.flatMap((requirement, index) =>
    listsIn(requirement).flatMap(({needs}, place) =>
      repeated(
        requirement.anyOf
          ? `requirements.${index}.anyOf.${place}.needs`
          : `requirements.${index}.needs`,
        needs.map(documentOf),
      ),
    ),
  ),
];
