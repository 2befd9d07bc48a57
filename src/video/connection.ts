/** So often the server is asked: one quick answer may be luck. */
const TIMES = 3;
const LONGEST_MS = 10_000;
/** A voice that comes later than this is talked over. */
const LATE_MS = 1000;

/** What Chromium has seen of the network; other browsers keep it to themselves. */
interface Network {
  readonly effectiveType?: string;
}

/** Slower than a picture needs, as far as the browser knows. */
function seemsSlow(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: Network};
  return ['slow-2g', '2g', '3g'].includes(connection?.effectiveType ?? '');
}

/**
 * Asks the page's own server for nothing but signs of life, which costs no data to speak of; rejects
 * where none comes. It tells how soon answers come, not how large a picture gets through: only the
 * meeting's own system can.
 */
export async function askPage(): Promise<'good' | 'slow'> {
  let slowest = 0;
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    await fetch(location.href.replace(/#.*/, ''), {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest > LATE_MS || seemsSlow() ? 'slow' : 'good';
}
