import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it} from 'vitest';
import type {LitElement} from 'lit';
import type {OfficeProvider} from '../../src/office/office.provider.js';
import {leftBehind} from '../support/left-behind.js';
import {Call} from './callback-harness.js';
import {Desk} from './desk-harness.js';

afterEach(() => fixtureCleanup());

/** An office that never answers, and the questions that it was asked. */
function silentOffice() {
  const signals: AbortSignal[] = [];
  const getOffice: OfficeProvider['getOffice'] = (_id, {signal}) => {
    signals.push(signal);
    return new Promise(() => undefined);
  };
  return {signals, provider: {getOffice}};
}

const make = (tag: string, provider: unknown) => (): LitElement =>
  Object.assign(document.createElement(tag) as LitElement, {office: 'donghu', provider});

describe('putting it in and taking it out 200 times', () => {
  it('a help desk that waits for an answer leaves nothing, and still works', async () => {
    const desk = await Desk.open();
    await desk.ask();
    await desk.says('Number Q-0001');
    const {provider, signals} = silentOffice();
    expect(await leftBehind(desk.element, make('zt-help-desk', provider))).toEqual([]);
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.filter(({aborted}) => !aborted)).toEqual([]);
    desk.office.reply('Q-0001', 'No.');
    await desk.button('Look for an answer').click();
    await desk.says('“Registration counter” has answered');
  });

  it('a request for a call leaves nothing, and still works', async () => {
    const call = await Call.open();
    await call.fillIn();
    const {provider, signals} = silentOffice();
    expect(await leftBehind(call.element, make('zt-callback-request', provider))).toEqual([]);
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.filter(({aborted}) => !aborted)).toEqual([]);
    await call.send();
    await call.says('Code word');
  });
});
