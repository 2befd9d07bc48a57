import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {
  fitsOnATelephone,
  isLarge,
  keepsEdges,
  onPaper,
  passesAxe,
} from '../support/for-everybody.js';
import {Desk, linhu, type Opening, patience} from './desk-harness.js';

beforeEach(() => sessionStorage.clear());
afterEach(async () => {
  fixtureCleanup();
  await page.viewport(800, 600);
});

/** Every state of a help desk. */
const states: Readonly<Record<string, (more?: Opening) => Promise<Desk>>> = {
  open: async (more) => {
    const desk = await Desk.open(more);
    await desk.says('Ask a person');
    return desk;
  },
  searched: async (more) => {
    const desk = await states['open']!(more);
    await desk.field('What is it about?').fill('lunch');
    await desk.says('1 answer');
    desk.root.querySelector('details')!.open = true;
    return desk;
  },
  empty: async (more) => {
    const desk = await states['open']!(more);
    await desk.button('Send to “Registration counter”').click();
    await desk.says('Write your question first.');
    return desk;
  },
  refused: async (more) => {
    const fail = (call: string) => (call === 'ask' ? new ProviderError('offline') : undefined);
    const desk = await Desk.open({provider: linhu({fail}), ...more});
    await desk.ask();
    await desk.says('It has not been sent');
    return desk;
  },
  sent: async (more) => {
    const desk = await Desk.open(more);
    await desk.ask();
    await desk.says('Number Q-0001');
    return desk;
  },
  'answered further up': async (more) => {
    const desk = await states['sent']!(more);
    await desk.button('Not answered? Ask “Officer on duty”').click();
    await desk.says('Your question is with “Officer on duty”');
    desk.office.reply('Q-0001', 'No.\nBring your card.');
    await desk.button('Look for an answer').click();
    await desk.says('“Officer on duty” has answered');
    return desk;
  },
  'not there': async (more) => {
    const desk = await Desk.open({office: 'nowhere', ...more});
    await desk.says('This office takes no questions here');
    return desk;
  },
};

describe.each(Object.entries(states))('for everybody: %s', (_name, open) => {
  test('it passes axe, and keeps its edges in colours of the citizen’s own', async () => {
    const {element} = await open();
    await passesAxe(element);
    await keepsEdges(element);
  });

  test('nothing sticks out on a narrow telephone, in large text, from either side', async () => {
    await fitsOnATelephone((await open()).element);
  });

  test('everything is large in elder mode, and fits there', async () => {
    const {element} = await open();
    const portal = document.createElement('zt-portal');
    portal.setAttribute('mode', 'elder');
    element.before(portal);
    portal.append(element);
    await isLarge(element);
    await fitsOnATelephone(element);
  });
});

test('whose turn it is, is told by words, not by colour alone', async () => {
  const desk = await states['sent']!();
  const here = desk.root.querySelector('[aria-current=step]');
  expect(here?.textContent).toContain('Has your question now');
});

test('Tab goes through a desk in the order in which it is read', async () => {
  const desk = await states['searched']!();
  // The focus is in the search already.
  const reached: string[] = [];
  const step = async () => {
    await userEvent.tab();
    const {id, localName, textContent} = desk.root.activeElement ?? document.body;
    reached.push(id || `${localName} ${textContent.trim()}`);
  };
  for (let pressed = 0; pressed < 6; pressed++) await step();
  expect(reached).toEqual([
    'summary Is anybody there over lunch?',
    expect.stringMatching(/^a Call \+86/),
    expect.stringMatching(/^a Call \+86/),
    'text',
    'contact',
    'button Send to “Registration counter”',
  ]);
});

test('on paper there are all answers, open or not, the people, and nothing to press', async () => {
  const desk = await states['open']!();
  await onPaper(async () => {
    for (const answer of desk.root.querySelectorAll('.answer')) {
      await expect.poll(() => answer.getBoundingClientRect().height, patience).toBeGreaterThan(10);
    }
    for (const each of desk.root.querySelectorAll('ol > li'))
      expect(each.getBoundingClientRect().height).toBeGreaterThan(10);
    const shown = [...desk.root.querySelectorAll('button, input, textarea')];
    expect(shown.filter((each) => each.getBoundingClientRect().width > 0)).toEqual([]);
  });
});
