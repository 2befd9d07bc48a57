import {describe, expect, it} from 'vitest';
import {noPortal, type Portal} from '../../src/core/portal-context.js';
import {SessionWatch} from '../../src/core/session-watch.js';

const portal = (session: number): Portal => ({mode: 'standard', kiosk: true, session});

/** What is said of each portal, one after the other. */
const told = (...portals: readonly Portal[]): readonly boolean[] => {
  const watch = new SessionWatch();
  return portals.map((each) => watch.hasTurned(each));
};

describe('another person at a shared machine', () => {
  it('is noticed once', () => {
    expect(told(portal(0), portal(1), portal(1), portal(2))).toEqual([false, true, false, true]);
  });

  it('is nobody new where a portal is found late, or by an element that is put in later', () => {
    expect(told(noPortal, portal(3))).toEqual([false, false]);
    expect(told(portal(3))).toEqual([false]);
  });

  it('is nobody new while the element is moved about the page', () => {
    expect(told(portal(3), noPortal, portal(3))).toEqual([false, false, false]);
  });

  it('is noticed by an element that was away meanwhile', () => {
    expect(told(portal(3), noPortal, portal(4))).toEqual([false, false, true]);
  });
});
