import type {CDPSession} from 'playwright';

/** Memory in use once all that can be let go of is gone: bytes of V8, bytes of Blink, nodes. */
export interface Memory {
  readonly js: number;
  readonly dom: number;
  readonly nodes: number;
}

/** Collects garbage, then reads what is in use. */
export async function inUse(cdp: CDPSession): Promise<Memory> {
  // The second pass collects what only finalizers of the first set free.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await cdp.send('Runtime.getHeapUsage');
  const {nodes} = await cdp.send('Memory.getDOMCounters');
  return {js: heap.usedSize, dom: heap.embedderHeapUsedSize ?? 0, nodes};
}
