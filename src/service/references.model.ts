/** Whether a definition's names mean something: a dangling one would lose a paper silently. */
import type {When} from './rule.model.js';
import type {Need, ServiceDefinition} from './service.model.js';

type Named = readonly [path: string, ids: readonly string[]];

/** The questions that a condition names. */
export const questionsIn = (when: When | undefined): readonly string[] =>
  Object.entries(when ?? {}).flatMap(([key, part]) => {
    if (key === 'not') return questionsIn(part as When);
    if (key === 'all' || key === 'any') return (part as readonly When[]).flatMap(questionsIn);
    return [key];
  });

const documentOf = (need: Need): string => (typeof need === 'string' ? need : need.ref);

/** Every condition of a definition with the path at which it stands. */
export const conditionsOf = (
  service: ServiceDefinition,
): readonly (readonly [path: string, when: When | undefined])[] => {
  const each = <T extends {readonly when?: When | undefined}>(
    path: string,
    items: readonly T[] = [],
  ) => items.map(({when}, index) => [`${path}.${index}.when`, when] as const);
  return [
    ...each('questions', service.questions),
    ...service.requirements.flatMap(({anyOf, supply, when}, index) => [
      [`requirements.${index}.when`, when] as const,
      ...each(`requirements.${index}.anyOf`, anyOf),
      ...each(`requirements.${index}.supply`, supply),
    ]),
    ...each('channels', service.channels),
    ...each('fees', service.fees),
    ...each('tips', service.tips),
  ];
};

const documentsNamed = ({requirements}: ServiceDefinition): readonly Named[] =>
  requirements.flatMap(({needs, anyOf = []}, index): Named[] => [
    [`requirements.${index}.needs`, (needs ?? []).map(documentOf)],
    ...anyOf.map((list, place): Named => [
      `requirements.${index}.anyOf.${place}.needs`,
      list.needs.map(documentOf),
    ]),
  ]);

const channelsNamed = ({fees = [], requirements}: ServiceDefinition): readonly Named[] => [
  ...requirements.map(({channels = []}, index): Named => [
    `requirements.${index}.channels`,
    channels,
  ]),
  ...fees.map(({channels = []}, index): Named => [`fees.${index}.channels`, channels]),
];

/** Says where the first name stands that nothing in the definition has: “path names …”. */
export function danglingReference(service: ServiceDefinition): string | undefined {
  const questions = new Set((service.questions ?? []).map(({id}) => id));
  const channels = new Set(service.channels.map(({id}) => id));
  const checks: readonly [kind: string, named: readonly Named[], has: (id: string) => boolean][] = [
    ['document', documentsNamed(service), (id) => Object.hasOwn(service.documents, id)],
    ['channel', channelsNamed(service), (id) => channels.has(id)],
    [
      'question',
      conditionsOf(service).map(([path, when]): Named => [path, questionsIn(when)]),
      (id) => questions.has(id),
    ],
  ];
  for (const [kind, named, has] of checks) {
    for (const [path, ids] of named) {
      const missing = ids.find((id) => !has(id));
      if (missing !== undefined)
        return `${path} names the ${kind} “${missing}”, which is not there`;
    }
  }
  return undefined;
}
