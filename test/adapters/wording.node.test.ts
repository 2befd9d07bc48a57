import {describe, expect, it} from 'vitest';
import {expectedOf, timeOf} from '../../src/adapters/times.js';
import {handoverIn, withoutPeople} from '../../src/adapters/wording.js';

describe('a carrier’s line', () => {
  it.each([
    [
      '【海口】的派件员【张三】正在为您派件\uff0c联系电话\uff1a13800000000',
      '【海口】的派件员正在为您派件',
    ],
    [
      '快件交给李四\uff0c正在派送途中\uff08联系电话\uff1a13800000000\uff09',
      '快件交给投递员\uff0c正在派送途中',
    ],
    ['已签收\uff0c签收人\uff1a王五', '已签收'],
    ['已签收\uff0c签收人\uff1a本人', '已签收\uff0c签收人\uff1a本人'],
    ['快递员 张三 身份证 110101190001010000', '快递员 身份证'],
    ['Delivered, signed for by J. SMITH', 'Delivered, signed'],
    ['Handed over, received by the neighbour', 'Handed over, received by the neighbour'],
    ['Driver: M. Muster, +49 170 0000000', ''],
    [
      '离开【三亚市政务揽投部】\uff0c下一站【海口】',
      '离开【三亚市政务揽投部】\uff0c下一站【海口】',
    ],
    ['Item RB123456785CN and 1272448151316 left', 'Item RB123456785CN and 1272448151316 left'],
  ])('"%s" is shown as "%s"', (line, shown) => {
    expect(withoutPeople(line)).toBe(shown);
  });

  it.each([
    ['Delivered, In/At Mailbox', 'mailbox'],
    ['Delivered, Front Desk/Reception/Mail Room', 'reception'],
    ['Zugestellt an Nachbar', 'neighbour'],
    ['Delivered, To Agent', 'household_or_proxy'],
    ['本人签收', 'recipient_signed'],
    ['已从驿站取出', 'recipient'],
    ['Delivered', undefined],
  ])('"%s" says %s', (line, handover) => {
    expect(handoverIn(line)).toBe(handover);
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-20T09:00:00+08:00', {at: '2026-11-20T09:00:00+08:00', precision: 'minute'}],
    ['2026-11-20T09:00:00.000+0800', {at: '2026-11-20T09:00:00+08:00', precision: 'minute'}],
    ['2026-11-20 09:00', {local: '2026-11-20T09:00', precision: 'minute'}],
    ['2026-11-20', {local: '2026-11-20', precision: 'day'}],
    // USCIS writes the month first: read as ours it would be another day, or none.
    ['11-20-2026', {precision: 'day'}],
    ['2026-02-30', {precision: 'day'}],
    ['2026-11-20T25:00:00Z', {precision: 'day'}],
    ['yesterday', {precision: 'day'}],
  ])('%s stays what it is', (written, time) => {
    expect(timeOf(written)).toEqual(time);
  });

  it('has a zone only where one was said', () => {
    expect(timeOf('2026-11-20 09:00', 'Europe/Paris').zone).toBe('Europe/Paris');
  });

  it('is expected at an hour only where it has an offset', () => {
    expect(expectedOf('2026-11-25T14:00:00+01:00', '2026-11-25T16:00:00+01:00')).toMatchObject({
      from: '2026-11-25T14:00:00+01:00',
      precision: 'time',
    });
    expect(expectedOf('2026-11-25T14:00:00')).toMatchObject({from: '2026-11-25', precision: 'day'});
    expect(expectedOf(undefined, '2026-11-27')).toMatchObject({from: '2026-11-27'});
    expect(expectedOf('11-25-2026')).toBeUndefined();
  });
});
