import {chaiA11yAxe} from 'chai-a11y-axe';
import {chai, expect} from 'vitest';
import {cdp, page} from 'vitest/browser';

chai.use(chaiA11yAxe);

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
const patience = {timeout: 8000};

/** What is seen, through shadow roots: controls and words, not the boxes around them. */
function* drawn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const isSeen = element.childElementCount === 0 || element.matches('button, a, .notice');
    if (isSeen && !element.closest('.visually-hidden')) yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}

/** What sticks out of an element to either side. */
function outside(element: HTMLElement): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...drawn(element.shadowRoot!)]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({className, localName, textContent}) =>
      [localName, className, textContent.trim().slice(0, 30)].join(' '),
    );
}

/** Axe finds nothing. */
export async function passesAxe(element: Element): Promise<void> {
  const axe = expect(element) as unknown as {to: {be: {accessible(): Promise<void>}}};
  await axe.to.be.accessible();
}

/**
 * Nothing sticks out at 320 px, from either side, in large text, nor with the space between letters and
 * words that WCAG 1.4.12 asks for. Leaves the page as wide as it was.
 */
export async function fitsOnATelephone(element: HTMLElement): Promise<void> {
  await page.viewport(320, 640);
  const around = element.parentElement!;
  const ways = ['', 'font-size: 200%', 'letter-spacing: 0.12em; word-spacing: 0.16em'];
  for (const [dir, style] of ['ltr', 'rtl'].flatMap((dir) =>
    ways.map((way) => [dir, way] as const),
  )) {
    around.dir = dir;
    element.style.cssText = style;
    await expect.poll(() => getComputedStyle(element).direction, patience).toBe(dir);
    expect([dir, style, outside(element)]).toEqual([dir, style, []]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  }
  around.removeAttribute('dir');
  element.style.cssText = '';
  await page.viewport(800, 600);
}

/** Where colours are the citizen's own, what can be pressed or filled in keeps an edge. */
export async function keepsEdges(element: Element): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{name: 'forced-colors', value: 'active'}],
  });
  try {
    const controls = element.shadowRoot!.querySelectorAll<HTMLElement>(
      'button:not(.plain), input:not([type=radio], [type=checkbox]), select, textarea, .choices > label',
    );
    for (const each of controls) {
      const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
      const has = [borderTopStyle, Number.parseFloat(borderTopWidth) > 0];
      expect([each.id || each.textContent.trim(), ...has]).toEqual([
        each.id || each.textContent.trim(),
        'solid',
        true,
      ]);
    }
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', {features: []});
  }
}

/** While the page is drawn as it is printed. */
export async function onPaper(look: () => void | Promise<void>): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {media: 'print'});
  try {
    await look();
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', {media: ''});
  }
}

/** Everything that is pressed or filled in is as large as a finger in elder mode (适老化): 60 px. */
export async function isLarge(element: Element): Promise<void> {
  const small = (): string[] =>
    [
      ...element.shadowRoot!.querySelectorAll(
        'button, a, summary, input:not([type=radio], [type=checkbox]), select, textarea, .choices > label',
      ),
    ]
      .filter((each) => each.getBoundingClientRect().height < 59.5)
      .map((each) => `${each.localName} ${each.id} ${each.textContent.trim().slice(0, 30)}`);
  await expect.poll(small, patience).toEqual([]);
}
