/** The parts of photo rules from outside: single values, texts, bands, advice, loans. */
import {custom, fallback, object, pipe, safeParse, transform} from 'valibot';
import type {GenericSchema} from 'valibot';
import {list, maybe, maybeAmount, oneOf, text} from '../core/arriving.schema.js';
import type {LocalText} from '../service/requirement.model.js';
import type {Band, Source} from './standard.model.js';

type Members = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const matching = (expression: RegExp) =>
  custom<string>((value) => isText(value) && expression.test(value));

const TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** A language's tag. */
export const tag = matching(TAG);

const NAME = /^(?!__proto__$|constructor$|prototype$)[\w.:-]{1,64}$/;

/** A name that stands for something: of a document, a source, a piece of advice. */
export const id = matching(NAME);

/** `CN`, `ZZ`. */
export const country = matching(/^[A-Z]{2}$/);

/** A text, or texts by language. */
export const localText = custom<LocalText>((value) =>
  isText(value)
    ? value !== ''
    : isObject(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(([key, each]) => TAG.test(key) && isText(each)),
);

/** `#rrggbb`. */
export const colour = matching(/^#[\da-f]{6}$/i);

/** A telephone number as people write it. */
export const phone = matching(/^\+?\d[\d ()-]{2,24}$/);

/** Whether a list has anything in it. */
export const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** Yes or no. */
export const yesOrNo = custom<boolean>((value) => typeof value === 'boolean');

const isBound = (value: unknown): boolean => value === undefined || Number.isFinite(value);

/** Two ends of which one may be missing. */
export const band = pipe(
  custom<Band>((value) => {
    if (!isObject(value)) return false;
    const {min, max} = value;
    if (!isBound(min) || !isBound(max) || (min ?? max) === undefined) return false;
    return Number(min ?? -Infinity) <= Number(max ?? Infinity);
  }),
  transform(({min, max}): Band => ({min, max})),
);

/** An address one may be sent to: of the web, or on the page's own site. */
const address = matching(/^(https?:\/\/|\/(?!\/)|\.\/)/i);

const source = object({title: localText, url: maybe(address)});

/** Sources by name, without the broken ones. */
export const sources = pipe(
  custom<Members>(isObject),
  transform((all): Readonly<Record<string, Source>> => {
    const good = Object.entries(all).flatMap(([name, value]) => {
      const read = safeParse(source, value);
      return read.success && NAME.test(name) ? [[name, read.output] as const] : [];
    });
    return Object.fromEntries(good);
  }),
);

const origin = {
  certainty: fallback(oneOf('high', 'medium', 'low'), 'low'),
  sources: fallback(list(text), []),
  note: maybe(localText),
};

/** A value with its origin. Who does not say how certain it is, is not certain. */
export const sourced = <S extends GenericSchema<unknown, unknown>>(value: S) =>
  object({value, ...origin});

const figure = object({
  skin: maybe(oneOf('light', 'tan', 'brown', 'dark')),
  hair: maybe(oneOf('black', 'brown', 'grey', 'white', 'none', 'over-eyes', 'over-ears', 'tall')),
  age: maybe(oneOf('child', 'adult', 'old')),
  top: maybe(oneOf('dark', 'white', 'pale', 'uniform', 'stripes', 'turtleneck')),
  wall: maybe(oneOf('white', 'grey', 'blue', 'dark', 'shadow', 'pattern')),
  glasses: maybe(oneOf('none', 'clear', 'frame', 'glare', 'tinted', 'thick')),
  headwear: maybe(oneOf('none', 'hat', 'scarf', 'turban')),
  face: maybe(oneOf('neutral', 'smile', 'eyes-closed', 'turned', 'tilted', 'make-up')),
  jewellery: maybe(oneOf('none', 'earrings')),
});

/** One rule or hint. */
export const advice = object({
  id,
  topic: oneOf(
    ...(['clothes', 'hair', 'glasses', 'lenses', 'headwear'] as const),
    ...(['make-up', 'jewellery', 'expression'] as const),
  ),
  stance: oneOf('do', 'avoid', 'may'),
  pair: maybe(object({good: figure, bad: figure, goodText: localText, badText: localText})),
  toPrepare: maybe(localText),
  value: localText,
  ...origin,
});

/** Whom a rule binds less. */
export const exception = object({
  group: oneOf('religion', 'medical', 'disability', 'children'),
  value: localText,
  ...origin,
});

/** What an office lends. */
export const loan = object({
  id,
  kind: fallback(
    oneOf('clothes', 'frames', 'dressing-table', 'lens-solution', 'shots', 'other'),
    'other',
  ),
  name: localText,
  note: maybe(localText),
  sizes: maybe(list(object({size: text, fits: maybe(localText), count: maybeAmount}))),
  isReservable: maybe(yesOrNo),
});

/** A list in which each name stands once; of two, the first counts. */
export const distinct = <T, S extends GenericSchema<unknown, readonly T[]>>(
  items: S,
  nameOf: (item: T) => string,
) =>
  pipe(
    items,
    transform((all: readonly T[]) => {
      const names = all.map(nameOf);
      return all.filter((_item, at) => names.indexOf(names[at]!) === at);
    }),
  );
