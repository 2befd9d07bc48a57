/**
 * One million open pages that follow a shipment, played through without a clock: how many requests a
 * second reach the back end when pages ask as the kit does, and when they ask every half minute.
 */
import {nextPoll} from '../../../src/mail/polling.model.js';
import type {Status} from '../../../src/mail/shipment.model.js';

/** A page, as far as a back end feels it. */
interface Page {
  readonly status: Status;
  /** Whether somebody looks at it; a hidden page asks nothing. */
  readonly isVisible: boolean;
  failures: number;
}

const PAGES = 1_000_000;
/** Each page that is played through stands for fifty. */
const PLAYED = 20_000;
const SECOND = 1000;
const HOUR = 3600;
const HOURS = 4;
/** The back end answers nobody for ten minutes, and asks for patience of one. */
const OUTAGE = {from: 2 * HOUR, to: 2 * HOUR + 600, retryAfterSeconds: 60};
const NAIVE_SECONDS = 30;

/** What a million pages follow, as shares: an assumption, stated here and nowhere hidden. */
const SHARES: readonly (readonly [Status, number])[] = [
  ['delivered', 0.4],
  ['in_transit', 0.35],
  ['announced', 0.1],
  ['out_for_delivery', 0.1],
  ['available_for_pickup', 0.05],
];
/** Share of tabs that are in sight. */
const VISIBLE = 0.3;

/** Park and Miller's minimal standard generator, so that each run is the same. */
function generator(): () => number {
  let seed = 20_261_124;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function statusAt(share: number): Status {
  let sum = 0;
  return SHARES.find(([, each]) => (sum += each) > share)?.[0] ?? 'in_transit';
}

/** Seconds from one request to the next; undefined for a page that asks no more. */
type Pause = (page: Page, second: number, isDown: boolean, random: number) => number | undefined;

const asTheKit: Pause = ({failures, isVisible, status}, second, isDown, random) => {
  if (!isVisible) return undefined;
  const retryAfterSeconds = isDown ? OUTAGE.retryAfterSeconds : undefined;
  const pause = nextPoll({status, now: second * SECOND, failures, retryAfterSeconds, random});
  return pause === undefined ? undefined : pause / SECOND;
};

const everyHalfMinute: Pause = () => NAIVE_SECONDS;

const isDownAt = (second: number): boolean => second >= OUTAGE.from && second < OUTAGE.to;

/** Requests in each second, of the pages that are played through. */
function requests(pauseOf: Pause): Uint32Array {
  const random = generator();
  const perSecond = new Uint32Array(HOURS * HOUR);
  for (let index = 0; index < PLAYED; index++) {
    const page = {status: statusAt(random()), isVisible: random() < VISIBLE, failures: 0};
    let second: number | undefined = random() * HOUR;
    while (second !== undefined && second < perSecond.length) {
      perSecond[Math.floor(second)]!++;
      const isDown = isDownAt(second);
      page.failures = isDown ? page.failures + 1 : 0;
      const pause = pauseOf(page, second, isDown, random());
      second = pause === undefined ? undefined : second + pause;
    }
  }
  return perSecond;
}

const million = (perSecond: number): number => Math.round((perSecond * PAGES) / PLAYED);
const mean = (values: Uint32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The busiest minute, as requests a second: single seconds of a sample say little. */
function peak(values: Uint32Array): number {
  let most = 0;
  for (let start = 0; start + 60 <= values.length; start += 60)
    most = Math.max(most, mean(values.subarray(start, start + 60)));
  return most;
}

function line(name: string, values: Uint32Array): string {
  // The first hour is that in which the pages are opened.
  const settled = values.subarray(HOUR, OUTAGE.from);
  const after = values.subarray(OUTAGE.from, OUTAGE.to + HOUR);
  const figures = [mean(settled), peak(settled), peak(after)].map((each) =>
    million(each).toLocaleString('en').padStart(17),
  );
  return name.padEnd(26) + figures.join('');
}

/** The table that `npm run bench polling` prints. */
export function simulatePolling(): string {
  const kit = requests(asTheKit);
  const naive = requests(everyHalfMinute);
  const times = mean(naive.subarray(HOUR, OUTAGE.from)) / mean(kit.subarray(HOUR, OUTAGE.from));
  return [
    'requests a second, 1,000,000 open pages'.padEnd(26),
    ' '.repeat(26) +
      ['usual', 'busiest minute', 'after outage'].map((h) => h.padStart(17)).join(''),
    line('as the kit asks', kit),
    line(`every ${NAIVE_SECONDS} s, whatever`, naive),
    `The kit asks ${times.toFixed(0)} times less.`,
  ].join('\n');
}
