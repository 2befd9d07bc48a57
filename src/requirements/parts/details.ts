import {safeLink} from '../../core/notice.view.js';
import type {Entry, Paper} from '../../service/papers.model.js';
import {factsOf} from '../../service/questions.model.js';
import {openQuestions} from '../../service/rule.model.js';
import type {Basis, Document, LocalText} from '../../service/service.model.js';
import {durationWords} from './duration.words.js';
import {questionLabel, type Scene} from './scene.js';

type FactKey =
  | 'aka'
  | 'issuer'
  | 'getIt'
  | 'validity'
  | 'right'
  | 'form'
  | 'fill'
  | 'blankForm'
  | 'sample'
  | 'why'
  | 'basis';

/** One thing to know about a paper. */
export type Fact = readonly [label: string, text: unknown];

/** What is to be known about a paper or a requirement, in the order in which it is read. */
export interface Details {
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
}

/** Pairs without those that have no text. */
const given = (
  texts: Scene['texts'],
  ...facts: readonly (readonly [label: FactKey, text: unknown])[]
): readonly Fact[] =>
  facts.filter(([, text]) => !!text).map(([label, text]) => [texts.text(label), text]);

/** Whether there is nothing more to know. */
export const isEmpty = ({facts, lines: all}: Details): boolean => facts.length + all.length === 0;

/** About a paper: what it is, where to get it, what is right. */
export const paperDetails = ({document, note}: Paper, scene: Scene): Details => ({
  lines: lines(scene.say(document.description), scene.say(note)),
  facts: documentFacts(document, scene),
});

/** About a requirement: why it is there, and by what right. */
export function entryDetails({requirement, supply}: Entry, scene: Scene): Details {
  const {say} = scene;
  const basis = [...(supply.basis ? [supply.basis] : []), ...(requirement.basis ?? [])];
  return {
    lines: lines(say(supply.note), say(requirement.note)),
    facts: reasonFacts(requirement.why, basis, scene),
  };
}

/** About a paper that is a requirement of its own. */
export function onlyPaperDetails(paper: Paper, entry: Entry, scene: Scene): Details {
  const [own, why] = [paperDetails(paper, scene), entryDetails(entry, scene)];
  const name = lines(scene.say(entry.requirement.name));
  return {
    lines: [...name, ...own.lines, ...why.lines],
    facts: [...own.facts, ...why.facts],
  };
}

const lines = (...all: readonly (string | undefined)[]): readonly string[] =>
  all.filter((line): line is string => !!line);

/** On which question it depends whether this is needed; nothing where it is needed for certain. */
export function condition({isCertain, requirement}: Entry, scene: Scene): string | undefined {
  const {answers, service, texts} = scene;
  if (isCertain) return undefined;
  const [id] = openQuestions(requirement.when, factsOf(service, answers));
  const asked = service.questions?.find((each) => each.id === id);
  const question = asked ? questionLabel(asked, scene) : texts.text('howApply');
  return asked || requirement.channels ? texts.text('dependsOn', {question}) : undefined;
}

/** What to know about a document: where to get it, how long it counts, what is right. */
function documentFacts(document: Document, scene: Scene): readonly Fact[] {
  const {say, texts} = scene;
  const {aka, blankForm, issuer, sample} = document;
  const phrases = aka?.map((text) => say(text));
  return given(
    texts,
    ['aka', phrases?.join(' · ')],
    ['issuer', say(issuer?.name)],
    ['getIt', wayToGet(document, scene)],
    ['validity', validityOf(document, scene)],
    ['right', say(document.acceptance)],
    ['form', [document.paper, document.electronic].filter(Boolean).join(' · ')],
    ['fill', say(document.fillNotes)],
    ['blankForm', blankForm && safeLink(blankForm, texts.text('blankForm'))],
    ['sample', sample && safeLink(sample, texts.text('sample'))],
  );
}

function wayToGet({getUrl, howToGet, name}: Document, {say}: Scene): unknown {
  if (!getUrl) return say(howToGet);
  return safeLink(getUrl, say(howToGet) ?? say(name));
}

function validityOf({validity, validityNote}: Document, {lang, say}: Scene): string | undefined {
  const note = say(validityNote);
  if (!validity) return note;
  const words = durationWords(validity, lang);
  return note ? `${words} · ${note}` : words;
}

/** Why a paper is asked for, and by what right. */
const reasonFacts = (
  why: LocalText | undefined,
  basis: readonly Basis[],
  {say, texts}: Scene,
): readonly Fact[] =>
  given(
    texts,
    ['why', say(why)],
    ...basis.map(({clause, name, number, url}) => {
      const words = [say(name), number, clause].filter(Boolean).join(' ');
      return ['basis', safeLink(url, words)] as const;
    }),
  );
