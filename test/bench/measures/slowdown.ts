import type {CDPSession} from 'playwright';

/** How much slower than this machine an inexpensive phone is. */
export const SLOWDOWN = 4;

/** Makes a page as slow as on an inexpensive phone. */
export const slowDown = (cdp: CDPSession): Promise<unknown> =>
  cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
