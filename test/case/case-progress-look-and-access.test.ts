import {expect as expectA11y} from '@open-wc/testing';
import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import type {CaseProgress} from '../../src/case/case.model.js';
import {finished, oneTrip, printing, unheardOf, waiting} from './case-samples.js';
import {Case, patience} from './progress-harness.js';

/** Office words as long as German ones. */
const long = (text: string): string =>
  `${text} Aufenthaltsbestimmungsberechtigtenbescheinigungszustellung`;

const inGerman: CaseProgress = {
  ...waiting,
  title: long('Ersatz'),
  steps: waiting.steps.map((each) => ({...each, label: long(each.label)})),
  tasks: waiting.tasks!.map((each) => ({...each, title: long(each.title)})),
  outcome: {label: long('Ja')},
};

const STATES = {printing, waiting, oneTrip, finished, unheardOf, inGerman};

/** What sticks out of the element to either side. */
function widest({element, root}: Case): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>(':not(.visually-hidden)')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((each) => `${each.localName}.${each.className} ${each.textContent.trim().slice(0, 30)}`);
}

describe.each(Object.entries(STATES))('for everybody: %s', (_name, progress) => {
  test('it passes axe', async () => {
    const view = await Case.open({progress});
    await view.says('Last checked');
    await expectA11y(view.element).to.be.accessible();
  });

  test('it needs no scrolling sideways in large text, from either side', async () => {
    const view = await Case.open({progress});
    await view.says('Last checked');
    for (const dir of ['ltr', 'rtl'])
      for (const width of [320, 800]) {
        view.around.dir = dir;
        view.around.setAttribute('style', `inline-size:${width}px;font-size:200%`);
        await expect.poll(() => view.around.clientWidth, patience).toBe(width);
        expect([dir, width, widest(view)]).toEqual([dir, width, []]);
      }
  });
});

describe('in elder mode', () => {
  test('everything that is pressed is large', async () => {
    const view = await Case.on(
      html`<zt-portal mode="elder">
        <zt-case-progress .progress=${waiting}></zt-case-progress>
      </zt-portal>`,
    );
    await view.says('Last checked');
    for (const each of view.root.querySelectorAll('button, a')) {
      expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
  });
});

describe('read from the right', () => {
  test('the mark of a step stands to the right of its words', async () => {
    const view = await Case.open({dir: 'rtl'});
    await view.says('Last checked');
    const [first] = view.steps;
    const mark = first!.querySelector('.mark')!.getBoundingClientRect();
    const label = first!.querySelector('.label')!.getBoundingClientRect();
    expect(mark.left).toBeGreaterThan(label.right - 1);
  });
});
