import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {CaseProgress} from '../../src/case/case.model.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {Portal} from '../../src/portal/portal.js';
import {finished, printing, waiting} from './case-samples.js';
import {Case, clockHere, Office, patience} from './progress-harness.js';

const HOUR = 60 * 60_000;
/** When the office was asked, as this page's reader sees it. */
const TEN = clockHere('2026-11-24T10:00:00+08:00');
const LATER = clockHere('2026-11-24T11:10:00+08:00');

/** From here on time passes only where a test lets it. */
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse(printing.checkedAt),
  });
  // Spreads the pages in real life.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

const posted: CaseProgress = {
  ...printing,
  steps: printing.steps.map((each) => ({
    ...each,
    state: each.id === 'posted' ? 'current' : each.state === 'current' ? 'done' : each.state,
  })),
  checkedAt: '2026-11-24T11:10:00+08:00',
  nextCheckAfter: '2026-11-24T13:00:00+08:00',
};

describe('a page that stays open', () => {
  it('tells a change once, politely, and nothing of what stood there from the beginning', async () => {
    const office = new Office(printing, posted);
    const view = await Case.open({provider: office});
    await view.says(`Last checked: ${TEN}`);
    expect(view.heard).toEqual([]);
    await pass(2 * HOUR);
    await view.says(`Last checked: ${LATER}`);
    await expect
      .poll(() => view.heard, patience)
      .toEqual(['There is nothing we need from you. We post it to you: Going on now']);
    const [polite, urgent] = view.root.querySelectorAll('[data-live]');
    expect([polite!.role, urgent!.role]).toEqual(['status', 'alert']);
    expect(urgent!.childElementCount).toBe(0);
  });

  it('does not ask before the office has something new to say', async () => {
    const office = new Office(printing);
    const view = await Case.open({provider: office});
    await view.says('Last checked');
    await pass(HOUR / 2);
    expect(office.asked).toHaveLength(1);
    await pass(HOUR);
    expect(office.asked).toHaveLength(2);
    expect(office.asked[1]!.options.known).toBe(printing);
  });

  it('says nothing where only the last check is newer', async () => {
    const office = new Office(printing, {...printing, checkedAt: '2026-11-24T11:10:00+08:00'});
    const view = await Case.open({provider: office});
    await view.says(TEN);
    await pass(2 * HOUR);
    await view.says(LATER);
    expect(view.heard).toEqual([]);
  });

  it('does not ask again once the office is through with it', async () => {
    const office = new Office(finished);
    const view = await Case.open({provider: office});
    await view.says('Granted');
    await pass(50 * HOUR);
    expect(office.asked).toHaveLength(1);
  });

  it('tells the page of the case, and of changes only', async () => {
    const seen: string[] = [];
    const office = new Office(printing, {...printing, checkedAt: posted.checkedAt}, waiting);
    const note = ({detail}: HTMLElementEventMap['zt-case-changed']) =>
      seen.push(detail.progress.action?.actor ?? '');
    const view = await Case.on(
      html`<zt-case-progress
        reference="case-7"
        .provider=${office}
        @zt-case-changed=${note}
      ></zt-case-progress>`,
    );
    await view.says(TEN);
    await pass(5 * HOUR);
    await view.says('We need 2 things');
    expect(seen).toEqual(['office', 'citizen']);
  });
});

describe('a look that comes to nothing', () => {
  it('leaves what is known, says so, and can be tried again', async () => {
    const office = new Office(printing, new ProviderError('unavailable'), posted);
    const view = await Case.open({provider: office});
    await view.says(TEN);
    await pass(HOUR + 1);
    await view.says('We could not check just now. This is what we knew then.');
    expect(view.read).toContain('We print the form');
    await view.button('Check again').click();
    await view.says(LATER);
    await view.saysNo('could not');
    await expect.poll(() => view.heard.length, patience).toBeGreaterThan(0);
    expect(view.heard[0]).toMatch(/We post it to you: Going on now/);
  });

  it('tells whoever tries again that there is still nothing', async () => {
    const office = new Office(printing, new ProviderError('unavailable'));
    const view = await Case.open({provider: office});
    await view.says(TEN);
    await pass(HOUR + 1);
    await view.says('could not check');
    await view.button('Check again').click();
    await expect
      .poll(() => view.heard, patience)
      .toEqual(['We could not check just now. This is what we knew then.']);
  });

  it('leads nobody to ask again who is told to wait', async () => {
    const office = new Office(printing, new ProviderError('rate-limited', {retryAfterSeconds: 60}));
    const view = await Case.open({provider: office});
    await view.says(TEN);
    await pass(HOUR + 1);
    await view.says('could not check');
    await expect.element(view.button('Check again')).not.toBeInTheDocument();
  });

  it('is told as being offline where there is no network', async () => {
    const view = await Case.open();
    await view.says('Last checked');
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    await view.says('You are offline. This is what we knew then.');
    vi.restoreAllMocks();
    dispatchEvent(new Event('online'));
    await view.saysNo('offline');
  });

  it('leaves the author’s words in sight where nothing was known, and mends itself', async () => {
    const office = new Office(new ProviderError('unavailable'), printing);
    const view = await Case.open({provider: office, content: html`<p>Call us</p>`});
    await view.says('We cannot show this at the moment');
    expect(view.element.querySelector('p')!.checkVisibility()).toBe(true);
    await pass(5 * 60_000);
    await view.says('There is nothing we need from you.');
    expect(view.element.querySelector('p')!.checkVisibility()).toBe(false);
  });

  it('is not repeated for a case that nobody knows', async () => {
    const office = new Office(new ProviderError('not-found'));
    const view = await Case.open({provider: office});
    await view.says('We do not find this case Perhaps it is too early');
    await pass(50 * HOUR);
    expect(office.asked).toHaveLength(1);
  });
});

describe('another case', () => {
  it('takes the first one’s place without being told as a change of it', async () => {
    const view = await Case.open();
    await view.says('There is nothing we need');
    view.element.provider = new Office({...waiting, ref: 'case-8'});
    view.element.reference = 'case-8';
    await view.says('We need 2 things');
    expect(view.heard).toEqual([]);
  });

  it('outruns the answer about the one before', async () => {
    let answer = (_late: CaseProgress): void => undefined;
    const late = new Promise<CaseProgress>((resolve) => (answer = resolve));
    const view = await Case.open({provider: new Office(late)});
    view.element.provider = new Office({...waiting, ref: 'case-8'});
    view.element.reference = 'case-8';
    await view.says('We need 2 things');
    answer(printing);
    await pass(1);
    await view.says('We need 2 things');
  });
});

describe('a page that asks by itself', () => {
  it('has its changes told in the same way', async () => {
    const view = await Case.on(html`<zt-case-progress .progress=${printing}></zt-case-progress>`);
    await view.says(TEN);
    view.element.progress = posted;
    await view.says(LATER);
    await expect.poll(() => view.heard, patience).toHaveLength(1);
  });
});

describe('an element that is moved while it waits', () => {
  it('still gets its answer', async () => {
    const office = new Office(new Promise<never>(() => undefined), printing);
    const view = await Case.open({provider: office});
    await expect.poll(() => office.asked.length, patience).toBe(1);
    const {element} = view;
    element.remove();
    await element.updateComplete;
    view.around.append(element);
    await view.says('There is nothing we need from you.');
  });
});

describe('the next person at a shared machine', () => {
  it('finds nothing of the last one’s case, and nobody asks for it again', async () => {
    const office = new Office(printing);
    const view = await Case.on(
      html`<zt-portal>
        <zt-case-progress reference="case-7" .provider=${office}><p>Ask us</p></zt-case-progress>
      </zt-portal>`,
    );
    await view.says('Case number case-7');
    view.around.querySelector<Portal>('zt-portal')!.endSession();
    await view.saysNo('case-7');
    await pass(50 * HOUR);
    expect(office.asked).toHaveLength(1);
    expect(view.element.hasAttribute('ref')).toBe(false);
    expect(view.read).toBe('');
    expect(view.element.querySelector('p')!.checkVisibility()).toBe(true);
    expect(view.heard).toEqual([]);
    view.element.reference = 'case-8';
    await view.says('There is nothing we need from you.');
  });
});
