import {describe, expect, it} from 'vitest';
import {type Booking, newBooking} from '../../src/appointment/booking.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {bookingRequest, holdRequest} from '../../src/appointment/booking-request.model.js';
import {slotFilter} from '../../src/appointment/requests.model.js';
import {hold, slot} from './booking-samples.js';

const linhu = linhuCatalog('en');
const booking: Booking = {
  ...newBooking,
  serviceId: 'hukou-form',
  mode: 'video',
  siteId: 'online-room',
  details: {
    name: '  王秀英 ',
    phone: '13800000000',
    email: '',
    reason: 'lost',
    deliveryAddress: '3 Reed Lane',
    passport: 'asked by another service',
  },
  consents: ['recording', 'privacy', 'newsletter'],
};

describe('the search for times', () => {
  it('names service, people, place and way', () => {
    expect(slotFilter({...booking, count: 2})).toEqual({
      services: [{id: 'hukou-form', count: 2}],
      siteIds: ['online-room'],
      mode: 'video',
    });
  });

  it.each(['serviceId', 'mode', 'siteId'] as const)('waits while %s is open', (open) => {
    expect(slotFilter({...booking, [open]: undefined})).toBeUndefined();
  });
});

describe('the wish to keep a time', () => {
  it('is for one person where nobody said how many', () => {
    expect(holdRequest(booking, slot)).toEqual({
      slotId: slot.id,
      services: [{id: 'hukou-form', count: 1}],
      mode: 'video',
    });
  });
});

describe('the booking', () => {
  const sent = bookingRequest(booking, {holdId: hold.id}, linhu, 'zh-CN');

  it('sends only what is asked now, trimmed, each answer where it belongs', () => {
    expect(sent.contact).toEqual({name: '王秀英', phone: '13800000000'});
    expect(sent.answers).toEqual({reason: 'lost', deliveryAddress: '3 Reed Lane'});
  });

  it('sends only consents that are asked for now', () => {
    expect(sent.consents).toEqual(['recording', 'privacy']);
  });

  it('names the kept time and the language', () => {
    expect(sent).toMatchObject({holdId: hold.id, lang: 'zh-CN'});
  });

  it('sends nothing personal where nothing is offered any longer', () => {
    const empty = bookingRequest(booking, {holdId: hold.id}, {...linhu, offerings: []}, 'en');
    expect(empty).toMatchObject({contact: {}, answers: {}, consents: []});
  });
});
