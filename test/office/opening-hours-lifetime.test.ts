import type {LitElement} from 'lit';
import {expect, it} from 'vitest';
import {leftBehind} from '../support/left-behind.js';
import {Hours} from './hours-harness.js';

it('putting opening hours in and taking them out 200 times leaves nothing, and they still work', async () => {
  const hours = await Hours.open();
  await hours.says('The next seven days');
  const signals: AbortSignal[] = [];
  const provider = {
    getOffice: (_id: string, {signal}: {signal: AbortSignal}) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    },
  };
  const make = (): LitElement =>
    Object.assign(document.createElement('zt-opening-hours'), {office: 'donghu', provider});
  expect(await leftBehind(hours.element, make)).toEqual([]);
  expect(signals.length).toBeGreaterThan(0);
  expect(signals.filter(({aborted}) => !aborted)).toEqual([]);
  hours.element.office = 'online-room';
  await hours.says('by appointment');
});
