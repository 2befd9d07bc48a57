import {expect as expectA11y} from '@open-wc/testing';
import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import {userEvent} from 'vitest/browser';
import {Check, drawnFaces, patience, shown} from './photo-check-harness.js';
import {facePhoto, letter} from './photo-files.js';
import {atLinhu} from './sample-standard.js';

/** At an office that has a phone, with words of the page's author. */
const open = (): Promise<Check> =>
  Check.on(
    html`<zt-photo-check .rules=${atLinhu} .detector=${drawnFaces}
      ><p slot="help">The photo room is open from 8:30.</p></zt-photo-check
    >`,
  );

/** How far a citizen has got. */
const STATES: Readonly<Record<string, (check: Check) => Promise<void>>> = {
  empty: async (check) => void (await shown(check.text('Choose a photo').first())),
  result: async (check) => check.choose(await facePhoto(900, 1200)),
  'no picture': (check) => check.choose(letter()),
  cutting: async (check) => {
    await check.choose(await facePhoto(900, 1200));
    await check.press('Cut to size for me');
    await shown(check.button('Cut here'));
  },
  cut: async (check) => {
    await STATES['cutting']!(check);
    await check.press('Cut here');
    await shown(check.button('Back to the whole photo'));
  },
  used: async (check) => {
    await check.choose(await facePhoto(900, 1200));
    await check.press(/Use/);
    await shown(check.text('This is your photo.'));
  },
};

const openDetails = (check: Check): void => {
  for (const each of check.element.shadowRoot!.querySelectorAll('details')) each.open = true;
};

describe.each(Object.entries(STATES))('for everybody, when it is: %s', (_name, reach) => {
  test('it passes axe with everything open', async () => {
    const check = await open();
    await reach(check);
    openDetails(check);
    await expectA11y(check.element).to.be.accessible();
  });

  test('it needs no scrolling sideways in large text, from either side', async () => {
    const check = await open();
    await reach(check);
    openDetails(check);
    for (const dir of ['ltr', 'rtl'])
      for (const width of [320, 800]) {
        check.around.dir = dir;
        check.around.setAttribute('style', `inline-size:${width}px;font-size:200%`);
        const {element} = check;
        await expect.poll(() => element.clientWidth, patience).toBe(width);
        expect([dir, width, widest(check)]).toEqual([dir, width, []]);
        expect(element.scrollWidth).toBeLessThanOrEqual(width);
      }
  });
});

/** What sticks out of the element to either side. */
function widest({element}: Check): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(':not(.visually-hidden)')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 30)}`);
}

describe('read from the right', () => {
  test('the two ways to a photo stand from right to left, and the picture is no mirror', async () => {
    const check = await open();
    check.around.dir = 'rtl';
    const box = (selector: string) =>
      check.element.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    await expect.poll(() => box('.button').left > box('#take').left, patience).toBe(true);
    await check.choose(await facePhoto(900, 1200));
    expect(box('.overlay').left).toBeCloseTo(box('canvas').left, 0);
    expect(box('.overlay').width).toBeCloseTo(box('canvas').width, 0);
  });
});

/** What an element is called on the screen. */
const nameOf = (element: Element): string =>
  (element.closest('label') ?? element).textContent.replace(/\s+/g, ' ').trim();

/** Presses Tab until the focus leaves the element. */
async function tabThrough(check: Check): Promise<Element[]> {
  const met: Element[] = [];
  for (;;) {
    await userEvent.tab();
    const {focused} = check;
    if (!focused || met.includes(focused)) return met;
    met.push(focused);
  }
}

describe('by keyboard alone', () => {
  test('one gets through the result as one reads it, and out again', async () => {
    const check = await open();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    check.around.prepend(before);
    check.around.append(after);
    await check.choose(await facePhoto(900, 1200));
    openDetails(check);
    before.focus();
    const met = await tabThrough(check);
    expect(document.activeElement).toBe(after);
    const names = met.map(nameOf);
    const stations = [
      'Choose another photo',
      'Take another photo',
      /^Top of the head/,
      'Cut to size for me',
      'Where this is from',
      'Both eyes are open and look into the camera',
      /^Use/,
      /^Ask the office/,
    ];
    const places = stations.map((station) =>
      names.findIndex((name) =>
        typeof station === 'string' ? name === station : station.test(name),
      ),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    const all = [...check.element.shadowRoot!.querySelectorAll('button, input, summary, a[href]')];
    expect(met).toEqual(all);
  });

  test('one ticks, cuts and uses the photo without a mouse', async () => {
    const check = await open();
    await check.choose(await facePhoto(900, 1200));
    const press = async (name: RegExp, key: string) => {
      for (let tabs = 0; tabs < 60; tabs++) {
        await userEvent.tab();
        if (check.focused && name.test(nameOf(check.focused))) return userEvent.keyboard(key);
      }
      throw new Error(`Tab never came to ${name}`);
    };
    await press(/^Cut to size/, '{Enter}');
    await press(/^Cut here/, '{Enter}');
    await shown(check.button('Back to the whole photo'));
    await press(/mouth is closed/, ' ');
    await expect
      .element(check.view.getByRole('checkbox', {name: /mouth is closed/}), patience)
      .toBeChecked();
    await press(/^Use/, '{Enter}');
    await expect.poll(() => check.focused?.id, patience).toBe('used');
  });
});
