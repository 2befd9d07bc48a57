import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {CallbackRequestedEvent} from '../../src/help/callback.events.js';
import type {CallbackProvider} from '../../src/help/help.provider.js';
import {Call, linhuCalls, patience} from './callback-harness.js';

afterEach(() => fixtureCleanup());

const PHONE = '138 0000 0000';

describe('somebody who thinks of being called', () => {
  it('is told beforehand which number will call, and what nobody asks for', async () => {
    const call = await Call.open();
    await call.says(/This number will call you: \W?\+86 573 0000 0110/);
    await call.says('We never ask for a code from a text message, for a password, or for money.');
  });

  it('is offered the office’s times that are still ahead, day by day', async () => {
    const call = await Call.open();
    await call.says('When may we call?');
    expect(call.days).toEqual([
      expect.stringMatching(/Thursday,? 26 November/),
      expect.stringMatching(/Friday,? 27 November/),
      expect.stringMatching(/Monday,? 30 November/),
      expect.stringMatching(/Tuesday,? 1 December/),
    ]);
    expect(call.times[0]).toBe('10:30–11:30');
    expect(call.times).toContain('12:30–13:30');
    expect(call.times.at(-1)).toBe('16:30–17:30');
    await call.field('On which day?').selectOptions(call.days[1]!);
    await expect.poll(() => call.times[0], patience).toBe('8:30–9:30');
  });

  it('finds no time, topic or need chosen, and the page’s language among the office’s', async () => {
    const call = await Call.open();
    await call.says('When may we call?');
    expect(call.root.querySelectorAll(':checked:not(option)')).toHaveLength(0);
    await expect.element(call.field('What is it about?')).toHaveValue('');
    await expect.element(call.field('Language')).toHaveValue('en');
    const chinese = await Call.open({lang: 'zh-CN'});
    await chinese.says('什么时候打给您？');
    await expect.element(chinese.field('您用什么语言？')).toHaveValue('zh');
  });

  it('whose own clock differs is told what time it is at the office', async () => {
    const call = await Call.open();
    await call.says(/At the office it is now 10:00 \(China Standard Time\)/);
    // Zones change by law: what this browser knows of its own is asked, not written down.
    const here = (instant: string) => new Date(instant).toTimeString().slice(0, 5);
    expect(call.yours[0]).toMatch(/^For you: Wednesday,? 25 November/);
    expect(call.yours[0]).toContain(here('2026-11-26T10:30:00+08:00'));
    await call.ask();
    expect(call.read).toMatch(/14:30–15:30 \(our time\) For you: Wednesday,? 25 November/);
    expect(call.read).toContain(`, ${here('2026-11-26T14:30:00+08:00')}–`);
  });
});

describe('somebody who asks for a call', () => {
  it('is told when, from which number and by which word, and what nobody asks for', async () => {
    const call = await Call.open();
    const told: CallbackRequestedEvent['detail'][] = [];
    call.element.addEventListener('zt-callback-requested', ({detail}) => told.push(detail));
    await call.ask();
    expect(call.read).toMatch(/Thursday,? 26 November, 14:30–15:30/);
    expect(call.read).toMatch(/Code word Lotus \d\d Whoever calls or writes begins with it/);
    expect(call.read).toMatch(/Calls you \W?\+86 573 0000 0110/);
    expect(call.read).toContain('C-0001');
    expect(call.read).toContain('We never ask for a code');
    await call.seesFocusOn('sent');
    const window = {start: '2026-11-26T14:30:00+08:00', end: '2026-11-26T15:30:00+08:00'};
    expect(told).toEqual([{ref: 'C-0001', window}]);
    expect(JSON.stringify(told)).not.toMatch(/138|Lotus/);
    expect(call.office.requests()).toEqual([
      {
        office: 'donghu',
        phone: '+8613800000000',
        window,
        language: 'en',
        needs: [],
        topic: 'papers',
        service: undefined,
        name: undefined,
      },
    ]);
  });

  it('may say what helps, in which language, and whom to ask for', async () => {
    const call = await Call.open();
    await call.fillIn();
    await call.view.getByRole('checkbox', {name: 'Speak slowly and clearly'}).click();
    await call.field('Language').selectOptions('zh');
    await call.field(/Whom shall we ask for/).fill('  Wang Xiulan ');
    await call.send();
    await call.says('Code word');
    expect(call.office.requests()).toMatchObject([
      {needs: ['slow'], language: 'zh', name: 'Wang Xiulan'},
    ]);
  });

  it('is led to what is missing, one after the other, and it is no longer said once it is right', async () => {
    const call = await Call.open();
    await call.says('When may we call?');
    await call.send();
    await call.says('Write your telephone number.');
    await call.says('Choose a time.');
    await call.says('Choose what it is about.');
    await call.seesFocusOn('phone');
    await call.phone.fill('１３８ 0000 0000');
    await call.saysNo('Write your telephone number.');
    await call.send();
    await call.seesFocusOn('times');
    await call.chooseTime('14:30–15:30');
    await call.send();
    await call.seesFocusOn('topic');
    expect(call.office.requests()).toEqual([]);
    await call.field('What is it about?').selectOptions('other');
    await call.send();
    await call.says('Code word');
  });

  it('cannot read a text at a landline, and is told before it is sent', async () => {
    const call = await Call.open();
    await call.fillIn('0573 8888 0000');
    const text = call.view.getByRole('checkbox', {name: 'Write to me by text instead of speaking'});
    await text.click();
    await call.send();
    await call.says('A landline takes no text messages. Please write a mobile number.');
    await call.seesFocusOn('phone');
    await text.click();
    await call.saysNo('A landline takes no text messages.');
    await call.send();
    await call.says('Code word');
  });

  it.each([
    ['1380000', 'Some digits are missing.'],
    ['138000000000', 'There are too many digits.'],
    ['8888 0000', 'The area code is missing'],
    ['my daughter’s', 'There is something in it that is no digit.'],
    ['0573-0000-0110', 'This is our own number.'],
  ])('with %s is told: %s', async (phone, words) => {
    const call = await Call.open();
    await call.fillIn(phone);
    await call.send();
    await call.says(words);
    await expect.element(call.phone).toHaveAccessibleDescription(new RegExp(words));
    await expect.element(call.phone).toHaveValue(phone);
    expect(call.office.requests()).toEqual([]);
  });

  it('presses twice and asks once', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let calls = 0;
    const provider = linhuCalls({wait: () => ((calls += 1), held)});
    const call = await Call.open({provider});
    await call.fillIn();
    await call.send();
    await call.button('Sending').click({force: true});
    go();
    await call.says('Code word');
    expect(calls).toBe(1);
    expect(provider.requests()).toHaveLength(1);
  });

  it('presses twice out of habit, and nothing that comes under the finger is pressed', async () => {
    const pressed: string[] = [];
    const call = await Call.open();
    call.element.addEventListener('click', (event) => {
      const [target] = event.composedPath() as Element[];
      if (!event.defaultPrevented) pressed.push(target!.id || target!.localName);
    });
    await call.fillIn();
    pressed.length = 0;
    await call.button('Please call me').dblClick();
    await call.says('Code word');
    expect(pressed.filter((what) => what !== 'send')).toEqual([]);
    expect(call.read).not.toContain('Shall we not call you?');
    expect(call.office.requests()).toHaveLength(1);
  });

  it('is called in the language that is shown, on a page in none of the office’s', async () => {
    const call = await Call.open({lang: 'sw'});
    await call.says('When may we call?');
    await expect.element(call.field('Language')).toHaveValue('zh');
    await call.fillIn();
    await call.send();
    await call.says('Code word');
    expect(call.office.requests()).toMatchObject([{language: 'zh'}]);
  });

  it('whose answer was lost on the way sends the same once more, and is called once', async () => {
    const provider = linhuCalls();
    let isLost = true;
    const requestCall: CallbackProvider['requestCall'] = async (...asked) => {
      const receipt = await provider.requestCall(...asked);
      if (!isLost) return receipt;
      isLost = false;
      throw new ProviderError('timeout');
    };
    const call = await Call.open({provider: {...provider, requestCall}});
    await call.fillIn();
    await call.send();
    await call.says('It has not been sent');
    await call.send();
    await call.says('C-0001');
    expect(provider.requests()).toHaveLength(1);
  });

  it('finds everything again where it could not be sent', async () => {
    let isDown = true;
    const provider = linhuCalls({
      fail: () => (isDown ? new ProviderError('offline') : undefined),
    });
    const call = await Call.open({provider});
    await call.fillIn();
    await call.send();
    await call.says('There is no internet connection.');
    await call.seesFocusOn('refusal');
    await expect.element(call.phone).toHaveValue(PHONE);
    await expect.element(call.view.getByRole('radio', {name: '14:30–15:30'})).toBeChecked();
    isDown = false;
    await call.send();
    await call.says('Code word');
  });
});
