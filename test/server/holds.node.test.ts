import {randomUUID} from 'node:crypto';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Hold} from '../../src/appointment/appointment.model.js';
import {slotId} from '../../demo/server/rules/slot-id.js';
import {Office, type ProblemBody} from './office.js';

const form = [{id: 'hukou-form', count: 1}];
const THURSDAY = '2026-11-26';
const video = `service=hukou-form&mode=video&from=${THURSDAY}&to=${THURSDAY}`;

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen());
afterAll(() => office.close());

const firstSlot = async () => (await office.slots(video)).slots[0]!;
const heldForm = async () => (await office.hold((await firstSlot()).id, form, 'video')).body;

describe('Keeping a time', () => {
  it('keeps it for ten minutes by the server’s own clock', async () => {
    const slot = await firstSlot();
    const {status, body, headers} = await office.hold(slot.id, form, 'video');
    expect(status).toBe(201);
    expect(body.secondsLeft).toBe(600);
    expect(body.expiresAt).toBe('2026-11-24T07:40:00+08:00');
    expect(headers.get('location')).toBe(`/api/holds/${body.id}`);
  });

  it('takes one of the two places, and the other one for the next citizen', async () => {
    const slot = await firstSlot();
    expect(slot.remaining).toBe(2);
    await office.hold(slot.id, form, 'video');
    expect((await firstSlot()).remaining).toBe(1);
    await office.hold(slot.id, form, 'video');
    expect((await firstSlot()).id).not.toBe(slot.id);
  });

  it('offers the three nearest times when the wished one is gone', async () => {
    const {slots} = await office.slots(video);
    const wished = slots[4]!;
    await office.hold(wished.id, form, 'video');
    await office.hold(wished.id, form, 'video');
    const {status, body} = await office.hold(wished.id, form, 'video');
    expect([status, body.code]).toEqual([409, 'slot-taken']);
    expect(body.alternatives?.map(({start}) => start.slice(11, 16)).sort()).toEqual([
      '09:30',
      '10:00',
      '11:00',
    ]);
  });

  it('gives the time to others once it has ended', async () => {
    const slot = await firstSlot();
    await office.hold(slot.id, form, 'video');
    await office.hold(slot.id, form, 'video');
    office.wait(10);
    expect((await office.hold(slot.id, form, 'video')).status).toBe(201);
  });

  it('counts the minutes anew when asked, ten times and no more', async () => {
    const {id} = await heldForm();
    office.wait(4);
    const first = await office.send<Hold>('PATCH', `/api/holds/${id}`, {extend: true});
    expect(first.body).toMatchObject({secondsLeft: 600, extensionsLeft: 9});
    for (let left = 8; left >= 0; left -= 1) await office.send('PATCH', `/api/holds/${id}`, {});
    const refused = await office.send<ProblemBody>('PATCH', `/api/holds/${id}`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'too-many']);
  });

  it('does not lengthen what has ended', async () => {
    const {id} = await heldForm();
    office.wait(10);
    const {status, body} = await office.send<ProblemBody>('PATCH', `/api/holds/${id}`, {});
    expect([status, body.code]).toEqual([410, 'hold-expired']);
  });

  it('gives a time back as often as one asks, known or not', async () => {
    const {id} = await heldForm();
    for (const one of [id, id, randomUUID(), 'nothing']) {
      expect((await office.send('DELETE', `/api/holds/${one}`, {})).status).toBe(204);
    }
    expect((await firstSlot()).remaining).toBe(2);
  });

  it('knows no time outside the opening hours, and none of another mode', async () => {
    const sunday = slotId({
      siteId: 'online-room',
      mode: 'video',
      start: Date.parse('2026-11-29T10:00:00+08:00'),
    });
    for (const [slotId, mode] of [
      [sunday, 'video'],
      ['anything', 'video'],
      [(await firstSlot()).id, 'phone'],
    ] as const) {
      const {status, body} = await office.hold(slotId, form, mode);
      expect([status, body.errors?.[0]?.pointer]).toEqual([422, '/slotId']);
    }
  });

  it('says that five people are too many for one visit', async () => {
    const {slots} = await office.slots(
      `service=id-card&mode=in-person&from=${THURSDAY}&to=${THURSDAY}`,
    );
    const {status, body} = await office.hold(
      slots[0]!.id,
      [{id: 'id-card', count: 5}],
      'in-person',
    );
    expect([status, body.code]).toEqual([422, 'too-long']);
  });
});
