import {describe, expect, it} from 'vitest';
import {ProviderError, type ProblemCode} from '../../src/core/provider-error.model.js';
import {newBooking} from '../../src/appointment/booking.model.js';
import {type ConversationState, beginning} from '../../src/appointment/conversation.model.js';
import {setbackOf} from '../../src/appointment/failure.model.js';
import {finishDetails, keep} from '../../src/appointment/kept-booking.model.js';
import {hold, slot} from './booking-samples.js';

const details = {name: 'Lin Xiuying', phone: '+86 139 0000 0001'};
const booking = finishDetails({...keep(newBooking, hold), details, consents: ['privacy']});
const atReview: ConversationState = {...beginning, booking};
const error = (code: ProblemCode) => new ProviderError(code);

describe('after a refusal', () => {
  it.each(['slot-taken', 'hold-expired', 'not-found', 'changed', 'offline', 'invalid'] as const)(
    'of the booking as %s, nothing that was typed is lost',
    (code) => {
      const {change} = setbackOf(atReview, 'book', error(code));
      expect({...booking, ...change.booking}).toMatchObject({details, consents: ['privacy']});
    },
  );

  it('that names wrong details, they are asked for again, each with what is wrong', () => {
    const errors = [{pointer: '/contact/phone', detail: 'This number cannot be reached.'}];
    const {change, focus} = setbackOf(atReview, 'book', new ProviderError('invalid', {errors}));
    expect(focus).toBe('problems');
    expect(change.booking?.checked).toBe(false);
    expect(change.problems).toMatchObject([{name: 'phone', detail: errors[0]!.detail}]);
  });

  it('because somebody was faster, the time goes and stays in sight as lost', () => {
    const {change, isStale} = setbackOf(atReview, 'hold', error('slot-taken'));
    expect(change.booking?.slot).toBeUndefined();
    expect(change.lost).toMatchObject({id: slot.id, status: 'busy'});
    expect(isStale).toBe(true);
  });

  it('of a hold that the office no longer knows, it has expired, and the time is still chosen', () => {
    const {change} = setbackOf(atReview, 'extend', error('not-found'));
    expect(change.failure?.code).toBe('hold-expired');
    expect(change.booking).toMatchObject({slot: {id: slot.id}});
    expect(change.booking?.hold).toBeUndefined();
  });
});

describe('whether the booking arrived', () => {
  it.each(['offline', 'timeout', 'unreadable', 'unavailable', 'rate-limited'] as const)(
    'nobody knows after %s',
    (code) => {
      expect(setbackOf(atReview, 'book', error(code)).change.isUnsure).toBe(true);
    },
  );

  it('is known after a clear no', () => {
    expect(setbackOf(atReview, 'book', error('slot-taken')).change.isUnsure).toBeFalsy();
  });

  it('is still unknown when the time has lapsed since', () => {
    const unsure = {...atReview, isUnsure: true};
    expect(setbackOf(unsure, 'book', error('hold-expired')).change.isUnsure).toBe(true);
  });

  it('is no question where only keeping the time failed', () => {
    expect(setbackOf(atReview, 'hold', error('timeout')).change.isUnsure).toBeFalsy();
  });
});
