import {expect, it} from 'vitest';
import type {components} from '../../src/contract/openapi.js';
import type {CallReceipt, CallRequest} from '../../src/help/callback.model.js';
import type {QuestionRequest} from '../../src/help/help.provider.js';
import type {AskedQuestion, Question} from '../../src/help/question.model.js';

type Schemas = components['schemas'];

/** Without what the file cannot say: `readonly`, and `undefined` beside an absent member. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {-readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>>}
    : T;
type Fits<One, Other> = [Plain<One>] extends [Plain<Other>] ? true : false;
type Mirrors<One, Other> = [Fits<One, Other>, Fits<Other, One>];

/** Compiles only where each pair is assignable both ways. */
const mirrored: {
  question: Mirrors<Question, Schemas['Question']>;
  asked: Mirrors<AskedQuestion, Schemas['AskedQuestion']>;
  request: Mirrors<QuestionRequest & {lang?: string}, Schemas['QuestionRequest']>;
  call: Mirrors<CallReceipt, Schemas['CallReceipt']>;
  callRequest: Mirrors<CallRequest, Schemas['CallRequest']>;
} = {
  question: [true, true],
  asked: [true, true],
  request: [true, true],
  call: [true, true],
  callRequest: [true, true],
};

it('questions and calls in the model are those of the contract', () => {
  expect(Object.values(mirrored).flat()).not.toContain(false);
});
