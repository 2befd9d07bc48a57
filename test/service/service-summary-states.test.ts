import {chaiA11yAxe} from 'chai-a11y-axe';
import {html, type TemplateResult} from 'lit';
import {afterEach, chai, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {ServiceDefinition, ServiceProvider} from '../../src/service/index.js';
import {watchListeners} from '../core/context-watch.js';
import {patience, Summary} from './summary-harness.js';
import {atHome, badge, toTheCounter} from './summary-service.js';

chai.use(chaiA11yAxe);

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(800, 600);
});

describe('the words', () => {
  it('are Chinese on a Chinese page, money and all', async () => {
    const summary = await Summary.open({lang: 'zh-CN', answers: atHome});
    await summary.tripsAre('0 次。一次都不用跑。');
    expect(summary.under('多少钱')).toContain('¥20 · Badge');
    expect(summary.under('多久办好')).toContain('我们承诺：3 个工作日（周末不算）');
    expect(summary.ways[0]).toContain('视频办 不用跑 民警在视频里看看您 免费寄到家');
  });

  it('of a definition in another language are marked with it', async () => {
    const definition = {...badge, name: '领徽章', lang: 'zh-CN', outputs: [{name: '徽章'}]};
    const summary = await Summary.open({definition});
    await summary.says('徽章');
    const marked = [...summary.root.querySelectorAll('[lang="zh-CN"]')];
    expect(marked.map(({textContent}) => textContent)).toContain('徽章');
    expect(marked.map(({textContent}) => textContent)).not.toContain('What you get');
  });

  it('can be replaced, and the number stays large wherever it stands', async () => {
    const summary = await Summary.open({answers: toTheCounter});
    summary.element.messages = {trips: {other: 'You come {count} times', one: 'You come {count}×'}};
    await summary.tripsAre('You come 1 × Your face is compared with the photo');
    expect(summary.root.querySelector('.figure > strong')).toHaveTextContent('1');
  });

  it('of a definition are text, never HTML, and an address that runs a script is no link', async () => {
    const name = '<img src=x onerror="alert(1)">';
    const channels = [{id: 'a', type: 'online', name, visits: 0, url: 'javascript:alert(1)'}];
    const definition = {...badge, tips: [], channels} as unknown as ServiceDefinition;
    // A provider of the page's own gives what it likes.
    const provider: ServiceProvider = {getService: () => Promise.resolve(definition)};
    const summary = await Summary.on(
      html`<zt-service-summary service="badge" .provider=${provider}></zt-service-summary>`,
    );
    await summary.says('<img src=x');
    expect(summary.root.querySelector('img')).toBeNull();
    expect(summary.links).toEqual(['tel:057300000110']);
  });
});

describe('before there is anything to show', () => {
  const alone = (provider: ServiceProvider, content?: TemplateResult) =>
    Summary.on(
      html`<zt-service-summary data-testid="summary" service="badge" .provider=${provider}
        >${content}</zt-service-summary
      >`,
    );

  it('the author’s words stay, and go when there is something better', async () => {
    let arrive: (definition: ServiceDefinition) => void = () => {};
    const promised = new Promise<ServiceDefinition>((resolve) => (arrive = resolve));
    const summary = await alone({getService: () => promised}, html`<p>Call 0573-0000-0110</p>`);
    const words = page.getByText('Call 0573-0000-0110');
    await expect.element(words).toBeVisible();
    expect(summary.root.querySelector('.skeleton')).toBeNull();
    arrive(badge);
    await summary.says('Trips for you');
    await expect.element(words).not.toBeVisible();
  });

  it('whoever has no words of the author’s sees that something is coming', async () => {
    const summary = await alone({getService: () => new Promise(() => {})});
    await summary.says('One moment, please');
    expect(summary.root.querySelector('.skeleton')).not.toBeNull();
  });

  it.each([
    ['offline', 'There is no internet connection.'],
    ['timeout', 'Nothing is lost. Try again'],
    ['unavailable', 'Window 7 is shut'],
  ] as const)('a failure (%s) says what to do, and trying again can help', async (code, text) => {
    let isBroken = true;
    const getService = (): Promise<ServiceDefinition> =>
      isBroken
        ? Promise.reject(new ProviderError(code, {detail: 'Window 7 is shut'}))
        : Promise.resolve(badge);
    const summary = await alone({getService}, html`<p>Call 0573-0000-0110</p>`);
    const notice = summary.view.getByRole('group', {name: 'This cannot be shown at the moment'});
    await expect.element(notice, patience).toHaveTextContent(text);
    await expect.element(page.getByText('Call 0573-0000-0110')).toBeVisible();
    isBroken = false;
    await notice.getByRole('button', {name: 'Try again'}).click();
    await summary.says('Trips for you');
  });

  it('nobody has said which service: a notice instead of a blank box', async () => {
    const summary = await Summary.on(html`<zt-service-summary></zt-service-summary>`);
    await summary.says('Something is wrong on our side. Please give us a call.');
  });
});

describe('it holds', () => {
  it.each([
    ['on a narrow telephone', 320, '', 'ltr'],
    ['on a narrow telephone with letters of twice the size', 320, '32px', 'ltr'],
    ['on a narrow telephone where one reads from the right', 320, '', 'rtl'],
    ['on a wide page', 1000, '', 'ltr'],
  ])('%s, and axe finds nothing', async (_where, width, size, dir) => {
    await page.viewport(width, 640);
    const summary = await Summary.open({dir, answers: {child: true}});
    summary.element.style.fontSize = size;
    await summary.says('Ways to apply');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const axe = expect(summary.element) as unknown as {to: {be: {accessible(): Promise<void>}}};
    await axe.to.be.accessible();
  });

  it('with headings of the level that the page asks for', async () => {
    const summary = await Summary.open({answers: {abroad: false}});
    summary.element.headingLevel = 4;
    await expect
      .poll(() => summary.view.getByRole('heading', {level: 4}).elements().length, patience)
      .toBe(5);
  });

  it('links as large as a finger needs, larger in elder mode', async () => {
    const summary = await Summary.on(
      html`<zt-portal mode="elder">
        <zt-service-summary .definition=${badge}></zt-service-summary>
      </zt-portal>`,
    );
    await summary.says('Ways to apply');
    for (const link of summary.root.querySelectorAll('a'))
      expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
    expect(parseFloat(getComputedStyle(summary.element).fontSize)).toBeGreaterThanOrEqual(24);
  });

  it('two hundred comings and goings, and nobody listens any more', async () => {
    const listening = watchListeners(document, ['zt-answers-changed', 'context-provider']);
    const summary = await Summary.open();
    await summary.says('Trips for you');
    const {element} = summary;
    const parent = element.parentElement!;
    element.remove();
    const others = listening();
    for (let round = 0; round < 200; round++) {
      parent.append(element);
      element.remove();
    }
    expect(listening()).toBe(others);
  });
});
