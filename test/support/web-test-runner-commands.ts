// @open-wc/testing reaches for Web Test Runner's snapshot commands at import time, and there is no
// such runner under vitest: use getDiffableHTML() with vitest's toMatchSnapshot().
function unavailable(): never {
  throw new Error('Web Test Runner commands are not available under vitest');
}

/** Unavailable under vitest. */
export const getSnapshot = unavailable;
/** Unavailable under vitest. */
export const getSnapshotConfig = unavailable;
/** Unavailable under vitest. */
export const saveSnapshot = unavailable;
