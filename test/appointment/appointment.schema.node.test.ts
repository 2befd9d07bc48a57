import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  parseAppointment,
  parseCatalog,
  parseHold,
  parseSlotPage,
  parseSlots,
} from '../../src/appointment/appointment.schema.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {ProviderError} from '../../src/core/provider-error.model.js';

const slot = {
  id: 's1',
  start: '2026-11-26T13:30:00+08:00',
  siteId: 'donghu',
  mode: 'in-person',
  status: 'free',
};
const page = {
  slots: [slot],
  from: '2026-11-01',
  to: '2026-11-30',
  generatedAt: '2026-11-25T10:00:00+08:00',
};
const site = {id: 'donghu', name: '东湖', kind: 'counter', timeZone: 'Asia/Shanghai'};
const appointment = {
  id: 'a1',
  reference: 'K7-042',
  status: 'confirmed',
  slot,
  site,
  services: [{id: 'id-card', name: '换领身份证', count: 2}],
  mode: 'in-person',
  sequence: 0,
  uid: 'a1@linhu.example',
};
const service = {id: 'id-card', name: 'Card', modes: ['in-person']};
const offering = {serviceId: 'id-card', siteId: 'donghu', mode: 'in-person', durationMinutes: 15};
const catalogWith = (part: object) =>
  parseCatalog({services: [], sites: [], offerings: [], capabilities: {}, ...part});
const isUnreadable = (reason: unknown) =>
  reason instanceof ProviderError && reason.code === 'unreadable';

/** JSON as a confused server might send it: our own members, filled with anything. */
const confused = (example: object) =>
  fc.record(
    Object.fromEntries(
      Object.entries(example).map(([name, value]) => [
        name,
        fc.oneof(fc.constant(value as unknown), fc.jsonValue(), fc.array(fc.jsonValue())),
      ]),
    ),
    {requiredKeys: []},
  );

describe('whatever arrives', () => {
  const parsers = {parseCatalog, parseSlotPage, parseHold, parseAppointment, parseSlots};
  const examples = [
    page,
    appointment,
    {id: 'h', slot, expiresAt: slot.start, secondsLeft: 600},
    linhuCatalog('en'),
  ];

  it.each(Object.entries(parsers))('%s reads it or calls it unreadable', (_name, parse) => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), ...examples.map(confused)), (value) => {
        try {
          parse(value);
        } catch (reason) {
          if (!isUnreadable(reason)) throw reason;
        }
      }),
    );
  });

  it('reads the same again from what it has read', () => {
    fc.assert(
      fc.property(fc.array(confused(slot)), (slots) => {
        const read = parseSlotPage({...page, slots});
        expect(parseSlotPage(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
  });

  it.each([
    undefined,
    null,
    7,
    'page',
    [],
    {},
    {slots: {}},
    {...page, slots: 'none'},
    {...page, from: '2026-02-30'},
  ])('of the wrong shape (%j) is no page', (value) => {
    expect(() => parseSlotPage(value)).toThrow(ProviderError);
  });
});

describe('a page of times', () => {
  it('loses a broken time and keeps the others', () => {
    const broken = [
      null,
      {},
      {...slot, start: 'tomorrow'},
      {...slot, mode: 'by-owl'},
      {...slot, id: 7},
    ];
    expect(parseSlotPage({...page, slots: [...broken, slot]}).slots).toEqual([slot]);
  });

  it('loses a broken day and keeps the others', () => {
    const good = {date: '2026-11-26', status: 'closed', reason: '元旦'};
    const days = [{...good, date: '2026-02-30'}, {status: 'free'}, good];
    expect(parseSlotPage({...page, days}).days).toEqual([good]);
  });

  it('loses a broken optional member and keeps the rest', () => {
    const odd = {...slot, end: 'later', durationMinutes: '20', remaining: -1, capacity: 1e999};
    expect(parseSlotPage({...page, slots: [odd]}).slots).toEqual([slot]);
    expect(parseSlotPage({...page, days: 'many', maxAgeSeconds: 'long'})).toEqual(page);
  });

  it('knows no nearest day from a broken one, and keeps the word that there is none', () => {
    const read = parseSlotPage({...page, prevBookableDate: null, nextBookableDate: '2026-99-99'});
    expect(read.prevBookableDate).toBeNull();
    expect(read.nextBookableDate).toBeUndefined();
  });

  it('takes a status it does not know for no promise', () => {
    const read = parseSlotPage({
      ...page,
      slots: [{...slot, status: 'maybe'}],
      days: [{date: '2026-11-26', status: 'quiet'}],
    });
    expect(read.slots[0]?.status).toBe('unavailable');
    expect(read.days?.[0]?.status).toBe('unknown');
  });

  it('leaves out what nobody asked for', () => {
    const read = parseSlotPage({...page, slots: [{...slot, clerk: 'Li'}], debug: true});
    expect(read).toEqual(page);
  });

  it('is cut after 20,000 times', () => {
    const slots = Array.from({length: 25_000}, (_, index) => ({...slot, id: `s${index}`}));
    const read = parseSlotPage({...page, slots}).slots;
    expect(read).toHaveLength(20_000);
    expect(read.at(-1)?.id).toBe('s19999');
  });
});

describe('a catalogue', () => {
  it('of a whole city comes through unchanged', () => {
    for (const lang of ['en', 'zh-Hans']) {
      expect(parseCatalog(structuredClone(linhuCatalog(lang)))).toEqual(linhuCatalog(lang));
    }
  });

  it('promises nothing that the back end does not say it can do', () => {
    const read = catalogWith({capabilities: {hold: 'yes', cancel: true, reschedule: 'perhaps'}});
    expect(read.capabilities).toMatchObject({hold: false, cancel: true, reschedule: 'none'});
  });

  it('asks a question of an unknown kind as plain text', () => {
    const fields = [{name: 'blood', label: 'Blood', type: 'sample', required: true}];
    expect(catalogWith({offerings: [{...offering, fields}]}).offerings[0]?.fields).toEqual([
      {name: 'blood', label: 'Blood', type: 'text', required: true},
    ]);
  });

  it('without questions asks none', () => {
    expect(catalogWith({offerings: [offering]}).offerings).toEqual([
      {...offering, fields: [], consents: []},
    ]);
  });

  it('drops a pattern that is no regular expression', () => {
    const fields = [{name: 'a', label: 'A', type: 'text', required: false, pattern: '[('}];
    const read = catalogWith({offerings: [{...offering, fields}]}).offerings[0]?.fields[0];
    expect(read).toEqual({name: 'a', label: 'A', type: 'text', required: false});
  });

  it.each([
    [4, 4],
    [1e8, 99],
    [0, undefined],
    [-3, undefined],
    ['4', undefined],
  ])('with room for %j people offers %j', (maxQuantity, read) => {
    const [first] = catalogWith({services: [{...service, maxQuantity}]}).services;
    expect(first?.maxQuantity).toBe(read);
  });

  it('leaves out ways to meet that nobody has heard of', () => {
    const [first] = catalogWith({services: [{...service, modes: ['video', 'dream', 3]}]}).services;
    expect(first?.modes).toEqual(['video']);
  });
});

describe('an appointment', () => {
  it('stands even where small things are missing', () => {
    const bare = {...appointment, sequence: undefined, services: undefined};
    expect(parseAppointment(bare)).toEqual({...appointment, services: []});
  });

  it('is none without the number a person reads out', () => {
    expect(() => parseAppointment({...appointment, reference: undefined})).toThrow(ProviderError);
  });
});
