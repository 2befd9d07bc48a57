import {fixtureCleanup} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {QuestionSentEvent} from '../../src/help/help.events.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {Desk, linhu, patience, plain} from './desk-harness.js';

beforeEach(() => sessionStorage.clear());
afterEach(() => fixtureCleanup());

const QUESTION = 'Do I need the old register?';

describe('somebody who looks for an answer', () => {
  it('sees what others have asked, closed, and opens one', async () => {
    const desk = await Desk.open();
    await desk.says('Can the registration form be posted to me?');
    expect(desk.questions).toEqual(
      linhuOffices('en')[0]!.help!.questions.map(({question}) => question),
    );
    const [first] = desk.root.querySelectorAll('details');
    expect(first?.open).toBe(false);
    await desk.view.getByText('Can the registration form be posted to me?').click();
    expect(first?.open).toBe(true);
    expect(plain(first?.textContent)).toContain('free of charge');
  });

  it('finds by a word, and is told how many there are', async () => {
    const desk = await Desk.open();
    await desk.field('What is it about?').fill('lunch');
    await desk.says('1 answer');
    expect(desk.questions).toEqual(['Is anybody there over lunch?']);
  });

  it('finds by the first letters of Chinese words', async () => {
    const desk = await Desk.open({lang: 'zh-Hans'});
    await desk.field('您想问什么？').fill('zwyrm');
    await expect.poll(() => desk.questions, patience).toEqual(['中午有人吗？']);
  });

  it('is sent to the people where nobody has asked that', async () => {
    const desk = await Desk.open();
    await desk.field('What is it about?').fill('parking');
    await desk.says('We have no ready answer to that. Ask us, further down.');
    expect(desk.questions).toEqual([]);
    await expect.element(desk.field('Your question')).toBeVisible();
  });

  it('sees who can be asked, in order, with their telephone and whether they are there', async () => {
    const desk = await Desk.open();
    await desk.says('Registration brigade');
    const [counter, officer, brigade, bureau] = desk.ladder;
    expect(counter).toMatch(/Registration counter.*now, until 17:30.*within 2 hours.*Call \+86/);
    expect(officer).toMatch(/Officer on duty.*Officer Chen.*now, until 22:00.*1 working day/);
    expect(brigade).toMatch(/brigade.*3 working days/);
    expect(bureau).toMatch(/City police bureau.*5 working days/);
    const numbers = [...desk.root.querySelectorAll('ol a')].map((a) => a.getAttribute('href'));
    expect(numbers).toEqual(['tel:+8657300000110', 'tel:+8657300000111']);
  });
});

describe('somebody who asks', () => {
  it('is given a number and a day, and the first tier stays responsible', async () => {
    const desk = await Desk.open();
    const sent: QuestionSentEvent['detail'][] = [];
    desk.element.addEventListener('zt-question-sent', ({detail}) => sent.push(detail));
    await desk.ask();
    await desk.says('Your question is with “Registration counter”');
    expect(desk.read).toMatch(/Number Q-0001.*You have an answer by Friday,? 27 November/);
    expect(desk.read).toContain(`You asked ${QUESTION}`);
    expect(desk.ladder[0]).toMatch(
      /Has your question now.*Asked first: sees it through to the end/,
    );
    expect(desk.root.activeElement?.id).toBe('sent');
    expect(desk.heard).toEqual(['Your question is with “Registration counter”']);
    expect(sent).toEqual([
      {ref: 'Q-0001', tier: 'front-desk', firstTier: 'front-desk', replyBy: '2026-11-27'},
    ]);
  });

  it('is told to write something, where it is missing', async () => {
    const desk = await Desk.open();
    await desk.button('Send to “Registration counter”').click();
    await desk.says('Write your question first.');
    expect(desk.root.activeElement?.id).toBe('text');
    await desk.field('Your question').fill('Well?');
    await desk.saysNo('Write your question first.');
  });

  it('finds every word again where it could not be sent, and sends it once', async () => {
    let isDown = true;
    const provider = linhu({
      fail: (call) => (isDown && call === 'ask' ? new ProviderError('offline') : undefined),
    });
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.says('It has not been sent There is no internet connection.');
    expect(desk.root.activeElement?.id).toBe('refusal');
    await expect.element(desk.field('Your question')).toHaveValue(QUESTION);
    isDown = false;
    await desk.button('Send to “Registration counter”').click();
    await desk.says('Number Q-0001');
  });

  it('presses twice and asks once', async () => {
    let go = (): void => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let calls = 0;
    const provider = linhu({
      wait: (call) => (call === 'ask' ? ((calls += 1), held) : undefined),
    });
    const desk = await Desk.open({provider});
    await desk.ask();
    await desk.button('Sending').click({force: true});
    go();
    await desk.says('Number Q-0001');
    expect(calls).toBe(1);
  });

  it('takes the question up tier by tier, and writes nothing twice', async () => {
    const desk = await Desk.open();
    await desk.ask();
    await desk.button('Not answered? Ask “Officer on duty”').click();
    await desk.says('Your question is with “Officer on duty”');
    expect(desk.read).toContain(`You asked ${QUESTION}`);
    expect(desk.ladder[0]).toMatch(/Was asked.*Asked first: sees it through/);
    expect(desk.ladder[1]).toContain('Has your question now');
    await desk.button('Not answered? Ask “Registration brigade”').click();
    await desk.button('Not answered? Ask “City police bureau”').click();
    await desk.says('There is nobody further up here.');
    expect(desk.ladder[0]).toContain('sees it through');
    expect(desk.root.querySelector('textarea')).toBeNull();
  });

  it('sees the answer, hears of it, and may ask on', async () => {
    const desk = await Desk.open();
    await desk.field(/Telephone number or e-mail/).fill('wang@example.org');
    await desk.ask();
    await desk.says('Number Q-0001');
    await desk.button('Look for an answer').click();
    await expect.poll(() => desk.heard.at(-1), patience).toBe('No answer yet.');
    desk.office.reply('Q-0001', 'No.\nBring <b>your card</b>.');
    await desk.button('Look for an answer').click();
    await desk.says('“Registration counter” has answered');
    expect(desk.read).toMatch(
      /Answer from “Registration counter” No\.\s*Bring <b>your card<\/b>\./,
    );
    expect(desk.root.querySelector('b')).toBeNull();
    expect(desk.heard.at(-1)).toBe('“Registration counter” has answered');
    await expect.element(desk.button('Not answered? Ask “Officer on duty”')).toBeVisible();
    await desk.button('Ask something else').click();
    await expect.element(desk.field('Your question')).toHaveValue('');
    await expect.element(desk.field(/Telephone number or e-mail/)).toHaveValue('');
  });
});

describe('somebody who comes back', () => {
  it('finds the question again in this tab, of which only the key is kept', async () => {
    const provider = linhu();
    const desk = await Desk.open({provider});
    await desk.field(/Telephone number or e-mail/).fill('wang@example.org');
    await desk.ask();
    await desk.says('Number Q-0001');
    const kept = JSON.stringify({...sessionStorage});
    expect(kept).toContain('Q-0001');
    expect(kept).not.toMatch(/old register|wang/);
    expect(JSON.stringify({...localStorage})).not.toContain('Q-0001');
    provider.reply('Q-0001', 'No.');
    fixtureCleanup();
    const again = await Desk.open({provider});
    await again.says('“Registration counter” has answered');
    expect(again.read).toContain(`You asked ${QUESTION}`);
  });

  it('is told where the office no longer has it, with its number', async () => {
    const desk = await Desk.open();
    await desk.ask();
    await desk.says('Number Q-0001');
    fixtureCleanup();
    const again = await Desk.open();
    await again.says('We no longer find your question Q-0001');
    await expect.element(again.field('Your question')).toBeVisible();
    expect(JSON.stringify({...sessionStorage})).not.toContain('Q-0001');
  });

  it('at a machine for everybody leaves nothing to the next person', async () => {
    const {fixture} = await import('@open-wc/testing-helpers');
    const provider = linhu();
    const portal = await fixture<HTMLElement & {endSession?(): void}>(
      html`<zt-portal kiosk
        ><zt-help-desk office="donghu" .provider=${provider}></zt-help-desk
      ></zt-portal>`,
    );
    const root = () => portal.querySelector('zt-help-desk')!.shadowRoot!;
    await expect.poll(() => root().querySelector('textarea'), patience).not.toBeNull();
    const area = root().querySelector('textarea')!;
    area.value = QUESTION;
    area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    root().querySelector('form')!.requestSubmit();
    await expect.poll(() => plain(root().textContent), patience).toContain('Number Q-0001');
    expect(JSON.stringify({...sessionStorage})).not.toContain('Q-0001');
    const buttons = [...root().querySelectorAll('button')].map((each) => plain(each.textContent));
    expect(buttons).not.toContain('Save on this device');
    portal.endSession?.();
    await expect.poll(() => plain(root().textContent), patience).not.toContain('Q-0001');
    expect(plain(root().textContent)).not.toContain(QUESTION);
  });
});

describe('a desk that cannot work', () => {
  it('shows the author’s words, and why', async () => {
    const desk = await Desk.open({office: 'nowhere', content: html`<p>Call 0573-0000-0110</p>`});
    await desk.says('This office takes no questions here');
    await expect.element(desk.view.getByText('Call 0573-0000-0110')).toBeVisible();
  });

  it('without anybody to send to still shows answers and telephones, and no form', async () => {
    const [data] = linhuOffices('en');
    const desk = await Desk.open({data, provider: undefined as never});
    desk.element.provider = undefined;
    await desk.says('Can the registration form be posted to me?');
    await desk.saysNo('Your question');
    expect(desk.ladder).toHaveLength(4);
  });

  it('is tidy after being put in and taken out many times', async () => {
    const desk = await Desk.open();
    await desk.says('Questions and answers');
    const {element} = desk;
    const place = element.parentElement!;
    for (let times = 0; times < 200; times++) {
      element.remove();
      place.append(element);
    }
    await desk.field('What is it about?').fill('lunch');
    await desk.says('1 answer');
  });
});
