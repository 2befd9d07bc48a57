import {describe, expect, it} from 'vitest';
import {
  parseAppointment,
  parseCatalog,
  parseSlots,
} from '../../src/appointment/appointment.schema.js';

const slot = {
  id: 's1',
  start: '2026-11-26T13:30:00+08:00',
  siteId: 'donghu',
  mode: 'in-person',
  status: 'free',
};
const appointment = {
  id: 'a1',
  reference: 'K7-042',
  status: 'confirmed',
  slot,
  site: {id: 'donghu', name: '东湖', kind: 'counter', timeZone: 'Asia/Shanghai'},
  mode: 'in-person',
  uid: 'a1@linhu.example',
};
const service = {id: 'id-card', name: 'Card', modes: ['in-person']};
const catalogWith = (part: object) =>
  parseCatalog({services: [], sites: [], offerings: [], capabilities: {}, ...part});

describe('an instant', () => {
  const readStart = (start: unknown) => parseSlots([{...slot, start}])[0]?.start;

  it.each([
    ['2026-11-26T13:30:00+08:00', '2026-11-26T13:30:00+08:00'],
    ['2021-03-10T15:00:00-05', '2021-03-10T15:00:00-05:00'],
    ['2026-11-26T13:30:00+0800', '2026-11-26T13:30:00+08:00'],
    ['2026-11-26T13:30:00.123-03:30', '2026-11-26T13:30:00-03:30'],
    ['2026-11-26t13:30:00z', '2026-11-26T13:30:00Z'],
    ['2026-11-26 13:30+08:00', '2026-11-26T13:30:00+08:00'],
  ])('%s is read as %s', (written, read) => expect(readStart(written)).toBe(read));

  it.each([
    '2026-11-26T13:30:00',
    '2026-11-26',
    '2026-02-30T13:30:00+08:00',
    '2026-11-26T24:30:00+08:00',
    '2026-11-26T13:61:00+08:00',
    '2026-11-26T13:30:00+99:00',
    '1764135000',
    1764135000,
    ' 2026-11-26T13:30:00+08:00',
    '',
  ])('%j is none', (written) => expect(readStart(written)).toBeUndefined());
});

describe('a link', () => {
  const hrefs = (documents: unknown) =>
    catalogWith({services: [{...service, documents}]}).services[0]?.documents?.map(
      ({href}) => href,
    );

  it.each(['https://a.example/x', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+86573'])(
    '%s stays',
    (href) => expect(hrefs([{label: 'x', href}])).toEqual([href]),
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    '//other.example',
    'https:evil',
    7,
  ])('%j disappears', (href) => expect(hrefs([{label: 'x', href}])).toEqual([]));

  it('that is no web address does not become the way into the video room', () => {
    const times = {joinFrom: slot.start, joinUntil: slot.start};
    const video = {...times, joinUrl: 'javascript:alert(1)', identity: 'retina'};
    const read = parseAppointment({...appointment, video, icsUrl: 'data:text/calendar,x'});
    expect(read.video).toEqual({...times, identity: 'document+face'});
    expect(read.icsUrl).toBeUndefined();
    expect(parseSlots([{...slot, bookingUrl: 'javascript:1'}])[0]).toEqual(slot);
  });
});
