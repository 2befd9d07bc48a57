import {chaiA11yAxe} from 'chai-a11y-axe';
import {html} from 'lit';
import {afterEach, beforeEach, chai, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {memoryMail} from '../../src/mail/mail.memory.js';
import {watchListeners} from '../core/context-watch.js';
import {itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

chai.use(chaiA11yAxe);

beforeEach(() => itIs(NOW));
afterEach(async () => {
  vi.useRealTimers();
  await page.viewport(800, 600);
});

const office = memoryMail();

async function isAccessible(element: HTMLElement): Promise<void> {
  const axe = expect(element) as unknown as {to: {be: {accessible(): Promise<void>}}};
  await axe.to.be.accessible();
}

describe('the tracker holds', () => {
  it.each([
    ['on a narrow telephone', 320, '', 'ltr'],
    ['on a narrow telephone with letters of twice the size', 320, '32px', 'ltr'],
    ['on a narrow telephone where one reads from the right', 320, '', 'rtl'],
    ['on a wide page', 1000, '', 'ltr'],
  ])('%s, and axe finds nothing', async (_where, width, size, dir) => {
    await page.viewport(width, 640);
    const refs = 'linhu-available_for_pickup linhu-address linhu-delivered linhu-unknown';
    const tracker = await Tracker.open({post: office, refs, dir});
    tracker.element.style.fontSize = size;
    await expect.poll(() => tracker.headlines.length, patience).toBe(4);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await isAccessible(tracker.element);
  });

  it('its form, too', async () => {
    await page.viewport(320, 640);
    const tracker = await Tracker.open({post: office});
    const field = tracker.view.getByLabelText('Number on the receipt');
    await field.fill('SF1402233445566');
    await isAccessible(tracker.element);
    await tracker.press('Look it up');
    await tracker.says('Last 4 digits');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await isAccessible(tracker.element);
  });

  it('headings of the level that the page asks for', async () => {
    const tracker = await Tracker.open({post: office, refs: 'linhu-delivered'});
    tracker.element.headingLevel = 4;
    await expect
      .element(tracker.view.getByRole('heading', {level: 4}), patience)
      .toHaveTextContent('It has been handed over.');
    await expect
      .element(tracker.view.getByRole('heading', {level: 5}))
      .toHaveTextContent('What has happened');
  });

  it('buttons and links as large as a finger needs, larger in elder mode', async () => {
    const tracker = await Tracker.on(
      html`<zt-portal mode="elder">
        <zt-mail-tracker
          data-testid="tracker"
          reference="linhu-address"
          .provider=${office}
        ></zt-mail-tracker>
      </zt-portal>`,
    );
    await tracker.says('Correct your address');
    const targets = [...tracker.root.querySelectorAll('a, button')];
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets)
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
  });

  it('two hundred comings and goings, and nobody listens any more', async () => {
    const listening = watchListeners(document, ['visibilitychange', 'context-provider']);
    const tracker = await Tracker.open({post: new Post(letter()), refs: 'a-1'});
    await tracker.says('Nothing for you to do.');
    const {element} = tracker;
    const parent = element.parentElement!;
    element.remove();
    const others = listening();
    for (let round = 0; round < 200; round++) {
      parent.append(element);
      element.remove();
    }
    expect(listening()).toBe(others);
  });

  it('what was replaced for the page stands in place of the kit’s words', async () => {
    const tracker = await Tracker.showing({});
    tracker.element.messages = {nothing: 'Lean back.'};
    await tracker.says('Lean back.');
  });

  it('nobody has said which, and nobody can be asked: a notice instead of a blank box', async () => {
    const tracker = await Tracker.on(
      html`<zt-mail-tracker data-testid="tracker"></zt-mail-tracker>`,
    );
    await tracker.says('We cannot look at the moment');
  });
});
