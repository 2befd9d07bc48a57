import type {Visit} from './visit.js';

/** How often something is tried to be taken away. */
export const TRIES = 4;
/** After this it is tried again, later each time. */
export const PAUSE_MS = 1000;

/** Does what may fail. */
export const quietly = async (act: () => Promise<unknown>): Promise<void> => {
  try {
    await act();
  } catch {
    // What stays is told at the end, whatever the reason.
  }
};

/**
 * Gives back every time that is still kept and cancels every appointment that still stands, more
 * than once where it does not work. What stays is told by its path.
 */
export async function cleanUp(visit: Visit): Promise<readonly string[]> {
  for (let tries = 1; tries <= TRIES; tries++) {
    for (const [id, token] of visit.appointments) await quietly(() => visit.cancel(id, token));
    for (const id of visit.holds) await quietly(() => visit.release(id));
    if (visit.appointments.size + visit.holds.size === 0) break;
    await visit.backEnd.wait(PAUSE_MS * tries);
  }
  return [
    ...[...visit.appointments.keys()].map((id) => `/appointments/${id}`),
    ...[...visit.holds].map((id) => `/holds/${id}`),
  ];
}
