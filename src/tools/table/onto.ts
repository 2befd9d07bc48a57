/** A sheet laid over the definition it came from. */
import {languageOf} from '../../service/local-text.model.js';
import type {When} from '../../service/rule.model.js';
import type {Document, Requirement, ServiceDefinition} from '../../service/service.model.js';
import {type Finding, warning} from '../finding.js';
import {anyOf} from '../merge-conditions.js';
import {documentOf, documentsIn} from '../requirement-documents.js';
import {wordings} from '../texts.js';
import {ticksOf} from './ticks.js';

/** What a row says of a document. */
export interface Wanted {
  readonly id: string;
  readonly name: string;
  readonly when: When | undefined;
  /** Whether some of its marks only say that an answer plays a part. */
  readonly isPartial: boolean;
}

const report = warning('table');

/** Conditions that hold alike are written alike, whatever the order of their values. */
function normal(when: When | undefined): string {
  const parts = when?.any ?? (when ? [when] : []);
  return parts
    .flatMap((part) =>
      Object.entries(part).flatMap(([id, values]) =>
        [values].flat().map((value) => JSON.stringify([id, value])),
      ),
    )
    .sort()
    .join();
}

/** Whether a row says the same as the definition it came from. */
function isUnchanged({id, isPartial, when}: Wanted, base: ServiceDefinition): boolean {
  const ticks = ticksOf(base, id);
  if (!ticks || ticks.isExact === isPartial) return false;
  const written = anyOf(ticks.ticks.map(([question, values]) => ({[question]: values})));
  return normal(written) === normal(when);
}

const withWhen = ({when: _, ...requirement}: Requirement, when: When | undefined): Requirement =>
  when ? {...requirement, when} : requirement;

/** A name in the language of the table; the others stay. */
function renamed(
  document: Document,
  name: string,
  lang: string,
  base: ServiceDefinition,
): Document {
  const names = wordings(document.name, base);
  if (Object.values(names).some((each) => each.replace(/\s+/g, ' ').trim() === name))
    return document;
  const isPlain = typeof document.name === 'string' && lang === languageOf(base);
  return {...document, name: isPlain ? name : {...names, [lang]: name}};
}

/** The requirements after one row was laid over them. */
function applied(
  requirements: readonly Requirement[],
  wanted: Wanted,
  all: readonly Wanted[],
  findings: Finding[],
): readonly Requirement[] {
  const asking = requirements.filter((each) => documentsIn(each).includes(wanted.id));
  const [only] = asking;
  const isTaken = requirements.some(({id}) => id === wanted.id);
  const added = {id: isTaken ? `need-${wanted.id}` : wanted.id, needs: [wanted.id]};
  if (!only) return [...requirements, withWhen(added, wanted.when)];
  const together = documentsIn(only).map((id) => all.find((each) => each.id === id));
  const isTogether = together.every((each) => each && normal(each.when) === normal(wanted.when));
  if (asking.length === 1 && isTogether && !wanted.isPartial)
    return requirements.map((each) => (each === only ? withWhen(each, wanted.when) : each));
  const ids = asking.map(({id}) => id).join(', ');
  findings.push(
    report(
      `documents.${wanted.id}`,
      `its ticks changed, but ${ids} ask for it by more than ticks: change these by hand`,
    ),
  );
  return requirements;
}

/** A requirement without a document; undefined where nothing is left, itself where that is no way. */
function without(requirement: Requirement, id: string, findings: Finding[]) {
  if (!documentsIn(requirement).includes(id)) return requirement;
  if (requirement.anyOf) {
    findings.push(
      report(
        `documents.${id}`,
        `has no row any more, but is a choice of ${requirement.id}: take it out by hand`,
      ),
    );
    return requirement;
  }
  const needs = (requirement.needs ?? []).filter((need) => documentOf(need) !== id);
  return needs.length > 0 ? {...requirement, needs} : undefined;
}

/** Documents of the base that had a row and lost it. */
const lostRows = (base: ServiceDefinition, all: readonly Wanted[]): readonly string[] =>
  Object.keys(base.documents).filter(
    (id) => ticksOf(base, id) !== undefined && !all.some((each) => each.id === id),
  );

/** The documents after the sheet: those it names, and those no row was about. */
function documentsAfter(
  base: ServiceDefinition,
  all: readonly Wanted[],
  requirements: readonly Requirement[],
  lang: string,
): ServiceDefinition['documents'] {
  const isNamed = (id: string) => requirements.some((each) => documentsIn(each).includes(id));
  const lost = lostRows(base, all);
  const isPlain = lang === languageOf(base);
  const documents = new Map(
    Object.entries(base.documents).filter(([id]) => !lost.includes(id) || isNamed(id)),
  );
  for (const {id, name} of all) {
    const known = documents.get(id);
    documents.set(
      id,
      known ? renamed(known, name, lang, base) : {name: isPlain ? name : {[lang]: name}},
    );
  }
  return Object.fromEntries(documents);
}

/** The requirements without the documents whose rows are gone. */
const withoutLost = (
  base: ServiceDefinition,
  all: readonly Wanted[],
  findings: Finding[],
): readonly Requirement[] =>
  base.requirements.flatMap(
    (each) =>
      lostRows(base, all).reduce<Requirement | undefined>(
        (left, id) => left && without(left, id, findings),
        each,
      ) ?? [],
  );

/**
 * Lays rows over a definition: new documents are added, rows that are gone take their document
 * along, changed ticks change the condition; everything a table cannot say stays as it was.
 */
export function layOnto(
  base: ServiceDefinition,
  all: readonly Wanted[],
  lang: string,
): {readonly definition: ServiceDefinition; readonly findings: readonly Finding[]} {
  const findings: Finding[] = [];
  const requirements = all
    .filter((wanted) => !isUnchanged(wanted, base))
    .reduce((sum, wanted) => applied(sum, wanted, all, findings), withoutLost(base, all, findings));
  const documents = documentsAfter(base, all, requirements, lang);
  return {definition: {...base, documents, requirements}, findings};
}
