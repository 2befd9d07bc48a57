/** The half of the benchmark that runs in the page, apart from the subject's own bytes. */
import type {Mounted, SubjectModule} from './subjects/subject.js';

declare global {
  var subject: SubjectModule;
  var probe: Probe;
}

const mounted: Mounted[] = [];

// No library's update is a longer chain of promises than this.
const HOPS = 200;

/** Lets all microtasks run, and nothing else: no frame is drawn meanwhile. */
async function settled(): Promise<void> {
  for (let hop = 0; hop < HOPS; hop++) await Promise.resolve();
}

/** Waits for the browser's next task. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const layOut = (): number => document.body.offsetHeight;

/** Puts `count` instances on the page; milliseconds until all can be used and are laid out. */
async function fill(count: number): Promise<number> {
  const box = document.body.appendChild(document.createElement('main'));
  layOut();
  const start = performance.now();
  for (let index = 0; index < count; index++) mounted.push(globalThis.subject.mount(box));
  await settled();
  layOut();
  const time = performance.now() - start;
  if (!mounted.every((one) => one.isShown())) throw new Error('not shown after its microtasks');
  return time;
}

/** Takes all instances off the page and lets go of them. */
async function clear(): Promise<void> {
  for (const one of mounted.splice(0)) one.unmount();
  document.querySelector('main')?.remove();
  await nextTask();
}

/** What a subject leaves for later would not be in the figures: then they would be wrong. */
async function checkActed(one: Mounted, before: string): Promise<void> {
  const after = one.title();
  await nextTask();
  if (after === before || one.title() !== after)
    throw new Error(`${before} → ${one.title()}, late`);
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
    await checkActed(one, before);
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
