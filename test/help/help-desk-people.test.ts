import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {Desk, linhu, patience} from './desk-harness.js';

beforeEach(() => sessionStorage.clear());
afterEach(() => fixtureCleanup());

const QUESTION = 'Do I need the old register?';

describe('somebody at night', () => {
  it('is told when there is an answer, not only within how many hours of work', async () => {
    const [donghu] = linhuOffices('en');
    const data = {...donghu, generatedAt: '2026-11-26T22:40:00+08:00'};
    const desk = await Desk.open({data});
    await desk.says('Registration brigade');
    const [counter, officer] = desk.ladder;
    expect(counter).toMatch(/Nobody is there now; from Friday 27 November, 8:30/);
    expect(counter).toMatch(/Ask now, and you have an answer by Friday 27 November, 10:30/);
    expect(counter).not.toContain('within 2 hours');
    expect(officer).toMatch(/within 1 working day/);
    // Once it is asked, the notice says by when, and nothing else says otherwise.
    await desk.ask();
    await desk.says('Number Q-0001');
    expect(desk.ladder[0]).toContain('Has your question now');
    expect(desk.ladder[0]).not.toMatch(/within|Ask now/);
  });
});

describe('an office with a desk that can only be called', () => {
  it('sends no question there, and still shows its number', async () => {
    const [donghu] = linhuOffices('en');
    const [counter, officer, ...others] = donghu!.help!.tiers;
    const hotline = {id: 'hotline', name: 'Hotline', phone: '12345', phoneOnly: true};
    const tiers = [hotline, counter, {...officer, phoneOnly: true}, ...others];
    const desk = await Desk.open({data: {...donghu, help: {...donghu!.help, tiers}}});
    await desk.says('You begin with “Registration counter”');
    await desk.ask();
    await desk.says('Your question is with “Registration counter”');
    await expect.element(desk.button('Not answered? Ask “Registration brigade”')).toBeVisible();
    expect(desk.ladder[0]).toContain('Call 12345');
  });
});

describe('somebody who asks', () => {
  it('is told where nobody could be reached at what was left', async () => {
    const desk = await Desk.open();
    await desk.field(/Telephone number or e-mail/).fill('my daughter');
    await desk.ask();
    await desk.says(/Write a telephone number or an e-mail address/);
    const contact = desk.field(/Telephone number or e-mail/);
    await expect.poll(() => desk.root.activeElement?.id, patience).toBe('contact');
    await expect.element(contact).toHaveAttribute('aria-invalid', 'true');
    await contact.fill('１３８ ００００ ００００');
    await desk.saysNo(/Write a telephone number or an e-mail address/);
    await desk.button('Send to “Registration counter”').click();
    await desk.says('Number Q-0001');
  });

  it('at a back end that takes no questions is sent to the telephone, and not told to try again', async () => {
    for (const status of [404, 405]) {
      const code = status === 404 ? 'not-found' : 'unavailable';
      const fail = () => new ProviderError(code, {status});
      const desk = await Desk.open({provider: linhu({fail})});
      await desk.ask();
      await desk.says('This office takes no questions here Please give us a call.');
      await expect.element(desk.field('Your question')).toHaveValue(QUESTION);
      await desk.saysNo('Try again');
      fixtureCleanup();
    }
  });
});
