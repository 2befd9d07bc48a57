import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {describe, expect, it} from 'vitest';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {appointmentFile, type IcsWords} from '../../src/appointment/ics.model.js';

const words: IcsWords = {
  separator: ', ',
  reference: (reference) => `Reference ${reference}`,
  videoLink: (address) => `Video link: ${address}`,
  phone: (phone) => `Questions: ${phone}`,
};

const appointment: Appointment = {
  id: '7',
  reference: 'K7-042',
  status: 'confirmed',
  slot: {
    id: 's',
    start: '2026-11-26T13:30:00+08:00',
    end: '2026-11-26T14:00:00+08:00',
    siteId: 'online-room',
    mode: 'video',
    status: 'busy',
  },
  site: {id: 'online-room', name: '线上办事室', kind: 'online-room', timeZone: 'Asia/Shanghai'},
  services: [{id: 'hukou-form', name: '户口登记表丢了，补一份; a, b \\ c', count: 1}],
  mode: 'video',
  sequence: 0,
  uid: '7@linhu.example',
  video: {
    joinUrl: 'https://video.linhu.example/room/7',
    joinFrom: '2026-11-26T13:15:00+08:00',
    joinUntil: '2026-11-26T14:00:00+08:00',
    identity: 'document+face',
  },
  nextSteps: ['An officer looks at your document', 'We post the form to you,\nfree of charge'],
};

const now = Date.UTC(2026, 10, 24, 2);
const fileOf = (change: Partial<Appointment> = {}) =>
  appointmentFile({...appointment, ...change}, words, now);
const partOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as []).getFirstSubcomponent('vevent')!;
const read = (file: string) => new ICAL.Event(partOf(file));

describe('complaint 15: an appointment in a calendar', () => {
  it('stands at the right hour in any zone, because it is written in UTC', () => {
    const file = fileOf();
    expect(file).toContain('DTSTART:20261126T053000Z\r\nDTEND:20261126T060000Z');
    expect(read(file).startDate.toJSDate().toISOString()).toBe('2026-11-26T05:30:00.000Z');
    expect(convertIcsCalendar(undefined, file).events?.[0]?.start.date.toISOString()).toBe(
      '2026-11-26T05:30:00.000Z',
    );
  });

  it('is replaced and not doubled after a move: the same UID, a higher SEQUENCE', () => {
    const [before, after] = [read(fileOf()), read(fileOf({sequence: 1}))];
    expect(after.uid).toBe(before.uid);
    expect([before.sequence, after.sequence]).toEqual([0, 1]);
  });

  it('is taken out again once it is cancelled, without a reminder', () => {
    const part = partOf(fileOf({status: 'cancelled', sequence: 2}));
    expect(part.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(part.getAllSubcomponents('valarm')).toHaveLength(0);
    expect(partOf(fileOf()).getAllSubcomponents('valarm')).toHaveLength(2);
  });

  it('carries the way into the video room, in its own member and in the text', () => {
    const part = partOf(fileOf());
    expect(part.getFirstPropertyValue('conference')).toBe('https://video.linhu.example/room/7');
    expect(read(fileOf()).description).toContain('Video link: https://video.linhu.example/room/7');
  });

  it('keeps commas, semicolons, backslashes and new lines', () => {
    const {summary, description} = read(fileOf());
    expect(summary).toBe('户口登记表丢了，补一份; a, b \\ c – 线上办事室');
    expect(description).toContain('2. We post the form to you,\nfree of charge');
    expect(convertIcsCalendar(undefined, fileOf()).events?.[0]?.summary).toBe(summary);
  });

  it('lets nothing break out of its line', () => {
    const nasty = 'x"\r\nEND:VEVENT\r\nBEGIN:VALARM';
    const file = fileOf({
      uid: nasty,
      reference: nasty,
      site: {...appointment.site, name: nasty, address: nasty},
      video: {...appointment.video!, joinUrl: 'https://x.example/\r\nEND:VEVENT'},
    });
    expect(file.match(/^END:VEVENT\r$/gm)).toHaveLength(1);
    expect(read(file).startDate).toBeDefined();
    expect(convertIcsCalendar(undefined, file).events).toHaveLength(1);
  });

  it('is folded at 75 octets, no character cut in two', () => {
    const file = fileOf({nextSteps: ['办'.repeat(200)]});
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(read(file).description).toContain('办'.repeat(200));
  });
});
