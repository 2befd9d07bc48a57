import {fixtureCleanup} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import type {OfficeProvider} from '../../src/office/office.provider.js';
import {Call, linhuCalls} from './callback-harness.js';

afterEach(() => fixtureCleanup());

const PHONE = '138 0000 0000';

describe('somebody who needs no call any more', () => {
  it('is asked once more, and their number is deleted', async () => {
    const call = await Call.open();
    await call.ask();
    await call.button('I need no call any more').click();
    await call.seesFocusOn('sure');
    await call.button('No, please call me').click();
    await call.seesFocusOn('sent');
    await call.button('I need no call any more').click();
    await call.button('Right, do not call me').click();
    await call.says('We do not call you. Your number is deleted.');
    await call.seesFocusOn('cancelled');
    expect(call.office.requests()).toEqual([]);
    expect(JSON.stringify({...sessionStorage})).not.toContain('C-0001');
    await expect.element(call.phone).toHaveValue('');
  });

  it('is told where it did not work, and may try again', async () => {
    let isDown = true;
    const provider = linhuCalls({
      fail: (act) => (isDown && act === 'cancelCall' ? new ProviderError('offline') : undefined),
    });
    const call = await Call.open({provider});
    await call.ask();
    await call.button('I need no call any more').click();
    await call.button('Right, do not call me').click();
    await call.says('We could not take it back.');
    await call.seesFocusOn('sure');
    expect(call.read).toContain('Code word');
    isDown = false;
    await call.button('Right, do not call me').click();
    await call.says('We do not call you.');
  });

  it('finds it done where the answer to the first press was lost', async () => {
    const gone = new ProviderError('not-found', {status: 404});
    const provider = linhuCalls({fail: (act) => (act === 'cancelCall' ? gone : undefined)});
    const call = await Call.open({provider});
    await call.ask();
    await call.button('I need no call any more').click();
    await call.button('Right, do not call me').click();
    await call.says('We do not call you.');
  });

  it('has no button for it where the office cannot', async () => {
    const provider = {...linhuCalls(), cancelCall: undefined as never};
    const call = await Call.open({provider});
    await call.ask();
    expect(call.read).not.toContain('I need no call any more');
    expect(JSON.stringify({...sessionStorage})).toContain('Lotus');
    // Then this is how it is taken off the device.
    await call.button('Ask for another call').click();
    await expect.element(call.phone).toHaveValue('');
    expect(JSON.stringify({...sessionStorage})).not.toContain('Lotus');
  });
});

describe('somebody who comes back', () => {
  it('finds word and time again in this tab, and nothing of theirs is kept', async () => {
    const call = await Call.open();
    await call.ask();
    const kept = JSON.stringify({...sessionStorage});
    expect(kept).toContain('Lotus');
    expect(kept).not.toMatch(/138/);
    expect(JSON.stringify({...localStorage})).not.toContain('Lotus');
    fixtureCleanup();
    const again = await Call.open();
    await again.says(/Code word Lotus/);
  });

  it('after the time is offered another call', async () => {
    const call = await Call.open();
    await call.ask();
    fixtureCleanup();
    const data = {...linhuOffices('en')[0]!, generatedAt: '2026-11-26T15:31:00+08:00'};
    const again = await Call.open({data});
    await again.says('This time is over. Have we not called? We are sorry.');
    await again.button('Ask for another call').click();
    await again.seesFocusOn('phone');
    await expect.element(again.phone).toHaveValue('');
  });

  it('to a page that was taken out and put back finds all that was typed', async () => {
    const call = await Call.open();
    await call.fillIn();
    const place = call.element.parentElement!;
    call.element.remove();
    place.append(call.element);
    await call.says('When may we call?');
    await expect.element(call.phone).toHaveValue(PHONE);
    await expect.element(call.view.getByRole('radio', {name: '14:30–15:30'})).toBeChecked();
  });
});

describe('a machine for everybody', () => {
  it('leaves nothing of the last person, sent or not', async () => {
    const call = await Call.open({kiosk: true});
    await call.ask();
    expect(JSON.stringify({...sessionStorage})).not.toContain('Lotus');
    call.portal.endSession?.();
    await call.saysNo('Lotus');
    await expect.element(call.phone).toHaveValue('');
    await call.fillIn();
    await call.field(/Whom shall we ask for/).fill('Wang');
    call.portal.endSession?.();
    await expect.element(call.phone).toHaveValue('');
    await expect.element(call.field(/Whom shall we ask for/)).toHaveValue('');
    expect(call.root.querySelector('#times :checked')).toBeNull();
  });

  it('does not tell the next person what the last one’s request came to', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const call = await Call.open({kiosk: true, provider: linhuCalls({wait: () => held})});
    await call.fillIn();
    await call.send();
    await call.says('Sending');
    call.portal.endSession?.();
    await call.saysNo('Sending');
    go();
    await held;
    await call.element.updateComplete;
    await call.says('When may we call?');
    expect(call.read).not.toContain('Lotus');
  });

  it('has no browser offer the numbers of others', async () => {
    const call = await Call.open({kiosk: true});
    await call.says('When may we call?');
    const fields = [...call.root.querySelectorAll('input[autocomplete]')];
    expect(fields.map((each) => each.getAttribute('autocomplete'))).toEqual(['off', 'off']);
    const own = await Call.open();
    await expect.element(own.phone).toHaveAttribute('autocomplete', 'tel');
  });
});

describe('a request that cannot be made', () => {
  it('shows the author’s words where the office does not call', async () => {
    const {callback: _, ...data} = linhuOffices('en')[0]!;
    const call = await Call.open({data, content: html`<p>Call 0573-0000-0110</p>`});
    await call.says('This office does not call back from here');
    await expect.element(call.view.getByText('Call 0573-0000-0110')).toBeVisible();
  });

  it('shows them, too, where nobody is there to send it to', async () => {
    const [data] = linhuOffices('en');
    const call = await Call.open({
      data,
      provider: undefined,
      content: html`<p>Call 0573-0000-0110</p>`,
    });
    await call.says('This office does not call back from here');
  });

  it('says so, with the telephone, where no time is left', async () => {
    const [office] = linhuOffices('en');
    const data = {...office!, hours: {...office!.hours, week: []}};
    const call = await Call.open({data});
    await call.says('No time is free in the next days.');
    await expect.element(call.view.getByRole('link', {name: /Call/})).toBeVisible();
    expect(call.root.querySelector('form')).toBeNull();
  });

  it('is tried again when the office is back', async () => {
    let isDown = true;
    const provider = linhuCalls();
    const getOffice: OfficeProvider['getOffice'] = async (...asked) => {
      if (isDown) throw new ProviderError('unavailable');
      return provider.getOffice(...asked);
    };
    const call = await Call.open({provider: {...provider, getOffice}});
    await call.says('We cannot show this at the moment');
    isDown = false;
    await call.button('Try again').click();
    await call.says('When may we call?');
  });
});
