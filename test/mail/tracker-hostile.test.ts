/** What arrives is broken, endless, or means harm. */
import {chaiA11yAxe} from 'chai-a11y-axe';
import {html} from 'lit';
import {afterEach, beforeEach, chai, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import type {MailEvent, Shipment} from '../../src/mail/index.js';
import {parseShipment} from '../../src/mail/mail.schema.js';
import {itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

chai.use(chaiA11yAxe);

beforeEach(() => itIs(NOW));
afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await page.viewport(800, 600);
});

const markup = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';
const TURNED = '\u202egnihton\u2069\u2066';
const endless = 'Donaudampfschifffahrt'.repeat(480);

const TEXTS = {
  markup,
  'characters that turn the direction': TURNED,
  'ten thousand letters without a space': endless,
  'emoji made of several': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(40),
  Arabic: 'الاستمارة في الطريق إليك',
} as const;

/** A shipment in which somebody else wrote every text. */
const written = (text: string): Partial<Shipment> => ({
  document: {kind: 'letter', title: text},
  carrier: {id: text, name: text, phone: text, site: text},
  number: text,
  status: 'exception',
  reason: 'address_problem',
  cost: {amount: 0, text},
  expected: {from: '2026-11-27', precision: 'day', source: 'carrier'},
  pickup: {name: text, address: text, until: text, bring: [text, text], hours: text},
  events: [
    {
      id: text,
      status: 'unknown',
      text,
      place: {name: text, city: text},
      code: text,
      at: text,
      precision: 'minute',
    },
    {id: '2', text, zone: text, local: '2026-11-25T10:00', precision: 'minute'},
  ],
  proof: {at: text, by: text, url: text},
  action: {
    actor: 'citizen',
    text,
    deadline: text,
    links: [{label: text, href: `javascript:${text}`}],
  },
});

async function isAccessible(element: HTMLElement): Promise<void> {
  const axe = expect(element) as unknown as {to: {be: {accessible(): Promise<void>}}};
  await axe.to.be.accessible();
}

describe.each(Object.entries(TEXTS))('texts that are %s', (_name, text) => {
  it.each(['ltr', 'rtl'])(
    'stay text, and fit on a narrow telephone in large letters (%s)',
    async (dir) => {
      await page.viewport(320, 640);
      const tracker = await Tracker.open({shipments: [letter(written(text))], dir});
      tracker.element.style.fontSize = '32px';
      await expect.poll(() => tracker.root.querySelector('.facts'), patience).not.toBeNull();
      expect(tracker.root.querySelector('img, script')).toBeNull();
      expect(window).not.toHaveProperty('harmed');
      for (const {href} of tracker.root.querySelectorAll('a'))
        expect(href).toMatch(/^(https?|tel):/);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await isAccessible(tracker.element);
    },
  );
});

describe('a text that turns the direction', () => {
  it('does not turn the words around it', async () => {
    const tracker = await Tracker.showing({
      ...written(TURNED),
      reason: undefined,
      pickup: undefined,
    });
    expect(tracker.root.textContent).not.toMatch(/[\u202e\u2066]/);
  });
});

describe('an instruction longer than a headline', () => {
  it('is read in full in the card, under a headline that is taken in at a glance', async () => {
    const text = 'Please bring the letter and your card. '.repeat(9);
    const tracker = await Tracker.showing({action: {actor: 'citizen', text}});
    expect(tracker.headlines).toEqual(
      ['Household registration form For you to do', 'For you to do', 'What has happened'].slice(
        0,
        1,
      ),
    );
    await expect
      .element(tracker.view.getByRole('group', {name: 'For you to do'}))
      .toHaveTextContent(text.trim());
  });
});

describe('very many', () => {
  const many = Array.from({length: 500}, (_, index): MailEvent => ({
    id: `${index}`,
    status: 'in_transit',
    text: `Step ${index}`,
    at: new Date(NOW - index * 3_600_000).toISOString(),
    precision: 'minute',
  }));

  it('five of 500 events are in sight, and the rest is a press away', async () => {
    const tracker = await Tracker.showing({events: many});
    const inSight = () =>
      [...tracker.root.querySelectorAll('.timeline > li')].filter((each) => each.checkVisibility());
    expect(inSight()).toHaveLength(5);
    expect(inSight()[0]).toHaveTextContent('Step 0');
    await tracker.press('Show 495 more');
    await expect.poll(() => inSight().length, patience).toBe(500);
  });

  it('thirty shipments have a heading each, asked about once each', async () => {
    const refs = Array.from({length: 30}, (_, index) => `a-${index}`);
    const post = new Post((query) => letter({ref: 'ref' in query ? query.ref : ''}));
    const tracker = await Tracker.open({post, refs: [...refs, ...refs].join(' ')});
    await expect.poll(() => tracker.root.querySelectorAll('.facts').length, patience).toBe(30);
    expect(post.asked).toHaveLength(30);
    const ids = [...tracker.root.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('half an answer', () => {
  it('with broken parts costs those parts', async () => {
    const answer = parseShipment({
      ...letter(),
      status: 'teleported',
      events: [null, 7, {id: 1}, {id: 'good', text: 'Handed to the post', at: 'yesterday'}],
      pickup: 'here',
      expected: {from: '2026-02-30'},
      action: {actor: 'robot'},
    });
    const tracker = await Tracker.open({post: new Post(answer), refs: 'a-1'});
    await tracker.says('We do not know yet what this means.');
    expect(tracker.steps).toEqual([expect.stringContaining('Handed to the post')]);
  });

  it('set by the page costs that one shipment, and the other stands', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken = [null, {ref: 'x'}, {...letter({ref: 'y'}), cost: undefined}];
    const shipments = [...broken, letter()] as readonly Shipment[];
    const tracker = await Tracker.open({shipments});
    await tracker.says('Nothing for you to do.');
    await tracker.says('We cannot look at the moment');
    expect(tracker.root.querySelectorAll('.facts')).toHaveLength(1);
  });

  it('of which nothing can be read says so, and leaves the author’s words in sight', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const shipments = [null] as unknown as readonly Shipment[];
    const content = html`<p>Call us</p>`;
    const tracker = await Tracker.open({shipments, content});
    await tracker.says('We cannot look at the moment');
    expect(tracker.element.querySelector('p')!.checkVisibility()).toBe(true);
  });
});

describe('a clock that is wrong', () => {
  it.each(['1970-01-01T00:00:00Z', '2099-01-01T00:00:00Z'])(
    '%s: nothing breaks, and nothing is asked at once again',
    async (now) => {
      itIs(now);
      const post = new Post(
        letter({expected: {from: '2026-11-27', precision: 'day', source: 'office'}}),
      );
      const tracker = await Tracker.open({post, refs: 'a-1'});
      await tracker.says('Nothing for you to do.');
      expect(tracker.text).toContain('2026');
      expect(post.asked).toHaveLength(1);
    },
  );
});

describe('a time without a known zone', () => {
  it('is said to be the time there', async () => {
    const event = {id: '1', text: 'Scan', local: '2026-11-25T10:00', precision: 'minute'} as const;
    const tracker = await Tracker.showing({events: [event]});
    expect(tracker.steps[0]).toContain('Wednesday 25 November, 10:00 (time there)');
  });

  it('is told on the reader’s own clock where only the instant is known', async () => {
    const at = '2026-11-25T18:30:00Z';
    const tracker = await Tracker.showing({
      events: [{id: '1', text: 'Scan', at, precision: 'minute'}],
    });
    const clock = new Intl.DateTimeFormat('en-GB', {hour: 'numeric', minute: '2-digit'});
    expect(tracker.steps[0]).toContain(`25 November, ${clock.format(Date.parse(at))} ·`);
    expect(tracker.root.querySelector('li time')).toHaveAttribute('datetime', at);
  });
});
