import {describe, expect, it} from 'vitest';
import * as all from './systems.js';
import {context, NUMBER, told} from './system.js';

describe('AfterShip', () => {
  it('reads subtags as the documents have them, not as a table that goes around', () => {
    expect(told(all.aftership, {code: 'Exception_002'}).reason).toBe('recipient_moved');
    expect(told(all.aftership, {code: 'Exception_004'})).toMatchObject({
      status: 'exception',
      reason: 'customs',
    });
  });

  it('takes a subtag that no document names for its tag', () => {
    expect(told(all.aftership, {code: 'Exception_099'})).toMatchObject({
      status: 'exception',
      reason: 'other',
    });
  });

  it('calls a delivery to the sender returned', () => {
    const body = {data: {tag: 'Delivered', subtag: 'Delivered_003', return_to_sender: true}};
    const {status, handover} = all.aftership.map(body, context);
    expect([status, handover]).toEqual(['returned', undefined]);
  });

  it('keeps a checkpoint’s time without zone as local time', () => {
    const [event] = told(all.aftership, {code: 'InTransit_001'}).events;
    expect(event).toMatchObject({local: '2026-11-20T09:00:00', precision: 'minute'});
    expect(event).not.toHaveProperty('at');
  });

  it('says where to collect', () => {
    const body = {
      data: {tag: 'AvailableForPickup', pickup_location: 'Post office', pickup_note: 'Main St 1'},
    };
    expect(all.aftership.map(body, context).pickup).toEqual({
      name: 'Post office',
      address: 'Main St 1',
    });
  });
});

describe('EasyPost', () => {
  const tracker = (more: object) => ({tracking_code: NUMBER, status: 'delivered', ...more});

  it('calls a return that arrived returned, and one on its way returning', () => {
    const back = all.easypost.map(tracker({is_return: true}), context);
    const onWay = all.easypost.map(tracker({is_return: true, status: 'in_transit'}), context);
    expect([back.status, onWay.status]).toEqual(['returned', 'returning']);
  });

  it('calls a delivery after "return to sender" returned', () => {
    const shipment = told(
      all.easypost,
      {code: 'return_to_sender', time: '2026-11-20T08:00'},
      {code: 'delivered', time: '2026-11-22T08:00'},
    );
    expect(shipment.status).toBe('returned');
    expect(shipment.handover).toBeUndefined();
  });

  it('takes an expected day at midnight for a day', () => {
    const body = tracker({status: 'in_transit', est_delivery_date: '2026-11-25T00:00:00Z'});
    expect(all.easypost.map(body, context).expected).toEqual({
      from: '2026-11-25',
      to: '2026-11-25',
      precision: 'day',
      source: 'carrier',
    });
  });

  it('tells the role of who signed, never the name', () => {
    const desk = all.easypost.map(tracker({signed_by: 'FRONT DESK'}), context);
    const name = all.easypost.map(tracker({signed_by: 'J SMITH'}), context);
    expect([desk.handover, name.handover]).toEqual(['reception', 'unspecified']);
    expect(JSON.stringify(name)).not.toContain('SMITH');
  });

  it.each([
    ['TRACKER.NOT_FOUND', 'not-found'],
    ['RATE_LIMITED', 'rate-limited'],
    ['APIKEY.INACTIVE', 'unavailable'],
  ])('refuses with %s as %s', (code, ours) => {
    expect(() => all.easypost.map({error: {code, message: 'synthetic'}}, context)).toThrow(
      expect.objectContaining({code: ours}),
    );
  });
});

describe('Karrio', () => {
  const dhl = (status: string, code: string) => ({
    carrier_name: 'dhl_universal',
    tracking_number: NUMBER,
    status,
    events: [{date: '2026-11-20', time: '02:05 PM', status, code, description: 'synthetic'}],
  });

  it('does not call DHL’s "unknown" a delay', () => {
    expect(all.karrio.map(dhl('delivery_delayed', 'unknown'), context).status).toBe('unknown');
  });

  it('does not call DHL’s "pre-transit" delivered', () => {
    expect(all.karrio.map(dhl('delivered', 'pre-transit'), context).status).toBe('announced');
  });

  it('does not call La Poste’s ET1 out for delivery', () => {
    const body = {...dhl('out_for_delivery', 'ET1'), carrier_name: 'laposte'};
    expect(all.karrio.map(body, context).status).toBe('in_transit');
  });

  it('does not take a local time for UTC', () => {
    const [event] = all.karrio.map(dhl('in_transit', 'transit'), context).events;
    expect(event).toMatchObject({local: '2026-11-20T14:05', precision: 'minute'});
    expect(event).not.toHaveProperty('at');
  });

  it('names the failed check of an identity card', () => {
    const body = {
      status: 'delivery_failed',
      events: [{status: 'delivery_failed', reason: 'consignee_verification_failed'}],
    };
    expect(all.karrio.map(body, context).events[0]?.reason).toBe('id_check_failed');
  });

  it('asks for the carrier, because its look-up needs one', async () => {
    const mail = all.karrio.mail(async () => ({}), {cost: {amount: 0}});
    const {signal} = new AbortController();
    await expect(mail.getMailStatus({number: NUMBER}, {signal})).rejects.toMatchObject({
      code: 'carrier-needed',
    });
  });
});

describe('DHL', () => {
  it('has nothing yet where it answers 404', () => {
    const shipment = all.dhlUnified.map({status: 404, title: 'No result found'}, context);
    expect([shipment.status, shipment.nextCheckAfter]).toEqual([
      'no_data',
      '2026-11-23T08:30:00+00:00',
    ]);
  });

  it('asks for the service where two have the same number', () => {
    const body = {
      shipments: [
        {id: NUMBER, service: 'express', status: {statusCode: 'transit'}},
        {id: NUMBER, service: 'post-de', status: {statusCode: 'delivered'}},
      ],
    };
    expect(() => all.dhlUnified.map(body, context)).toThrow(
      expect.objectContaining({code: 'carrier-needed'}),
    );
    expect(all.dhlUnified.map(body, {...context, carrier: 'post-de'}).status).toBe('delivered');
  });

  it('passes on what the citizen can do next', () => {
    const status = {statusCode: 'failure', description: 'Not delivered.', nextSteps: 'Call us.'};
    const body = {shipments: [{id: NUMBER, status}]};
    expect(all.dhlUnified.map(body, context).events[0]?.text).toBe('Not delivered. Call us.');
  });
});

describe('USPS', () => {
  it('says by the words alone that 01 is a parcel locker', () => {
    const shipment = told(all.usps, {code: '01', text: 'DELIVERED, PARCEL LOCKER'});
    expect(shipment).toMatchObject({status: 'delivered', handover: 'locker_or_station'});
  });

  it('keeps the offset of the place', () => {
    expect(told(all.usps, {code: '10'}).events[0]?.at).toBe('2026-11-20T09:00:00-05:00');
  });

  it('is unknown where it has a summary but no event', () => {
    const shipment = all.usps.map({trackingNumber: NUMBER, status: 'Delivered'}, context);
    expect(shipment).toMatchObject({status: 'unknown', events: [{text: 'Delivered'}]});
  });
});

describe('La Poste', () => {
  it('calls ET1 on its way', () => {
    expect(told(all.laPoste, {code: 'ET1'}).status).toBe('in_transit');
  });

  it('has nothing yet with 404, and knows no such number with 400', () => {
    expect(all.laPoste.map({returnCode: 404}, context).status).toBe('no_data');
    expect(() => all.laPoste.map({returnCode: 400}, context)).toThrow(
      expect.objectContaining({code: 'not-found'}),
    );
  });
});
