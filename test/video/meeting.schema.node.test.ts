import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMeeting, wayInOf} from '../../src/video/meeting.schema.js';

const meeting = {
  start: '2026-11-27T13:30:00+08:00',
  joinFrom: '2026-11-27T13:20:00+08:00',
  joinUntil: '2026-11-27T14:00:00+08:00',
};

describe('a meeting from outside', () => {
  it('is taken with its link, where that is an encrypted one', () => {
    const joinUrl = 'https://video.linhu.example/room/1';
    expect(parseMeeting({...meeting, joinUrl})).toEqual({...meeting, joinUrl});
  });

  it.each(['http://video.example/', 'javascript:alert(1)', '//video.example', 'https://', 7])(
    'is taken without a link like %s',
    (joinUrl) => {
      expect(parseMeeting({...meeting, joinUrl}).joinUrl).toBeUndefined();
    },
  );

  it.each(['start', 'joinFrom', 'joinUntil'])('is refused without “%s”', (key) => {
    expect(() => parseMeeting({...meeting, [key]: 'tomorrow'})).toThrow('unreadable');
  });

  it('is refused or taken, whatever comes, and never anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          parseMeeting(value);
        } catch (reason) {
          expect(reason).toMatchObject({code: 'unreadable'});
        }
      }),
    );
  });
});

describe('the way in that a system gives', () => {
  it('is an encrypted address, or none', () => {
    expect(wayInOf({url: 'https://video.example/1'})).toBe('https://video.example/1');
    expect(wayInOf(undefined)).toBeUndefined();
    expect(() => wayInOf({url: 'javascript:alert(1)'})).toThrow('unreadable');
  });
});
