import {afterEach, describe, expect, test} from 'vitest';
import {page} from 'vitest/browser';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {
  fitsOnATelephone,
  isLarge,
  keepsEdges,
  onPaper,
  passesAxe,
} from '../support/for-everybody.js';
import {Hours, linhu, patience} from './hours-harness.js';

afterEach(async () => {
  await page.viewport(800, 600);
});

const at =
  (time: string, office = 'donghu') =>
  () =>
    Hours.open({office, provider: linhu({now: () => `2026-11-26T${time}:00+08:00`})});

/** Every state of the hours, and the words by which it is known. */
const states: Readonly<Record<string, readonly [() => Promise<Hours>, string]>> = {
  open: [at('10:00'), 'Open now'],
  'one window over lunch': [at('12:30'), 'Open now, one window'],
  closed: [at('21:00'), 'Closed now'],
  'by appointment': [at('10:00', 'online-room'), 'Now by appointment only'],
  'without a known zone': [
    () => {
      const [office] = linhuOffices('en');
      return Hours.open({data: {...office, hours: {...office!.hours, timeZone: ''}}});
    },
    'Times are those at the office.',
  ],
  'of a place with a long name': [
    () => {
      const [office] = linhuOffices('en');
      const name = 'Einwohnermeldeamtsangelegenheitenverordnungsstelle'.repeat(2);
      return Hours.open({data: {...office, name}});
    },
    'The next seven days',
  ],
};

describe.each(Object.entries(states))('for everybody: %s', (_name, [open, words]) => {
  test('it passes axe, and keeps its edges in colours of the citizen’s own', async () => {
    const hours = await open();
    await hours.says(words);
    await passesAxe(hours.element);
    await keepsEdges(hours.element);
  });

  test('nothing sticks out on a narrow telephone, in large text, from either side', async () => {
    const hours = await open();
    await hours.says(words);
    await fitsOnATelephone(hours.element);
  });

  test('everything is large in elder mode, and fits there', async () => {
    const hours = await open();
    await hours.says(words);
    const {element} = hours;
    const portal = document.createElement('zt-portal');
    portal.setAttribute('mode', 'elder');
    element.before(portal);
    portal.append(element);
    await expect
      .poll(() => Number.parseFloat(getComputedStyle(element).fontSize), patience)
      .toBeGreaterThanOrEqual(24);
    await isLarge(element);
    await fitsOnATelephone(element);
  });
});

test('on paper the whole week stands on one page', async () => {
  const hours = await at('10:00')();
  await hours.says('Open now');
  await onPaper(() => {
    // A4 less its margins, at 96 dots to the inch.
    expect(hours.element.getBoundingClientRect().height).toBeLessThan(950);
    const rows = [...hours.root.querySelectorAll('tr')];
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row.getBoundingClientRect().height).toBeGreaterThan(10);
  });
});

test('what is today is told by a word, not by colour alone', async () => {
  const hours = await at('10:00')();
  await hours.says('Open now');
  expect(hours.rows[0]).toMatch(/^Today Thursday/);
});
