/** The complete list of papers for one citizen. */
import {type Answers, every, holds} from './rule.model.js';
import {appliesThrough, factsOf, openChannels} from './questions.model.js';
import type {
  Channel,
  Copies,
  Document,
  LocalText,
  Need,
  Requirement,
  ServiceDefinition,
  Supply,
} from './service.model.js';

/** One paper that is asked for. */
export interface Paper {
  /** Requirement and document, such as `identity.hukou-book`: what a tick is kept under. */
  readonly key: string;
  readonly document: Document;
  readonly copies: Copies | undefined;
  readonly note: LocalText | undefined;
}

/** Papers that are enough together. */
export interface PaperList {
  readonly label: LocalText | undefined;
  readonly papers: readonly Paper[];
  /** Whether it is certain that this list is accepted. */
  readonly isCertain: boolean;
}

/** One requirement as it stands for this citizen. */
export interface Entry {
  readonly requirement: Requirement;
  /** Whether it is needed for certain; otherwise it depends on an answer. */
  readonly isCertain: boolean;
  readonly supply: Supply;
  /** Whether an answer may still change how it is supplied; the strictest way stands meanwhile. */
  readonly isSupplyCertain: boolean;
  /** One list: all of it is needed. More: any one list is enough. */
  readonly lists: readonly PaperList[];
}

const BRING: Supply = {mode: 'bring'};

/** Everything that is, or may be, asked of this citizen, in the definition's order. */
export function entriesOf(service: ServiceDefinition, answers: Answers): readonly Entry[] {
  const open = openChannels(service, answers);
  const facts = factsOf(service, answers);
  return service.requirements.flatMap(
    (requirement) => entryOf(requirement, open, service, facts) ?? [],
  );
}

function entryOf(
  requirement: Requirement,
  open: readonly Channel[],
  service: ServiceDefinition,
  facts: Answers,
): Entry | undefined {
  const {channels, supply, when} = requirement;
  const isNeeded = every([holds(when, facts), appliesThrough(channels, open)]);
  if (isNeeded === false) return undefined;
  const lists = listsOf(requirement, service, facts);
  if (lists.length === 0) return undefined;
  const way = supplyOf(supply, facts);
  return {
    requirement,
    isCertain: isNeeded === true,
    supply: way ?? BRING,
    isSupplyCertain: way !== undefined,
    lists,
  };
}

/** The first way that holds; undefined where that depends on an answer. */
function supplyOf(ways: readonly Supply[] = [], facts: Answers): Supply | undefined {
  const way = ways.find(({when}) => holds(when, facts) !== false);
  if (!way) return BRING;
  return holds(way.when, facts) ? way : undefined;
}

function listsOf(
  {anyOf, id, needs = []}: Requirement,
  {documents}: ServiceDefinition,
  facts: Answers,
): readonly PaperList[] {
  const papersOf = (all: readonly Need[]) => all.flatMap((need) => paperOf(need, id, documents));
  if (!anyOf) return [{label: undefined, papers: papersOf(needs), isCertain: true}];
  return anyOf
    .map((list) => ({list, isOpen: holds(list.when, facts)}))
    .filter(({isOpen}) => isOpen !== false)
    .map(({list, isOpen}) => ({
      label: list.label,
      papers: papersOf(list.needs),
      isCertain: isOpen === true,
    }));
}

function paperOf(
  need: Need,
  requirement: string,
  documents: ServiceDefinition['documents'],
): readonly Paper[] {
  const {ref, copies, note} =
    typeof need === 'string' ? {ref: need, copies: undefined, note: undefined} : need;
  const document = Object.hasOwn(documents, ref) ? documents[ref] : undefined;
  return document ? [{key: `${requirement}.${ref}`, document, copies, note}] : [];
}

/** Whether the citizen has to get it ready: to bring now, or to hand in later. */
export const isToGet = ({supply}: Entry): boolean =>
  supply.mode === 'bring' || supply.mode === 'later';

/** What must be ready: certain, to get, and not optional. */
export const isCounted = (entry: Entry): boolean =>
  entry.isCertain && isToGet(entry) && entry.requirement.necessity !== 'optional';

const isReady = ({papers}: PaperList, ticked: ReadonlySet<string>): boolean =>
  papers.every(({key}) => ticked.has(key));

/** How far the citizen is. Alternatives count as one. */
export interface Progress {
  readonly ready: number;
  readonly total: number;
  /** What is missing: a paper's key, or the id of a requirement with alternatives. */
  readonly missing: readonly string[];
}

/** What is ready and what is missing, of everything that must be ready. */
export function progressOf(entries: readonly Entry[], ticked: ReadonlySet<string>): Progress {
  const units = entries.filter(isCounted).flatMap(({lists, requirement}) => {
    const [only] = lists;
    return lists.length === 1 && only
      ? only.papers.map(({key}) => ({id: key, isReady: ticked.has(key)}))
      : [
          {
            id: requirement.id,
            isReady: lists.some((list) => list.isCertain && isReady(list, ticked)),
          },
        ];
  });
  const missing = units.filter((unit) => !unit.isReady).map(({id}) => id);
  return {ready: units.length - missing.length, total: units.length, missing};
}
