/** The Thursday morning on which every story is photographed. */
const BEGIN = globalThis.Date.parse('2026-11-26T10:00:00+08:00');

const RealDate = globalThis.Date;

let offset = 0;
let stopped: number | undefined;

const now = (): number => stopped ?? RealDate.now() + offset;

/** The device's clock, set to that morning: “two days ago” is the same every day. */
class SetDate extends RealDate {
  constructor(...args: [] | [number | string]) {
    if (args.length === 0) super(now());
    else super(...args);
  }

  static override now(): number {
    return now();
  }
}

/** Sets the clock for a story; it goes on from there. */
export function setClock(): void {
  stopped = undefined;
  offset = BEGIN - RealDate.now();
  globalThis.Date = SetDate as DateConstructor;
}

/** Stops the clock while pictures are taken, at its first minute. */
export function stopClock(): void {
  stopped = BEGIN;
}
