import type {CDPSession} from 'playwright';

const MS_PER_SECOND = 1000;

/** Has the page count the time its main thread runs: what else the machine does is not in it. */
export const countMainThread = (cdp: CDPSession): Promise<unknown> =>
  cdp.send('Performance.enable', {timeDomain: 'threadTicks'});

/** Milliseconds that the main thread has run so far: script, layout and paint. */
export async function mainThread(cdp: CDPSession): Promise<number> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * MS_PER_SECOND;
}
