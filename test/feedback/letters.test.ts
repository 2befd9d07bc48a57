import {fixture} from '@open-wc/testing-helpers';
import {chaiA11yAxe} from 'chai-a11y-axe';
import {html, nothing, type TemplateResult} from 'lit';
import {afterEach, chai, describe, expect, it, vi} from 'vitest';
import {cdp, page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import '../../src/feedback/define.js';
import {type FeedbackMemoryOptions, memoryFeedback} from '../../src/feedback/feedback.memory.js';
import type {FeedbackProvider} from '../../src/feedback/feedback.provider.js';
import type {PublishedLetter} from '../../src/feedback/published-letter.model.js';
import '../../src/portal/define.js';
import {patience} from './feedback-harness.js';

chai.use(chaiA11yAxe);
afterEach(() => page.viewport(800, 600));

const letterOf = (nth: number, more: Partial<PublishedLetter> = {}): PublishedLetter => ({
  ref: `L-${nth}`,
  text: `Letter ${nth}: thank you.`,
  day: '2026-11-26',
  to: {kind: 'office'},
  ...more,
});
const many = Array.from({length: 8}, (_, nth) => letterOf(8 - nth));
const long = 'The officer rang me back the same day. '.repeat(30);

async function open(
  options: FeedbackMemoryOptions | {provider: FeedbackProvider},
  {
    lang = 'en',
    dir = 'ltr',
    mode = 'standard',
    content,
  }: {lang?: string; dir?: string; mode?: string; content?: TemplateResult} = {},
) {
  const provider = 'provider' in options ? options.provider : memoryFeedback(options);
  const around = await fixture(
    html`<section lang=${lang} dir=${dir}>
      <zt-portal mode=${mode}>
        <zt-letters office="donghu" .provider=${provider}>${content ?? nothing}</zt-letters>
      </zt-portal>
    </section>`,
  );
  const element = around.querySelector('zt-letters')!;
  const root = element.shadowRoot!;
  const read = () =>
    [...root.querySelectorAll('section, .notice')].map(({textContent}) => textContent).join(' ');
  const says = (text: string | RegExp) => expect.poll(read, patience).toMatch(text);
  const refs = () => [...root.querySelectorAll('figure')].map(({id}) => id.slice('letter-'.length));
  const press = (name: RegExp) => userEvent.click(page.getByRole('button', {name}), patience);
  return {around, element, root, read, says, refs, press};
}

describe('the letters of an office', () => {
  it('come with who wrote them, when, and whom they thank', async () => {
    const published = [
      letterOf(2, {from: 'Old Zhou', to: {kind: 'person', name: 'Officer Chen'}}),
      letterOf(1),
    ];
    const {says} = await open({published});
    await says(/Letter 2: thank you\.\s+Old Zhou, 26 November 2026\s+To Officer Chen/);
    await says(/Letter 1: thank you\.\s+Somebody who gave no name, 26 November 2026/);
  });

  it('are told in the page’s language, and read in their own', async () => {
    const published = [letterOf(1, {lang: 'en'})];
    const {root, says} = await open({published}, {lang: 'zh-CN'});
    await says('大家写来的感谢信');
    expect(root.querySelector('blockquote')!.lang).toBe('en');
  });

  it('come some at a time: a press brings more, says how many, and leads to the first of them', async () => {
    const {press, refs, root} = await open({published: many});
    await expect.poll(refs, patience).toHaveLength(5);
    await press(/^More letters$/);
    await expect.poll(refs, patience).toEqual(many.map(({ref}) => ref));
    expect(root.activeElement?.id).toBe('letter-L-3');
    await expect
      .poll(() => root.querySelector('[data-live]')!.textContent, patience)
      .toBe('3 more letters');
    expect(root.querySelector('button')).toBeNull();
  });

  it('that are long can be read on', async () => {
    const {root, says} = await open({published: [letterOf(1, {text: long})]});
    await says(/Read on: Somebody/);
    const details = root.querySelector('details')!;
    expect(details.querySelector('blockquote')!.checkVisibility()).toBe(false);
    await userEvent.click(root.querySelector('summary')!);
    expect(details.querySelector('blockquote')!.checkVisibility()).toBe(true);
  });

  it('are text, whatever is in them', async () => {
    const published = [letterOf(1, {text: '<img src=x onerror=alert(1)> \u202eabc'})];
    const {root, says} = await open({published});
    await says('<img src=x onerror=alert(1)> abc');
    expect(root.querySelector('img')).toBeNull();
  });

  it('stand whatever language and number they are said to have', async () => {
    const odd = ['title', '"]', "'><b>", '\\', ' ', 'L 1', 'title-1', '#', '*', ''];
    const published = odd.map((ref) => letterOf(1, {ref, lang: 'no tag', text: long}));
    const {press, refs, root} = await open({published});
    await expect.poll(refs, patience).toEqual(odd.slice(0, 5));
    await press(/^More letters$/);
    await expect.poll(refs, patience).toEqual(odd);
    expect(root.activeElement?.id).toBe('letter-L 1');
    expect(root.querySelectorAll('#title')).toHaveLength(1);
  });

  it('that are said to be more and are none leave the focus where they end', async () => {
    const memory = memoryFeedback({published: [letterOf(1)]});
    let calls = 0;
    const getLetters = async () => ({
      letters: (calls += 1) === 1 ? [letterOf(1)] : [],
      hasMore: true,
    });
    const {press, refs, root} = await open({provider: {...memory, getLetters}});
    await expect.poll(refs, patience).toEqual(['L-1']);
    await press(/^More letters$/);
    await expect.poll(() => root.activeElement?.id, patience).toBe('letter-L-1');
    expect(root.querySelector('button')).toBeNull();
  });

  it('leave the author’s words where there are none', async () => {
    const {element, root} = await open({}, {content: html`<p>Write to us</p>`});
    await expect.poll(() => root.querySelector('.skeleton'), patience).toBeNull();
    expect(element.querySelector('p')!.checkVisibility()).toBe(true);
  });
});

describe('letters that do not come', () => {
  it('are asked for again by a press, and those that are there stay', async () => {
    let isDown = false;
    const fail = () => (isDown ? new ProviderError('offline') : undefined);
    const {press, refs, says} = await open({published: many, fail});
    await expect.poll(refs, patience).toHaveLength(5);
    isDown = true;
    await press(/^More letters$/);
    await says('We cannot show this at the moment');
    expect(refs()).toHaveLength(5);
    isDown = false;
    await press(/^Try again$/);
    await expect.poll(refs, patience).toHaveLength(8);
  });

  it('are told of where none is there yet', async () => {
    let isDown = true;
    const fail = () => (isDown ? new ProviderError('unavailable') : undefined);
    const {press, refs, says} = await open({published: many, fail});
    await says('We cannot show this at the moment');
    isDown = false;
    await press(/^Try again$/);
    await expect.poll(refs, patience).toHaveLength(5);
  });

  it('of another office do not come late', async () => {
    const asked: string[] = [];
    let goOn = (): void => undefined;
    const held = new Promise<void>((go) => (goOn = go));
    const memory = memoryFeedback({published: many});
    const provider: FeedbackProvider = {
      ...memory,
      getLetters: async (query) => {
        asked.push(query.office);
        if (query.office === 'donghu') await held;
        return {letters: [letterOf(1, {text: `From ${query.office}`})], hasMore: false};
      },
    };
    const {element, read, says} = await open({provider});
    await expect.poll(() => asked, patience).toEqual(['donghu']);
    element.office = 'xingang';
    await says('From xingang');
    goOn();
    await held;
    await element.updateComplete;
    expect(read()).not.toContain('donghu');
  });

  it('are not asked for by an element that has left the page, and are when it comes back', async () => {
    const getLetters = vi.fn(memoryFeedback({published: many}).getLetters);
    const provider = {...memoryFeedback(), getLetters};
    const {element, refs} = await open({provider});
    await expect.poll(refs, patience).toHaveLength(5);
    const {parentElement} = element;
    element.remove();
    expect(getLetters).toHaveBeenCalledTimes(1);
    parentElement!.append(element);
    await expect.poll(() => getLetters.mock.calls.length, patience).toBe(2);
    await expect.poll(refs, patience).toHaveLength(5);
  });
});

describe('for everybody', () => {
  it.each([
    ['en', 'ltr', 'standard'],
    ['zh-CN', 'rtl', 'elder'],
  ])(
    'it fits on 320 px at 200 %% text and axe is content (%s, %s, %s)',
    async (lang, dir, mode) => {
      await page.viewport(320, 640);
      document.documentElement.style.fontSize = '200%';
      const published = [
        letterOf(9, {text: `${'w'.repeat(80)} ${long}`, from: 'Z'.repeat(60)}),
        ...many,
      ];
      const {around, refs} = await open({published}, {lang, dir, mode});
      await expect.poll(refs, patience).toHaveLength(5);
      const {clientWidth, scrollWidth} = document.documentElement;
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      await expect(around).to.be.accessible();
      document.documentElement.style.fontSize = '';
    },
  );

  it('keeps the mark beside a letter in forced colours, and prints no button', async () => {
    const {refs, root} = await open({published: many});
    await expect.poll(refs, patience).toHaveLength(5);
    const emulate = (features: object) =>
      cdp().send('Emulation.setEmulatedMedia' as never, features as never);
    await emulate({features: [{name: 'forced-colors', value: 'active'}]});
    expect(getComputedStyle(root.querySelector('figure')!).borderInlineStartStyle).toBe('solid');
    await emulate({media: 'print', features: []});
    expect(root.querySelector('button')!.checkVisibility()).toBe(false);
    await emulate({media: '', features: []});
  });
});
