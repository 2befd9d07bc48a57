import {describe, expect, it} from 'vitest';
import type {Slot} from '../../../src/appointment/appointment.model.js';
import type {FullAppointmentProvider} from '../../../src/appointment/appointment.provider.js';
import {act, MORNING, read, refusal} from '../../appointment/citizen.js';
import {advice, zmsDetails, zmsOffice} from './zms-office.js';

const days = {from: '2026-11-26', to: '2026-11-27'};
const now = () => MORNING;

/** A citizen at the office, with the first two times there are. */
async function visit(
  ...parts: Parameters<typeof zmsOffice> extends [unknown, ...infer R] ? R : []
) {
  const {zms, provider} = zmsOffice(now, ...parts);
  const office = provider as FullAppointmentProvider;
  const {slots} = await office.listSlots({...advice, ...days}, read());
  const [first, second] = slots as readonly [Slot, Slot];
  const wish = (slot: Slot) => ({slotId: slot.id, services: advice.services, mode: advice.mode});
  const hold = (slot: Slot) => office.hold(wish(slot), act());
  const book = async (slot: Slot) =>
    office.book({holdId: (await hold(slot)).id, ...zmsDetails}, act());
  return {zms, office, first, second, wish, hold, book};
}

describe('what the citizen API is asked', () => {
  it('has a slash at the end of every path, and lists with commas', async () => {
    const {zms, book, first} = await visit();
    await book(first);
    for (const line of zms.asked) expect(line.split('?')[0]).toMatch(/\/$/);
  });

  it('has lists with commas, of equal length', async () => {
    const {zms, office} = await visit();
    const both = {services: [{id: '1010', count: 3}], siteIds: ['20', '30']};
    await office.listSlots({...both, mode: 'in-person', ...days}, read());
    expect(zms.asked.at(-1)).toContain('officeIds=20,30&serviceIds=1010&serviceCounts=3');
  });

  it('is a phone number of digits, whatever was typed between them', async () => {
    const {book, first} = await visit();
    await expect(book(first)).resolves.toMatchObject({status: 'confirmed'});
  });
});

describe('a catalogue of ZMS', () => {
  it('shows one service in three ways, not three services', async () => {
    const {office} = await visit();
    const {services} = await office.getCatalog({}, read());
    expect(services.map(({id, modes}) => [id, modes])).toEqual([
      ['1001', ['in-person', 'phone', 'video']],
      ['1010', ['in-person']],
      ['1020', ['in-person']],
    ]);
    expect(services[1]).toMatchObject({maxQuantity: 4, combinableWith: ['1001']});
  });

  it('asks what each office asks, with notes as text', async () => {
    const {office} = await visit();
    const {offerings, sites} = await office.getCatalog({}, read());
    const counter = offerings.find(({siteId}) => siteId === '20')!;
    expect(counter.fields.map(({name, required}) => [name, required])).toEqual([
      ['name', true],
      ['email', false],
      ['phone', true],
      ['customTextfield', false],
    ]);
    expect(counter.fields.at(-1)?.label).toBe('Where you lived before');
    expect(counter.nextSteps).toEqual(['Bring the old card & this number.']);
    expect(sites.find(({id}) => id === '10')?.kind).toBe('online-room');
    expect(offerings.find(({siteId}) => siteId === '22')).toMatchObject({
      durationMinutes: 45,
      holdMinutes: 10,
      activationMinutes: 30,
    });
  });
});

describe('a time that somebody else took', () => {
  it('comes with the three nearest ones', async () => {
    const {hold, first} = await visit();
    await hold(first);
    const {extras} = await refusal(hold(first), 'slot-taken');
    expect(extras.alternatives).toHaveLength(3);
  });
});

describe('details that ZMS refuses', () => {
  it('are named, and the time stays kept', async () => {
    const {office, hold, first} = await visit();
    const {id} = await hold(first);
    const contact = {name: '', phone: 'none', email: 'wang+1@example.org'};
    const {extras} = await refusal(
      office.book({holdId: id, ...zmsDetails, contact, consents: []}, act()),
      'invalid',
    );
    expect(extras.errors?.map(({pointer}) => pointer)).toEqual([
      '/contact/name',
      '/contact/email',
      '/contact/phone',
      '/consents/privacy',
    ]);
    await expect(office.book({holdId: id, ...zmsDetails}, act())).resolves.toBeDefined();
  });
});

describe('an answer that got lost', () => {
  it.each(['/update-appointment/', '/confirm-appointment/'])(
    'on its way from %s does not book twice, and what was booked is found',
    async (path) => {
      let isLost = true;
      const {zms} = zmsOffice(now);
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const answer = await zms.fetch(input, init);
        if (!isLost || !(input as URL).pathname.endsWith(path)) return answer;
        isLost = false;
        throw new TypeError('synthetic');
      };
      const provider = zmsOffice(now, {}, {fetch}).provider as FullAppointmentProvider;
      const {slots} = await provider.listSlots({...advice, ...days}, read());
      const wish = {slotId: slots[0]!.id, services: advice.services, mode: advice.mode};
      const {id: holdId} = await provider.hold(wish, act());
      const once = act();
      await refusal(provider.book({holdId, ...zmsDetails}, once), 'offline');
      const found = await provider.book({holdId, ...zmsDetails}, once);
      expect(found.status).toBe('confirmed');
      expect(zms.standing).toBe(1);
    },
  );
});

describe('a move', () => {
  const failing = (tries: number) => {
    let left = tries;
    let isMoving = false;
    return {
      instead: (path: string) => {
        if (path === '/confirm-appointment/') isMoving = true;
        const fails = isMoving && path === '/cancel-appointment/' && left-- > 0;
        return fails ? new Response('<h1>Bad gateway</h1>', {status: 502}) : undefined;
      },
    };
  };

  it('gives the old time back even when that fails at first', async () => {
    const {zms, office, book, hold, first, second} = await visit(failing(2));
    const {id, manageToken: token = ''} = await book(first);
    const {id: holdId} = await hold(second);
    const moved = await office.reschedule(id, {holdId}, {...act(), token});
    expect(moved.stillBooked).toBeUndefined();
    expect(moved.id).not.toBe(id);
    expect(zms.standing).toBe(1);
  });

  it('says which booking still stands when it cannot be given back', async () => {
    const {zms, office, book, hold, first, second} = await visit(failing(3));
    const {id, manageToken: token = ''} = await book(first);
    const {id: holdId} = await hold(second);
    const moved = await office.reschedule(id, {holdId}, {...act(), token});
    expect(moved).toMatchObject({status: 'confirmed', stillBooked: {id, token}});
    expect(zms.standing).toBe(2);
    await office.cancel(id, {}, {...act(), token});
    expect(zms.standing).toBe(1);
  });
});

describe('an office with a captcha', () => {
  it('is asked with a token that the portal solves for, times and holds alike', async () => {
    const options = {solveCaptcha: () => Promise.resolve('solved')};
    const {hold, first, office} = await visit({captcha: true}, options);
    await expect(hold(first)).resolves.toMatchObject({secondsLeft: 600});
    expect((await office.getCatalog({}, read())).capabilities.antibot).toBe('altcha');
  });

  it('says that one is needed where nobody solves it', async () => {
    const {provider} = zmsOffice(now, {captcha: true});
    await refusal(provider.listSlots({...advice, ...days}, read()), 'antibot-required');
  });

  it('takes what the citizen solved on the page', async () => {
    const provider = zmsOffice(now, {captcha: true}).provider as FullAppointmentProvider;
    const wish = {slotId: '21~phone~1795656600', services: advice.services, mode: advice.mode};
    await refusal(provider.hold({...wish, antibot: 'wrong'}, act()), 'antibot-invalid');
    const kept = await provider.hold({...wish, antibot: 'solved'}, act());
    expect(kept.slot.start).toBe('2026-11-26T09:30:00+08:00');
  });
});

describe('a server in trouble', () => {
  it.each([
    [503, '<h1>Maintenance</h1>', 'unavailable', undefined],
    [429, '{"errors":[{"errorCode":"rateLimitExceeded"}]}', 'rate-limited', 60],
    [200, '{"errors":[{"errorCode":"serviceUnavailable"}]}', 'unavailable', undefined],
  ] as const)('with status %i is told as what it is', async (status, text, code, wait) => {
    const {provider} = zmsOffice(now, {instead: () => new Response(text, {status})});
    const {extras} = await refusal(provider.getCatalog({}, read()), code);
    expect(extras.retryAfterSeconds).toBe(wait);
  });

  it('that says “no appointment for this day” only has nothing free', async () => {
    const nothing = {errors: [{errorCode: 'noAppointmentForThisDay', statusCode: 404}]};
    const {provider} = zmsOffice(now, {
      instead: (path) =>
        path === '/available-calendar/' ? Response.json(nothing, {status: 404}) : undefined,
    });
    const page = await provider.listSlots({...advice, ...days}, read());
    expect(page).toMatchObject({slots: [], nextBookableDate: null});
    expect(page.days?.map(({status}) => status)).toEqual(['full', 'full']);
  });
});
