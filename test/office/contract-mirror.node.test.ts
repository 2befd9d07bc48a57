import {expect, it} from 'vitest';
import type {components} from '../../src/contract/openapi.js';
import type {CommonQuestion, HelpTier, Office} from '../../src/office/office.model.js';
import type {OpeningHours} from '../../src/office/opening-hours.model.js';

type Schemas = components['schemas'];

/** Without what the file cannot say: `readonly`, `undefined` beside an absent member, a weekday's bounds. */
type Plain<T> = T extends number
  ? number
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? {-readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>>}
      : T;
type Fits<One, Other> = [Plain<One>] extends [Plain<Other>] ? true : false;
type SameKeys<One, Other> = [
  Exclude<keyof One, keyof Other> | Exclude<keyof Other, keyof One>,
] extends [never]
  ? true
  : false;
type Mirrors<One, Other> = [Fits<One, Other>, Fits<Other, One>, SameKeys<One, Other>];

/** Compiles only where each pair is assignable both ways and names the same members. */
const mirrored: {
  office: Mirrors<Office, Schemas['Office']>;
  hours: Mirrors<OpeningHours, Schemas['OpeningHours']>;
  row: Mirrors<OpeningHours['week'][number], Schemas['OpeningHours']['week'][number]>;
  exception: Mirrors<
    OpeningHours['exceptions'][number],
    Schemas['OpeningHours']['exceptions'][number]
  >;
  tier: Mirrors<HelpTier, Schemas['HelpTier']>;
  question: Mirrors<CommonQuestion, Schemas['CommonQuestion']>;
} = {
  office: [true, true, true],
  hours: [true, true, true],
  row: [true, true, true],
  exception: [true, true, true],
  tier: [true, true, true],
  question: [true, true, true],
};

it('The contract describes an office as the model does', () => {
  expect(Object.values(mirrored).flat()).not.toContain(false);
});
