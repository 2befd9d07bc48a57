import {expect, it} from 'vitest';
import type {CaseProgress} from '../../src/case/case.model.js';
import type {components} from '../../src/contract/openapi.js';
import type {MailQuery} from '../../src/mail/mail.provider.js';
import type {CarrierChoice} from '../../src/mail/proof.model.js';
import type {Shipment} from '../../src/mail/shipment.model.js';

type Schemas = components['schemas'];

/** Without what the file cannot say: `readonly`, and `undefined` beside an absent member. */
type Plain<T> = T extends readonly (infer Item)[]
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
  shipment: Mirrors<Shipment, Schemas['Shipment']>;
  event: Mirrors<Shipment['events'][number], Schemas['MailEvent']>;
  action: Mirrors<NonNullable<Shipment['action']>, Schemas['NextAction']>;
  carrier: Mirrors<CarrierChoice, Schemas['CarrierChoice']>;
  progress: Mirrors<CaseProgress, Schemas['CaseProgress']>;
  step: Mirrors<CaseProgress['steps'][number], Schemas['CaseStep']>;
  query: Fits<MailQuery, Schemas['MailQuery']>;
} = {
  shipment: [true, true, true],
  event: [true, true, true],
  action: [true, true, true],
  carrier: [true, true, true],
  progress: [true, true, true],
  step: [true, true, true],
  query: true,
};

it('the contract and the models speak of the same members', () => {
  expect(Object.values(mirrored).flat()).not.toContain(false);
});
