import {expect, it} from 'vitest';
import {nextPoll as nextCasePoll} from '../../src/case/polling.model.js';
import {nextPoll} from '../../src/mail/polling.model.js';
import type {Status} from '../../src/mail/shipment.model.js';

const MINUTE = 60_000;
const facts = {now: Date.parse('2026-11-25T08:00:00Z'), random: 0};

it.each<[Status, number | undefined]>([
  ['out_for_delivery', 15],
  ['in_transit', 30],
  ['no_data', 60],
  ['delivered', undefined],
  ['returned', undefined],
  ['cancelled', undefined],
])('a shipment that is %s is looked at again after minutes: %s', (status, minutes) => {
  expect(nextPoll({status, ...facts})).toBe(minutes && minutes * MINUTE);
});

it('a case that the office is through with is not looked at again', () => {
  expect(nextCasePoll({outcome: undefined, ...facts})).toBe(60 * MINUTE);
  expect(nextCasePoll({outcome: {label: 'Granted'}, ...facts})).toBeUndefined();
});
