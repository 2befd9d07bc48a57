/** The half of the benchmark that runs in the page, apart from the subject's own bytes. */
import type {Mounted, SubjectModule} from './subjects/subject.js';

declare global {
  var subject: SubjectModule;
  var probe: Probe;
}

const mounted: Mounted[] = [];

/** Resumes after all microtasks and before the browser draws: what updates later than this jerks. */
const settled = (): Promise<void> => scheduler.postTask(() => {}, {priority: 'user-blocking'});

const layOut = (): number => document.body.offsetHeight;

/** Puts `count` instances on the page; milliseconds until all can be used and are laid out. */
async function fill(count: number): Promise<number> {
  const box = document.body.appendChild(document.createElement('main'));
  layOut();
  const start = performance.now();
  for (let index = 0; index < count; index++) mounted.push(globalThis.subject.mount(box));
  while (!mounted.every((one) => one.isShown())) await settled();
  layOut();
  return performance.now() - start;
}

/** Takes all instances off the page and lets go of them. */
async function clear(): Promise<void> {
  for (const one of mounted.splice(0)) one.unmount();
  document.querySelector('main')?.remove();
  await settled();
}

/** Acts `count` times on one instance; the milliseconds of each: handler, microtasks, layout. */
async function act(count: number): Promise<number[]> {
  const [one] = mounted;
  if (!one) throw new Error('nothing is mounted');
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = one.title();
    layOut();
    const start = performance.now();
    one.act();
    await settled();
    layOut();
    times.push(performance.now() - start);
    if (one.title() === before) throw new Error(`still shows ${before}`);
  }
  return times;
}

/** Mounts one instance and takes it off again, `count` times. */
async function cycle(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    await fill(1);
    await clear();
  }
}

const own = {fill, clear, act, cycle};

/** What the measures call in the page. */
export type Probe = typeof own;

globalThis.probe = own;
