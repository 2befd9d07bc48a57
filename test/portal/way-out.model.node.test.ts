import {describe, expect, it} from 'vitest';
import {wayOut} from '../../src/portal/way-out.model.js';

const PORTAL = 'https://linhu.example';

const out = (href: string, label = '', isDownload = false) =>
  wayOut({address: new URL(href, `${PORTAL}/kiosk.html`), label, isDownload}, PORTAL);

describe('a link among the office’s own pages', () => {
  it.each([
    '/ask.html',
    '#book',
    '?lang=en',
    '/',
    '/services/id-card',
    '/start.php',
    '/apply.aspx',
    '/v1.2/guide',
    '/INDEX.HTM',
    '/art/2026/11/26/art_42.shtml',
    '/apply.action',
    '/query.do',
    '/cgi-bin/search.cgi',
    'javascript:void(0)',
  ])('leads nowhere else: %s', (href) => expect(out(href)).toBeUndefined());
});

describe('a telephone number', () => {
  it.each([
    ['tel:+8657300000110', 'Call 0573-0000-0110', '0573-0000-0110'],
    ['tel:+8657300000110', '电话 0573-0000-0110，中午也有人接', '0573-0000-0110'],
    ['tel:+15550123456', 'Call (555) 012-3456 now', '(555) 012-3456'],
    ['tel:110', '110', '110'],
    ['tel:+8657300000110', 'Call us', '+8657300000110'],
    ['tel:+8657300000110', 'Window 3, since 1998', '+8657300000110'],
    ['tel:+1%20555%200123;ext=4', '', '+1 555 0123'],
    ['sms:+8613800000000?body=hello', 'Write', '+8613800000000'],
  ])('%s on “%s” is told as %s', (href, label, told) =>
    expect(out(href, label)).toEqual({kind: 'phone', told}),
  );
});

describe('an address', () => {
  it.each([
    ['mailto:help@linhu.example?subject=K7-042', {kind: 'email', told: 'help@linhu.example'}],
    ['mailto:%E0%A4%A', {kind: 'email', told: '%E0%A4%A'}],
    ['https://meet.example/room?k=1', {kind: 'address', told: 'meet.example/room?k=1'}],
    ['http://linhu.example/', {kind: 'address', told: 'http://linhu.example/'}],
    ['//evil.example/a.pdf', {kind: 'address', told: 'evil.example/a.pdf'}],
    ['weixin://dl/chat', {kind: 'address', told: 'weixin://dl/chat'}],
  ])('%s is told without what a person need not write', (href, told) =>
    expect(out(href)).toEqual(told),
  );
});

describe('a file', () => {
  it.each([
    '/forms/page-2.pdf',
    '/api/appointments/7.ics?token=1',
    '/a.DOCX',
    'blob:https://linhu.example/1-2-3',
    'data:text/calendar,x',
  ])('%s is not saved', (href) => expect(out(href)).toEqual({kind: 'file', told: ''}));

  it('is what a link says that it saves', () =>
    expect(out('/receipt', '', true)).toEqual({kind: 'file', told: ''}));
});
