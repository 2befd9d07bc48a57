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

/** Waits for tasks, too, where a subject needs them: `import()` takes one even of what is here. */
async function shown(all: readonly Mounted[]): Promise<void> {
  await settled();
  for (let task = 0; !all.every((one) => one.isShown()); task++) {
    if (task === HOPS) throw new Error('not shown');
    await nextTask();
  }
}

const layOut = (): number => document.body.offsetHeight;

const box = (): HTMLElement => document.body.appendChild(document.createElement('main'));

/** Has everything at hand that a subject fetches late, as on a page that showed it before. */
async function warmUp(rows?: number): Promise<void> {
  globalThis.subject.load?.(rows);
  const one = globalThis.subject.mount(box());
  while (!one.isShown()) await nextTask();
  mounted.push(one);
  await clear();
}

/** Puts `count` instances on the page; milliseconds until all can be used and are laid out. */
async function fill(count: number, rows?: number): Promise<number> {
  const parent = box();
  layOut();
  const start = performance.now();
  for (let index = 0; index < count; index++) mounted.push(globalThis.subject.mount(parent, rows));
  await shown(mounted);
  layOut();
  return performance.now() - start;
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

function first(): Mounted {
  const [one] = mounted;
  if (!one) throw new Error('nothing is mounted');
  return one;
}

/** Acts `count` times on one instance; the milliseconds of each: handler, microtasks, layout. */
async function act(count: number): Promise<number[]> {
  const one = first();
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = one.title();
    const control = one.control();
    layOut();
    const start = performance.now();
    control?.click();
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

/** Waits until a frame is drawn: what comes first after its layout and paint. */
const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage('');
    });
  });

/** Gets the first instance ready for a press; where its control is, in sight. */
async function aim(): Promise<{x: number; y: number}> {
  const one = first();
  await one.prepare?.();
  const control = one.control();
  control?.scrollIntoView({block: 'center'});
  await frame();
  const {x = 0, y = 0, width = 0, height = 0} = control?.getBoundingClientRect() ?? {};
  return {x: x + width / 2, y: y + height / 2};
}

/** What came of a press: frames drawn until its outcome shows, milliseconds until then. */
export interface Outcome {
  readonly frames: number;
  readonly ms: number;
}

/** Follows the next press from the browser's time of it. Ends when its outcome is drawn. */
function watch(): void {
  const one = first();
  const before = one.title();
  globalThis.probe.outcome = new Promise((resolve) => {
    const pressed = async ({timeStamp}: Event) => {
      for (let frames = 1; ; frames++) {
        await frame();
        const ms = performance.now() - timeStamp;
        if (one.title() !== before) return resolve({frames, ms});
      }
    };
    addEventListener('click', (event) => void pressed(event), {capture: true, once: true});
  });
}

const own = {
  warmUp,
  fill,
  clear,
  act,
  cycle,
  frame,
  aim,
  watch,
  outcome: undefined as Promise<Outcome> | undefined,
};

/** What the measures call in the page. */
export type Probe = typeof own;

globalThis.probe = own;
