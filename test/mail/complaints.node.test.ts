/** What people complained about in the trackers of others, by the number in our research. */
import {describe, expect, it} from 'vitest';
import {actorOf as caseActorOf} from '../../src/case/facets.model.js';
import {linhuCases} from '../../src/case/linhu.memory.js';
import {actorOf, lacksHandover} from '../../src/mail/facets.model.js';
import {httpMail} from '../../src/mail/mail.http.js';
import {memoryMail} from '../../src/mail/mail.memory.js';
import {parseShipment} from '../../src/mail/mail.schema.js';
import {mergeInto, mergeShipment, settled} from '../../src/mail/merge.model.js';
import {identify, maskNumber} from '../../src/mail/identify.model.js';
import {isElsewhere, momentOf} from '../../src/mail/moment.model.js';
import {nextPoll} from '../../src/mail/polling.model.js';
import {statusOf} from '../../src/mail/timeline.model.js';
import {json, serverWith} from '../core/scripted-server.js';
import {event, eventsOf, shipment} from './sample.js';

const reading = () => ({signal: new AbortController().signal});
const LATER = '2026-11-25T13:00:00+08:00';

describe('complaint 1: local time shown as UTC', () => {
  it('shows the clock of the place, and names the zone to who is elsewhere', () => {
    const delivered = event({id: 'd', at: '2026-11-25T00:15:00+08:00'});
    expect(momentOf(delivered)).toMatchObject({date: '2026-11-25', clock: '00:15'});
    expect(isElsewhere(delivered, 'Asia/Shanghai')).toBe(false);
    expect(isElsewhere(delivered, 'America/Vancouver')).toBe(true);
  });
});

describe('complaint 2: a day turned into midnight, and into the day before', () => {
  it('keeps a day as the day it is', () => {
    const {expected} = parseShipment(
      shipment({expected: {to: '2026-11-27', precision: 'day', source: 'carrier'}}),
    );
    expect(expected?.to).toBe('2026-11-27');
    expect(momentOf({local: '2026-11-27', precision: 'day'})).toEqual({
      date: '2026-11-27',
      datetime: '2026-11-27',
    });
  });
});

describe('complaint 3: a status that stands still', () => {
  it('is delivered as soon as an event says so, though the summary does not', () => {
    expect(settled(shipment({status: 'announced', events: eventsOf('delivered')})).status).toBe(
      'delivered',
    );
  });
});

describe('complaint 4: one thing told as another', () => {
  it('never takes being on the way for waiting at the counter, nor an unknown code for an end', () => {
    expect(statusOf(eventsOf('in_transit')).status).toBe('in_transit');
    expect(statusOf(eventsOf('in_transit', 'unknown')).status).toBe('unknown');
    expect(actorOf(shipment({status: 'available_for_pickup'}))).toBe('citizen');
  });
});

describe('complaint 5: a return told as a delivery', () => {
  it('says that the office has it again', () => {
    const back = settled(
      shipment({
        status: 'delivered',
        events: eventsOf('out_for_delivery', 'returning', 'delivered'),
      }),
    );
    expect(back.status).toBe('returned');
    expect(actorOf(back)).toBe('office');
  });
});

describe('complaint 6: the wrong carrier guessed', () => {
  it('guesses none where a digit is wrong, and says how sure it is', () => {
    expect(identify('RG017001605CN')).toEqual([]);
    expect(identify('EA473124829CN').map(({carrier}) => carrier)).toEqual(['ems-cn']);
    expect(identify('1272448151316').map(({confidence}) => confidence)).toEqual(['low']);
  });

  it('lets the citizen put it right', async () => {
    const mail = memoryMail();
    await expect(mail.getMailStatus({number: '1272448151316'}, reading())).rejects.toMatchObject({
      code: 'carrier-needed',
    });
    const right = {number: '1272448151316', carrier: 'china-post'};
    expect(await mail.getMailStatus(right, reading())).toMatchObject({ref: 'linhu-choice'});
  });
});

describe('complaint 7: asked too often, and locked out', () => {
  it('waits as long as the carrier says, and never asks about what is over', () => {
    const facts = {now: Date.parse('2026-11-25T08:00:00Z'), random: 0};
    const pause = nextPoll({status: 'in_transit', retryAfterSeconds: 7200, failures: 1, ...facts});
    expect(pause).toBeGreaterThanOrEqual(7_200_000);
    expect(nextPoll({status: 'delivered', ...facts})).toBeUndefined();
  });
});

describe('complaint 8: a late event takes a delivery back, a second parcel takes its place', () => {
  it('leaves what is delivered delivered', () => {
    const delivered = shipment({status: 'delivered', events: eventsOf('delivered')});
    const late = shipment({
      status: 'in_transit',
      events: [event({id: 'late', status: 'in_transit', at: '2026-11-25T12:30:00+08:00'})],
      checkedAt: LATER,
    });
    const merged = mergeShipment(delivered, late);
    expect(merged.status).toBe('delivered');
    expect(merged.events).toHaveLength(2);
  });

  it('keeps two shipments apart', () => {
    const both = mergeInto([shipment({status: 'delivered'})], shipment({ref: 'card-1'}));
    expect(both.map(({ref}) => ref)).toEqual(['form-1', 'card-1']);
  });
});

describe('complaint 9: “invalid number” where it is only too early', () => {
  it('says that nothing is known yet, and that nobody has to act', async () => {
    const early = await memoryMail().getMailStatus({ref: 'linhu-no_data'}, reading());
    expect([early.status, actorOf(early)]).toEqual(['no_data', 'nobody']);
    const pause = nextPoll({status: 'no_data', now: 0, random: 0});
    expect(pause).toBeGreaterThan(0);
  });
});

describe('complaint 10: no proof of who took it', () => {
  it('hands the question to the office where an identity document went to nobody knows whom', () => {
    const delivered = shipment({status: 'delivered', events: eventsOf('delivered')});
    expect([lacksHandover(delivered), actorOf(delivered)]).toEqual([true, 'office']);
    const signed = {...delivered, handover: 'recipient_signed'} as const;
    expect([lacksHandover(signed), actorOf(signed)]).toEqual([false, 'nobody']);
  });
});

describe('complaint 11: numbers that strangers get to see', () => {
  it('asks with the number in the body, at an address that no blocker knows', async () => {
    const {asked, fetch} = serverWith(json(shipment()));
    const proof = {kind: 'postcode', value: '844000'} as const;
    const query = {number: 'EA473124829CN', proof};
    await httpMail('https://office.example/api', {fetch}).getMailStatus(query, reading());
    expect(asked[0]?.url).toBe('https://office.example/api/mail-status');
    expect(asked[0]?.url).not.toContain('track');
  });

  it('masks it, and takes no resident’s number for a parcel’s', () => {
    expect(maskNumber('EA473124829CN')).toBe('EA•••••••29CN');
    expect(identify('110101199003070142')).toEqual([]);
  });

  it('says which proof is wrong instead of locking somebody out', async () => {
    const wrong = {number: 'EA123456785CN', proof: {kind: 'postcode', value: '1'}} as const;
    await expect(memoryMail().getMailStatus(wrong, reading())).rejects.toMatchObject({
      code: 'proof-required',
      extras: {errors: [{pointer: '/proof', code: 'postcode'}]},
    });
  });
});

describe('complaint 16: nothing where “nothing” should stand, and “status incorrect”', () => {
  it('always knows somebody who has to act, or nobody', () => {
    const actors = linhuCases('en').flatMap(({ref, stages}) =>
      stages.map(({at, progress}) => caseActorOf({ref, checkedAt: at, ...progress})),
    );
    expect(new Set(actors)).toEqual(new Set(['office', 'nobody', 'citizen']));
  });

  it('shows the carrier’s own words for a code that nobody knows', () => {
    const words = event({id: 'x', status: 'unknown', text: 'Handled at the exchange point'});
    expect(statusOf([words]).event?.text).toBe('Handled at the exchange point');
    expect(actorOf(shipment({status: 'unknown'}))).toBe('carrier');
  });
});
