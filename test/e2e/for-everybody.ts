import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import {expect} from 'vitest';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeResults {
  readonly violations: readonly {id: string; nodes: readonly {target: unknown; html: string}[]}[];
}

/** What axe finds on the page as it stands, shadow roots included. */
async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const {violations} = await page.evaluate(() =>
    (window as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

/** Runs in the page: what sticks out of it, is cut off, or is too small to be hit. */
function misfits(target: number): string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');

  const say = (what: string, {localName, id, className, textContent}: Element) =>
    found.push(
      `${what}: ${localName}#${id}.${className} ${(textContent ?? '').trim().slice(0, 40)}`,
    );
  /** A choice is hit by its words, too. */
  const areaOf = (control: HTMLElement): HTMLElement => control.closest('label') ?? control;
  const isInText = (control: Element) => getComputedStyle(control).display === 'inline';

  const measure = (control: HTMLElement) => {
    const box = areaOf(control).getBoundingClientRect();
    if (box.height < target - 0.5 || box.width < target - 0.5) say('too small', control);
    const {scrollHeight, clientHeight, scrollWidth, clientWidth} = control;
    const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
    if (control.localName === 'button' && isCut) say('cut off', control);
  };
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && element.checkVisibility();
      if (!isShown) continue;
      if (box.right > width + 1 || box.left < -1) say('sticks out', element);
      const isControl = element.matches('a[href], button, input, select, textarea, summary');
      if (isControl && !isInText(element)) measure(element);
    }
  };
  walk(document);

  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  const isAbove = !!focus && focus !== document.body && focus.getBoundingClientRect().top < -1;
  if (isAbove) say('begins out of sight', focus!);
  return found;
}

/** Nothing hinders anybody: axe is content, nothing is cut off, and a thumb hits everything. */
export async function expectForEverybody(page: Page, where: string, target: number) {
  const found = [...(await page.evaluate(misfits, target)), ...(await axeFindings(page))];
  expect({where, found}).toEqual({where, found: []});
}
