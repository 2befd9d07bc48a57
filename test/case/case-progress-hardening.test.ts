/** What arrives is broken, endless, or means harm; the element comes and goes. */
import {expect as expectA11y} from '@open-wc/testing';
import {html} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import type {CaseProgress} from '../../src/case/case.model.js';
import type {CaseProvider} from '../../src/case/case.provider.js';
import {type ProblemCode, ProviderError} from '../../src/core/provider-error.model.js';
import type {Portal} from '../../src/portal/portal.js';
import {printing, waiting} from './case-samples.js';
import {Case, Office, patience} from './progress-harness.js';

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(800, 600);
});

const TEXTS = {
  markup: '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>',
  'characters that turn the direction': '\u202egnihton\u2069\u2066',
  'ten thousand letters without a space': 'Donaudampfschifffahrt'.repeat(480),
  'emoji made of several': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
  Arabic: 'الاستمارة في الطريق إليك',
} as const;

/** A case in which somebody else wrote every text. */
const written = (text: string): CaseProgress => ({
  ...waiting,
  ref: text,
  title: text,
  steps: ['done', 'current', text].map((state, index) => ({
    id: `${index}`,
    label: text,
    text,
    state,
  })),
  action: {actor: 'citizen', text, links: [{label: text, href: 'https://office.example/'}]},
  paused: {reason: text},
  extended: {reason: text, until: '2027-01-08'},
  outcome: {label: text, text},
  visits: {needed: 2, text},
  tasks: [
    {id: text, title: text, deadline: '2026-11-27', href: '/a'},
    {id: text, title: text, href: '/b'},
  ],
  shipments: [text, text],
});

describe.each(Object.entries(TEXTS))('texts that are %s', (_name, text) => {
  it.each(['ltr', 'rtl'])(
    'stay text, and fit on a narrow telephone in large letters (%s)',
    async (dir) => {
      await page.viewport(320, 640);
      const view = await Case.open({progress: written(text), dir});
      await view.says('Last checked');
      view.element.style.fontSize = '32px';
      expect(view.root.querySelector('img, script')).toBeNull();
      expect(window).not.toHaveProperty('harmed');
      expect(view.read).not.toMatch(/[\u202e\u2066]/);
      await expect
        .poll(() => document.documentElement.scrollWidth, patience)
        .toBeLessThanOrEqual(320);
      await expectA11y(view.element).to.be.accessible();
    },
  );
});

describe('a look that comes to nothing', () => {
  it.each<ProblemCode>([
    'rate-limited',
    'unavailable',
    'timeout',
    'unreadable',
    'offline',
    'not-found',
    'wrong-token',
  ])('%s: says so, and leaves the telephone in sight', async (code) => {
    const view = await Case.open({
      provider: new Office(new ProviderError(code)),
      content: html`<p slot="help">Call 0573-0000-0110</p>`,
    });
    await view.says(/We cannot show this|We do not find this case/);
    await expect.element(page.getByText('Call 0573-0000-0110')).toBeVisible();
  });
});

describe('the focus', () => {
  it('stays with its task when the one before it is done', async () => {
    const tasks = waiting.tasks!.map((each) => ({...each, deadline: '2026-11-27'}));
    const view = await Case.on(
      html`<zt-case-progress .progress=${{...waiting, tasks}}></zt-case-progress>`,
    );
    await view.says('Confirm your address');
    view.root.querySelector<HTMLElement>('.task:nth-child(2) button')!.focus();
    view.element.progress = {...waiting, tasks: tasks.slice(1)};
    await view.saysNo('Send page 2 By');
    expect(view.root.activeElement).toHaveTextContent('Put it in my calendar');
  });

  it('stays near the button that is no longer needed', async () => {
    const office = new Office(printing, new ProviderError('unavailable'), printing);
    const view = await Case.open({provider: office});
    await view.says('Last checked');
    // Another language asks once more, in vain.
    view.around.lang = 'en-GB';
    await view.says('could not check');
    view.root.querySelector<HTMLElement>('.buttons button')!.focus();
    await userEvent.keyboard('{Enter}');
    await view.saysNo('could not check');
    await expect
      .poll(() => view.root.activeElement?.textContent, patience)
      .toContain('Copy the link');
  });
});

describe('connecting and removing it 200 times', () => {
  it('leaves no question under way, and loses nothing', async () => {
    const view = await Case.open();
    await view.says('Last checked');
    const {element} = view;
    const signals: AbortSignal[] = [];
    const silent: CaseProvider = {
      getCaseStatus(_ref, {signal}) {
        signals.push(signal);
        return new Promise<never>(() => undefined);
      },
    };
    for (let round = 0; round < 100; round++) {
      element.remove();
      view.around.append(element);
      await element.updateComplete;
      const fresh = document.createElement('zt-case-progress');
      Object.assign(fresh, {provider: silent, reference: 'case-7'});
      view.around.append(fresh);
      if (round % 2) await fresh.updateComplete;
      fresh.remove();
    }
    await view.says('Case number case-7');
    expect(signals.length).toBeGreaterThan(0);
    await expect.poll(() => signals.filter(({aborted}) => !aborted), patience).toEqual([]);
  });
});

describe('the next person at the machine', () => {
  it('is served by a provider that was told to forget', async () => {
    const forget = vi.fn();
    const office = Object.assign(new Office(printing), {forget});
    const view = await Case.on(
      html`<zt-portal kiosk>
        <zt-case-progress reference="case-7" .provider=${office}></zt-case-progress>
      </zt-portal>`,
    );
    await view.says('Case number case-7');
    view.around.querySelector<Portal>('zt-portal')!.endSession();
    await expect.poll(() => forget.mock.calls.length, patience).toBe(1);
  });
});
