import {describe, expect, it} from 'vitest';
import type {Appointment, Slot} from '../../src/appointment/appointment.model.js';
import {type Booking, newBooking} from '../../src/appointment/booking.model.js';
import {restoredMemo} from '../../src/appointment/booking-memo.js';
import {formState} from '../../src/appointment/form-telling.js';
import {aboutWhat, formFields, lackOf} from '../../src/appointment/form-value.model.js';

const slot: Slot = {
  id: 'slot-7',
  start: '2026-11-26T09:30:00+08:00',
  siteId: 'donghu',
  mode: 'in-person',
  status: 'free',
};
const chosen: Booking = {
  ...newBooking,
  serviceId: 'id-card',
  siteId: 'donghu',
  mode: 'in-person',
  slot,
  details: {name: 'Lin Xiaohe'},
};
const appointment = {id: 'a-1', reference: 'K7-042'} as Appointment;

describe('what the form gets', () => {
  it('is the chosen time as plain fields that any server can read', () => {
    expect(formFields('visit', {...chosen, isOnlyChosen: true})).toEqual([
      ['visit', 'slot-7'],
      ['visit-start', '2026-11-26T09:30:00+08:00'],
      ['visit-site', 'donghu'],
      ['visit-mode', 'in-person'],
      ['visit-service', 'id-card'],
      ['visit-count', '1'],
    ]);
  });

  it('is the appointment once it is booked, and nothing before', () => {
    expect(formFields('visit', chosen)).toEqual([]);
    expect(formFields('visit', {...chosen, appointment})).toEqual([
      ['visit', 'a-1'],
      ['visit-reference', 'K7-042'],
    ]);
  });
});

describe('what is missing', () => {
  it('is a time first, then the booking', () => {
    expect(lackOf(newBooking)).toBe('timeMissing');
    expect(lackOf(chosen)).toBe('bookFirst');
    expect(lackOf({...chosen, appointment})).toBeUndefined();
  });

  it('is nothing more than a time where the page books it', () => {
    expect(lackOf({...newBooking, isOnlyChosen: true})).toBe('timeMissing');
    expect(lackOf({...chosen, isOnlyChosen: true})).toBeUndefined();
  });
});

describe('what the browser keeps for the way back', () => {
  it('is ids only, never what was typed nor a kept time', () => {
    const hold = {id: 'hold-9', slot, secondsLeft: 60, expiresAt: slot.start};
    const state = formState({...chosen, hold});
    expect(state).toContain('slot-7');
    expect(state).not.toContain('Lin');
    expect(state).not.toContain('hold-9');
    expect(restoredMemo(state ?? '')).toMatchObject({slotId: 'slot-7', serviceId: 'id-card'});
  });

  it('is nothing once the appointment is booked', () => {
    expect(formState({...chosen, appointment})).toBeNull();
  });

  it('is passed over where it is no memo', () => {
    for (const foreign of ['', '{', '7', 'null', '{"slotId":7}']) {
      expect(restoredMemo(foreign)).toBeUndefined();
    }
  });
});

describe('what a server’s errors are about', () => {
  const form = {
    fields: [{name: 'email', label: 'E-mail', type: 'email' as const, required: true}],
    consents: [{id: 'privacy', label: 'I agree', required: true}],
  };

  it('is the field or consent that a pointer or a name says, else the time', () => {
    const errors = [
      {pointer: '/contact/email', detail: 'Bounced'},
      {name: 'privacy', detail: 'Needed'},
      {pointer: '/visit', detail: 'Taken'},
      {detail: 'Too soon'},
    ];
    const {fields, time} = aboutWhat(errors, form);
    expect(fields.map(({name, detail}) => [name, detail])).toEqual([
      ['email', 'Bounced'],
      ['privacy', 'Needed'],
    ]);
    expect(time).toEqual(['Taken', 'Too soon']);
  });

  it('is the time where no office asks anything', () => {
    expect(aboutWhat([{name: 'email', detail: 'Bounced'}], undefined).time).toEqual(['Bounced']);
  });
});
