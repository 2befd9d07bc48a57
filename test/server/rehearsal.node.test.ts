import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {Slot} from '../../src/appointment/appointment.model.js';
import type {AskedQuestion, Question} from '../../src/help/question.model.js';
import {openApp} from '../../demo/server/app.js';
import {sendHome} from '../../demo/server/rehearsal/people.js';
import {scripts} from '../../demo/server/rehearsal/script.js';
import {Office, type ProblemBody} from './office.js';

let office: Office;
beforeAll(async () => void (office = await Office.open()));
afterAll(() => office.close());
beforeEach(() => office.reopen({movableClock: true}));

interface Playing {
  readonly script: string;
  readonly step: number;
  readonly secondsLeft: number;
  readonly fragment?: string;
  readonly isInBrowser: boolean;
  readonly on: readonly string[];
}
interface State {
  /** Of a refusal. */
  readonly detail?: string;
  readonly scripts: readonly {id: string; steps: readonly {page: string}[]}[];
  readonly playing?: Playing;
}

/** What the demo itself offers is not in the contract. */
const wish = async (body: object, type = 'application/json') => {
  const response = await office.app.request('/demo/rehearsal?lang=en', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {'content-type': type},
  });
  return {status: response.status, ...((await response.json()) as Partial<State>)};
};
const play = async (script: string, step: number) => (await wish({script, step})).playing!;
const stop = () => wish({stop: true});
const state = async () =>
  (await (await office.app.request('/demo/rehearsal?lang=en')).json()) as State;

const services = [{id: 'hukou-form', count: 1}];
const soonest = async (): Promise<readonly Slot[]> => {
  const query = 'service=hukou-form:1&mode=video&limit=5';
  return (await office.get<{slots: Slot[]}>(`/api/slots/next?${query}`)).body.slots;
};
const rows = (table: string) => office.database.query(`select * from ${table}`);
const ofRehearsals = () =>
  office.database.query("select ref from case_file where ref not like 'EXAMPLE-%'");

/** Waits until something is so. */
const until = (is: () => Promise<boolean>) =>
  expect.poll(is, {timeout: 50_000, interval: 50}).toBe(true);

describe('a rehearsal', () => {
  it('is not there where the demo is for everybody', async () => {
    await office.reopen();
    const statusOf = async (method: string) =>
      (await office.app.request('/demo/rehearsal', {method})).status;
    // A page that looks is told that there is nothing, without a complaint in its console.
    expect([await statusOf('GET'), await statusOf('POST')]).toEqual([204, 404]);
  });

  it('begins by itself never, and is started by no page elsewhere', async () => {
    expect((await state()).playing).toBeUndefined();
    expect((await wish({script: 'down', step: 0}, 'text/plain')).status).toBe(415);
    expect((await state()).playing).toBeUndefined();
  });

  it('plays what is written down, and nothing else', async () => {
    expect((await wish({script: 'nobodys', step: 0})).status).toBe(404);
    expect((await wish({script: 'down', step: 99})).status).toBe(404);
    expect((await wish({script: 'down', step: -1})).status).toBe(422);
    expect((await wish({script: 'down', step: 0, lever: {type: 'rush'}})).status).toBe(200);
    expect((await state()).playing?.on).toEqual([]);
  });

  it('goes on step by step: a step pressed twice happens once, and none is left out', async () => {
    await play('returned', 0);
    expect((await wish({script: 'returned', step: 2})).status).toBe(409);
    await play('returned', 1);
    expect((await wish({script: 'returned', step: 1})).status).toBe(409);
    expect((await wish({script: 'taken', step: 1})).status).toBe(409);
    expect((await state()).playing).toMatchObject({script: 'returned', step: 1});
  });

  it('ends what was played before when another one begins', async () => {
    await play('down', 0);
    await play('down', 1);
    expect((await office.get('/api/catalog')).status).toBe(503);
    await play('returned', 0);
    expect((await office.get('/api/catalog')).status).toBe(200);
    expect((await state()).playing?.on).toHaveLength(1);
  });

  it.each(scripts.map(({id}) => id))(
    '“%s” leaves nothing behind when it is stopped',
    async (id) => {
      await office.send('POST', '/api/questions', {
        office: 'donghu',
        tier: 'front-desk',
        text: 'Can my daughter come for me?',
      });
      const tables = ['appointment', 'place', 'rehearsal_booking'] as const;
      const {steps} = scripts.find((one) => one.id === id)!;
      for (const step of steps.keys()) await play(id, step);
      await stop();
      expect((await state()).playing).toBeUndefined();
      for (const table of tables)
        expect({table, rows: await rows(table)}).toEqual({table, rows: []});
      expect(await ofRehearsals()).toEqual([]);
      expect((await office.get('/api/catalog')).status).toBe(200);
    },
  );
});

describe('what is played', () => {
  it('takes the time that somebody wants, down to its last place, and gives it back', async () => {
    const [first] = await soonest();
    await play('taken', 0);
    await play('taken', 1);
    const {status, body} = await office.hold(first!.id, services, 'video');
    expect([status, body.code]).toEqual([409, 'slot-taken']);
    const [other] = body.alternatives!;
    expect((await office.hold(other!.id, services, 'video')).status).toBe(201);
    await stop();
    expect((await office.hold(first!.id, services, 'video')).status).toBe(201);
  });

  it('takes a time also from whoever moves to it', async () => {
    const {id, manageToken: token} = await office.bookForm();
    const [first] = await soonest();
    await play('taken', 0);
    await play('taken', 1);
    const moving = {reschedule: id, token: token!};
    expect((await office.hold(first!.id, services, 'video', moving)).body.code).toBe('slot-taken');
  });

  it('stops the system with a word of when to come again, and starts it again', async () => {
    await play('down', 0);
    await play('down', 1);
    const {body, headers, status} = await office.get<ProblemBody>('/api/catalog');
    expect([status, body.code]).toEqual([503, 'unavailable']);
    expect(headers.get('retry-after')).toBe('30');
    await play('down', 2);
    expect((await office.get('/api/catalog')).status).toBe(200);
  });

  it('brings 200 people who book as everybody does, and sends them home again', async () => {
    const [before] = await soonest();
    await play('rush', 0);
    await play('rush', 1);
    await until(async () => /^All 200/.test((await state()).playing?.on[0] ?? ''));
    const [after] = await soonest();
    expect(after!.start > before!.start).toBe(true);
    const crowded = await office.database.query(
      'select starts_at from place group by starts_at having count(*) > 2',
    );
    expect(crowded).toEqual([]);
    const {length} = await rows('appointment');
    expect(length).toBeGreaterThan(150);
    expect((await state()).playing?.on[0]).toContain(`${length} have a time`);
    await play('rush', 2);
    expect(await soonest()).toEqual(expect.arrayContaining([before]));
    expect([await rows('appointment'), await ofRehearsals()]).toEqual([[], []]);
  });

  it('tells whoever waits of a time that the 200 people give back', async () => {
    await play('rush', 0);
    await play('rush', 1);
    await until(async () => /^All 200/.test((await state()).playing?.on[0] ?? ''));
    const {status} = await office.send('POST', '/api/waitlist', {
      services,
      siteIds: ['online-room'],
      mode: 'video',
      from: '2026-11-24',
      to: '2026-11-25',
      contact: {email: 'wang@example.org'},
      lang: 'en',
    });
    expect(status).toBe(202);
    await stop();
    expect(await rows('outbox')).toHaveLength(1);
  });

  it('shows a case whose citizen was not recognised: their turn, no trip, a number to call', async () => {
    const {fragment} = await play('identity', 0);
    const ref = new URLSearchParams(fragment).get('ref')!;
    await play('identity', 1);
    const {body} = await office.caseStatus(ref, {'accept-language': 'en'});
    expect(body.action).toMatchObject({actor: 'citizen', links: [{href: 'tel:+8657300000110'}]});
    expect(body.steps.map(({id, state: at}) => `${id} ${at}`)).toContain('checked problem');
    expect(body.visits.needed).toBe(0);
    expect(body.plannedBy).toBeUndefined();
    await play('identity', 2);
    const later = await office.caseStatus(ref, {'accept-language': 'en'});
    expect(later.body.steps.map(({id, state: at}) => `${id} ${at}`)).toContain('checked done');
  });

  it('posts what came back once more, under a number of its own', async () => {
    const {fragment} = await play('returned', 0);
    const ref = new URLSearchParams(fragment).get('ref')!;
    for (const step of [1, 2, 3]) await play('returned', step);
    const {body} = await office.caseStatus(ref);
    expect(body.shipments).toEqual([`${ref}-P2`, `${ref}-P1`]);
    const [first, second] = [
      await office.mailStatus({ref: `${ref}-P1`}),
      await office.mailStatus({ref: `${ref}-P2`}),
    ];
    expect([first.body.status, second.body.status]).toEqual(['returned', 'in_transit']);
  });

  it('hands the newest question up and answers it, in the name of who has it', async () => {
    await play('escalated', 0);
    const early = await wish({script: 'escalated', step: 1});
    expect([early.status, early.detail]).toEqual([409, expect.stringMatching(/^Nobody has asked/)]);
    const words = {office: 'donghu', tier: 'front-desk', text: 'Can my daughter come for me?'};
    const {body} = await office.send<AskedQuestion>('POST', '/api/questions', words);
    await play('escalated', 1);
    await play('escalated', 2);
    const look = await office.get<Question>(`/api/questions/${body.ref}`, {token: body.token});
    expect(look.body).toMatchObject({
      tier: 'duty-officer',
      firstTier: 'front-desk',
      replies: [{tier: 'duty-officer'}],
    });
  });

  it('opens the appointment of the rehearsal with the link of its mail', async () => {
    const {fragment, isInBrowser} = await play('camera', 0);
    const link = new URLSearchParams(fragment);
    const path = `/api/appointments/${link.get('id')}`;
    expect((await office.get(path, {token: link.get('token')!})).status).toBe(200);
    expect(isInBrowser).toBe(false);
    expect((await play('camera', 1)).isInBrowser).toBe(true);
  });

  it('is given back by the next server, where this one was stopped in the middle', async () => {
    await play('camera', 0);
    expect(await rows('appointment')).toHaveLength(1);
    const {desk} = await openApp({database: office.database, now: () => office.now});
    await sendHome(desk, 'http://localhost');
    expect([await rows('appointment'), await rows('place')]).toEqual([[], []]);
  });
});
