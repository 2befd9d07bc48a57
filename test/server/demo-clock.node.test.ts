import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {CaseProgress} from '../../src/case/case.model.js';
import {Office} from './office.js';

const ref = 'EXAMPLE-FORM';

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
beforeEach(() => office.reopen({movableClock: true}));
afterAll(() => office.close());

const move = async (wish: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  office.app.request('/demo/clock', {
    method: 'POST',
    body: JSON.stringify(wish),
    headers: {'content-type': 'application/json', ...headers},
  });

const standsAt = ({steps}: CaseProgress): string | undefined =>
  steps.find(({state}) => state !== 'done')?.id;

describe('The demo’s clock', () => {
  it('goes on from one thing to the next, until the form is handed over', async () => {
    const stood = new Set<string | undefined>();
    for (let presses = 0; presses < 8; presses++) {
      const {body} = await office.caseStatus(ref);
      stood.add(standsAt(body));
      const response = await move({ref});
      expect(response.status).toBe(200);
    }
    expect([...stood]).toEqual(['printed', 'posted', 'handed-over', undefined]);
    const {body} = await office.caseStatus(ref);
    expect(body.visits.needed).toBe(0);
    expect(await (await move({ref})).json()).toMatchObject({moved: false});
  });

  it('goes on by hours, and back to the real time', async () => {
    const later = await move({hours: 24});
    expect(await later.json()).toEqual({now: '2026-11-25T07:30:00+08:00', moved: true});
    const back = await move({reset: true});
    expect(await back.json()).toEqual({now: '2026-11-24T07:30:00+08:00', moved: true});
  });

  it('goes on to an instant, never back to one', async () => {
    const on = await move({until: '2026-11-25T13:15:00+08:00'});
    expect(await on.json()).toEqual({now: '2026-11-25T13:15:00+08:00', moved: true});
    const back = await move({until: '2026-11-25T09:00:00+08:00'});
    expect(await back.json()).toEqual({now: '2026-11-25T13:15:00+08:00', moved: false});
  });

  it('lets pages ask again soon by their own clock, which nobody moved', async () => {
    await move({hours: 48});
    const {body} = await office.caseStatus(ref);
    expect(body.checkedAt).toBe('2026-11-26T07:30:00+08:00');
    expect(body.nextCheckAfter).toBe('2026-11-24T07:30:05+08:00');
  });

  it('is not moved by a case that nobody knows, nor by a page elsewhere', async () => {
    expect((await move({ref: 'A0-000-000000'})).status).toBe(404);
    expect((await move({ref}, {'content-type': 'text/plain'})).status).toBe(415);
    expect((await move({hours: -1})).status).toBe(422);
  });

  it('stands in the real time, and is not there, where the demo is for everybody', async () => {
    await move({hours: 48});
    await office.reopen();
    expect((await move({hours: 48})).status).toBe(404);
    expect((await office.caseStatus(ref)).body.checkedAt).toBe('2026-11-24T07:30:00+08:00');
  });
});
