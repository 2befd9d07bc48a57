/** What holds on the paths that citizens take, and what never does. */
import {entriesOf} from '../../service/papers.model.js';
import {CHANNEL_ANSWER} from '../../service/questions.model.js';
import {conditionsOf} from '../../service/references.model.js';
import {holds} from '../../service/rule.model.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import {error, type Finding, warning} from '../finding.js';
import {MAX_PATHS, type Path, type Paths, pathsOf} from '../paths/paths.js';

/** A case as its author writes it: `reason = "lost", age = 15`. */
const caseOf = ({answers}: Path): string => {
  const said = Object.entries(answers).map(([id, answer]) => `${id} = ${JSON.stringify(answer)}`);
  return said.length > 0 ? said.join(', ') : 'every case';
};

/** The first path with a defect stands for all of them: one sentence, not a hundred. */
function firstCase(paths: readonly Path[], has: (path: Path) => boolean): string | undefined {
  const cases = paths.filter(has);
  const [first] = cases;
  if (!first) return undefined;
  const more = cases.length > 1 ? `, and ${cases.length - 1} more` : '';
  return caseOf(first) + more;
}

const isTurnedAway = ({tips}: Path): boolean => tips.some(({level}) => level === 'stop');

function wayFindings({paths}: Paths): readonly Finding[] {
  const stuck = firstCase(paths, (path) => path.channels.length === 0 && !isTurnedAway(path));
  return stuck ? [error('no-way')('channels', `no way to apply for ${stuck}`)] : [];
}

/** A zero-visit way on which something is made at the counter; at home, the counter comes along. */
function onSiteFindings({paths, service}: Paths): readonly Finding[] {
  const remote = service.channels.filter(({type, visits}) => visits === 0 && type !== 'home-visit');
  return remote.flatMap((channel) => {
    const onSite = ({answers}: Path) =>
      entriesOf(service, {...answers, [CHANNEL_ANSWER]: channel.id})
        .filter(({isCertain, supply}) => isCertain && supply.mode === 'on-site')
        .map(({requirement}) => requirement.id);
    const isOpen = ({channels}: Path) => channels.some(({id}) => id === channel.id);
    const found = firstCase(paths, (path) => isOpen(path) && onSite(path).length > 0);
    const ids = new Set(paths.filter(isOpen).flatMap(onSite));
    const path = `channels.${service.channels.indexOf(channel)}`;
    return found
      ? [
          error('on-site')(
            path,
            `needs 0 visits, yet ${[...ids].join(', ')} is made on site for ${found}`,
          ),
        ]
      : [];
  });
}

const NEVER: Readonly<Record<string, string>> = {
  questions: 'is never asked: its condition holds in no case',
  requirements: 'holds in no case, so nobody is told of it',
  channels: 'holds in no case, so nobody can take this way',
  fees: 'holds in no case, so nobody pays it',
  tips: 'holds in no case, so nobody reads it',
};

/** Conditions that are true for nobody. */
function neverFindings({paths, service}: Paths): readonly Finding[] {
  return conditionsOf(service)
    .filter(([, when]) => when !== undefined)
    .filter(([, when]) => !paths.some(({answers}) => holds(when, answers) === true))
    .map(([path]) =>
      error('never-true')(path, NEVER[path.split('.')[0] ?? ''] ?? 'holds in no case'),
    );
}

/** Conditions that stay open although nothing is left to ask: “depends on your answers” for ever. */
function undecidedFindings({paths, service}: Paths): readonly Finding[] {
  return conditionsOf(service).flatMap(([path, when]) => {
    if (when === undefined || path.startsWith('questions.')) return [];
    const [, index] = /^requirements\.(\d+)\.(?:anyOf|supply)/.exec(path) ?? [];
    const above = index === undefined ? undefined : service.requirements[Number(index)]?.when;
    const isOpen = ({answers}: Path) =>
      holds(when, answers) === undefined && holds(above, answers) !== false;
    const found = firstCase(paths, isOpen);
    return found
      ? [
          warning('undecided')(
            path,
            `stays undecided for ${found}: it names a question not asked then`,
          ),
        ]
      : [];
  });
}

/** Everything that shows only when the questions are answered, one path after the other. */
export function reachFindings(service: ServiceDefinition): readonly Finding[] {
  const paths = pathsOf(service);
  return [
    ...wayFindings(paths),
    ...onSiteFindings(paths),
    ...undecidedFindings(paths),
    ...(paths.isComplete
      ? neverFindings(paths)
      : [
          warning('paths')(
            'questions',
            `lead to more than ${MAX_PATHS} paths: what is never true was not looked for`,
          ),
        ]),
  ];
}
