import {fixtureCleanup} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, test} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {
  fitsOnATelephone,
  isLarge,
  keepsEdges,
  onPaper,
  passesAxe,
} from '../support/for-everybody.js';
import {Call, type CallOpening, linhuCalls} from './callback-harness.js';

afterEach(async () => {
  fixtureCleanup();
  await page.viewport(800, 600);
});

type Opening = Partial<CallOpening>;

/** Every state of a request. */
const states: Readonly<Record<string, (more?: Opening) => Promise<Call>>> = {
  'the form': async (more) => {
    const call = await Call.open(more);
    await call.says('When may we call?');
    return call;
  },
  'what is missing': async (more) => {
    const call = await states['the form']!(more);
    await call.send();
    await call.says('Choose a time.');
    return call;
  },
  'a time that is gone': async (more) => {
    const call = await Call.open({
      provider: linhuCalls({now: () => '2026-11-26T14:31'}),
      ...more,
    });
    await call.fillIn();
    await call.send();
    await call.says('These times are free');
    return call;
  },
  'a failure': async (more) => {
    const provider = linhuCalls({fail: () => new ProviderError('unavailable')});
    const call = await Call.open({provider, ...more});
    await call.fillIn();
    await call.send();
    await call.says('It has not been sent');
    return call;
  },
  'the call to come': async (more) => {
    const call = await Call.open(more);
    await call.ask();
    return call;
  },
  'a call with long words': async (more) => {
    const calls = linhuCalls();
    const provider = {
      ...calls,
      requestCall: async (...asked: Parameters<typeof calls.requestCall>) => ({
        ...(await calls.requestCall(...asked)),
        codeWord: 'Einwohnermeldeamtsangelegenheitenverordnungsstelle',
      }),
    };
    const call = await Call.open({provider, ...more});
    await call.ask();
    return call;
  },
  'taking it back': async (more) => {
    const call = await states['the call to come']!(more);
    await call.button('I need no call any more').click();
    await call.says('Shall we not call you?');
    return call;
  },
  'no call from here': async (more) => {
    const call = await Call.open({office: 'nowhere', ...more});
    await call.says('does not call back');
    return call;
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
    const call = await open();
    call.portal.setAttribute('mode', 'elder');
    await isLarge(call.element);
    await fitsOnATelephone(call.element);
  });
});

test('a number keeps its order in a line from the right', async () => {
  const call = await states['the call to come']!();
  call.element.parentElement!.dir = 'rtl';
  const number = call.root.querySelectorAll<HTMLElement>('dd .strong')[1]!;
  const plus = document.createRange();
  const last = document.createRange();
  const text = [...number.childNodes].find((each) => each.textContent?.includes('+'))!;
  const at = text.textContent!.indexOf('+');
  plus.setStart(text, at);
  plus.setEnd(text, at + 1);
  last.setStart(text, text.textContent!.lastIndexOf('0'));
  last.setEnd(text, text.textContent!.lastIndexOf('0') + 1);
  expect(plus.getBoundingClientRect().left).toBeLessThan(last.getBoundingClientRect().left);
});

test('Tab goes through the form in the order in which it is read', async () => {
  const call = await states['the form']!();
  const reached: string[] = [];
  for (let pressed = 0; pressed < 8; pressed++) {
    await userEvent.tab();
    reached.push(call.focus);
  }
  expect(reached).toEqual([
    'phone',
    'day',
    'times',
    'topic',
    'language',
    ...Array.from({length: 3}, () => 'needs'),
  ]);
});

test('on paper there is the word, the time and the number, and nothing to press', async () => {
  const call = await states['the call to come']!();
  await onPaper(() => {
    const {height} = call.element.getBoundingClientRect();
    // A4 less its margins, at 96 dots to the inch.
    expect(height).toBeLessThan(950);
    const shown = [...call.root.querySelectorAll<HTMLElement>('button')];
    expect(shown.filter((each) => each.getBoundingClientRect().width > 0)).toEqual([]);
    for (const fact of call.root.querySelectorAll('dd'))
      expect(fact.getBoundingClientRect().height).toBeGreaterThan(0);
  });
});
