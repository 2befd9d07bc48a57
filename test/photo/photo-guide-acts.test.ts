import {html} from 'lit';
import {fixture} from '@open-wc/testing-helpers';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {SizeWantedEvent} from '../../src/photo/photo.events.js';
import {Guide, patience, plain, providing} from './guide-harness.js';
import {atLinhu} from './sample-standard.js';

afterEach(() => void vi.restoreAllMocks());

const list = (guide: Guide): string[] =>
  [...guide.root.querySelectorAll('.paper')].map((each) => plain(each.textContent));

describe('the list of what to get ready', () => {
  it('counts what is ticked, and speaks the count once', async () => {
    const guide = await Guide.open();
    await guide.box(/A dark top/).click();
    await guide.says('1 of 2 ready');
    await expect.poll(() => guide.spoken, patience).toEqual(['1 of 2 ready']);
    await guide.box(/Your glasses/).click();
    await guide.says('Everything is ready');
    await guide.box(/Your glasses/).click();
    await guide.says('1 of 2 ready');
  });

  it('says what can be borrowed in place of one’s own', async () => {
    const guide = await Guide.open();
    await guide.says('A dark top or borrow here: Dark jackets');
    expect(guide.read).toContain('Your glasses or borrow here: Frames without lenses');
  });

  it('is kept nowhere', async () => {
    const guide = await Guide.open();
    await guide.box(/A dark top/).click();
    await guide.says('1 of 2 ready');
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).toEqual([]);
  });

  it('is printed with the guide alone', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const guide = await Guide.open();
    await guide.button('Print').click();
    await expect.poll(() => print.mock.calls.length, patience).toBe(1);
    expect(guide.element.hasAttribute('data-zt-printed')).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(guide.element.hasAttribute('data-zt-printed')).toBe(false);
  });
});

interface Answer {
  readonly keep: (answer?: unknown) => void;
  readonly refuse: (reason: Error) => void;
}

/** Keeps what is asked, and lets the test answer. */
function counter(guide: Guide) {
  const asked: SizeWantedEvent['detail'][] = [];
  const answers: Answer[] = [];
  guide.around.addEventListener('zt-size-wanted', (event) => {
    asked.push(event.detail);
    event.respondWith(
      new Promise((keep, refuse) => {
        answers.push({keep, refuse});
      }),
    );
  });
  return {asked, answers};
}

describe('a size that is wanted', () => {
  it('is said at the counter where nobody can put it aside, and goes on the list', async () => {
    const guide = await Guide.open();
    await guide.button('Put size M aside').click();
    await guide.says('Say at the counter: size M.');
    expect(list(guide)).toContain('Dark jackets Say at the counter: size M.');
    await expect.poll(() => guide.spoken, patience).toEqual(['Say at the counter: size M.']);
    await guide.says('0 of 3 ready');
  });

  it('is asked for once, however often one presses, and is put aside', async () => {
    const guide = await Guide.open();
    const {answers, asked} = counter(guide);
    await guide.button('Put size M aside').dblClick();
    await guide.says('Asking the office for size M');
    // While it is asked, another size is not.
    (guide.button('Put size L aside').element() as HTMLElement).click();
    answers[0]!.keep('kept');
    await guide.says('Size M is put aside for you.');
    await guide.button('Put size M aside').click();
    expect(asked).toEqual([
      {standardId: 'library-card', officeId: 'linhu', loanId: 'jackets', size: 'M'},
    ]);
    expect(list(guide)).toContain('Dark jackets Size M is put aside for you.');
    await expect.element(guide.button('Put size M aside')).toHaveAttribute('aria-pressed', 'true');
  });

  it.each([
    ['a refusal', (answer: Answer) => answer.refuse(new Error('no'))],
    ['a bad answer of a server', (answer: Answer) => answer.keep(new Response('', {status: 503}))],
  ])('can be tried again after %s, and nothing is lost', async (_name, refuse) => {
    const guide = await Guide.open();
    const {answers, asked} = counter(guide);
    await guide.box(/A dark top/).click();
    await guide.button('Put size M aside').click();
    await expect.poll(() => answers.length, patience).toBe(1);
    refuse(answers[0]!);
    await guide.says('That did not work: ask at the counter for size M, or try again.');
    await guide.says('1 of 3 ready');
    await guide.button('Put size M aside').click();
    await expect.poll(() => answers.length, patience).toBe(2);
    answers[1]!.keep();
    await guide.says('Size M is put aside for you.');
    expect(asked).toHaveLength(2);
  });

  it('takes the place of the one before', async () => {
    const guide = await Guide.open();
    await guide.button('Put size M aside').click();
    await guide.button('Put size L aside').click();
    await guide.says('Say at the counter: size L.');
    expect(guide.read).not.toContain('Say at the counter: size M.');
  });

  it('cannot be one of which none is there', async () => {
    const guide = await Guide.open();
    await guide.says('none there now');
    expect(guide.button('Put size XL aside').elements()).toEqual([]);
  });
});

describe('“Will my top do?”', () => {
  it('answers for a colour by its name, with the measured value', async () => {
    const guide = await Guide.open();
    await guide.colour('Navy').click();
    await guide.says(/This will do\. Difference from the wall: \d+\. From \d+ on it stands out\./);
    await guide.colour('White').click();
    await guide.says(/Better choose another colour\.(.*)Difference from the wall: 0\./);
  });

  it('answers for any other colour', async () => {
    const guide = await Guide.open();
    await guide.says('Will my top do?');
    const field = guide.root.querySelector<HTMLInputElement>('[type=color]')!;
    field.value = '#fdfdfd';
    field.dispatchEvent(new Event('input'));
    await guide.says('Better choose another colour.');
    field.value = '#220000';
    field.dispatchEvent(new Event('input'));
    await guide.says('This will do.');
  });

  it('shows five colours at once and folds the others away', async () => {
    const guide = await Guide.open();
    await guide.says('Will my top do?');
    const shown = [...guide.root.querySelectorAll('[type=radio]')].filter((each) =>
      (each as HTMLElement).checkVisibility({contentVisibilityAuto: true}),
    );
    expect(shown).toHaveLength(5);
  });
});

describe('by keyboard alone', () => {
  it('a colour is asked about, a size put aside and a thing ticked', async () => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    await guide.tabTo('Black', ' {ArrowDown}');
    await guide.says('This will do.');
    expect(guide.focused).toBe('Navy');
    await guide.tabTo('Put size M aside', '{Enter}');
    await guide.says('Say at the counter: size M.');
    expect(guide.focused).toBe('Put size M aside');
    await guide.tabTo('A dark top', ' ');
    await guide.says('1 of 3 ready');
    expect(guide.focused).toMatch(/^A dark top/);
  });
});

describe('at a shared machine', () => {
  it('the next person finds nothing of the one before, nor does a late answer reach them', async () => {
    const around = await fixture<HTMLElement>(
      html`<zt-portal kiosk lang="en"
        ><zt-photo-guide standard="library-card" .provider=${providing(atLinhu)}></zt-photo-guide
      ></zt-portal>`,
    );
    const guide = Guide.in(around);
    const {answers} = counter(guide);
    await guide.box(/A dark top/).click();
    await guide.colour('White').click();
    await guide.button('Put size M aside').click();
    await guide.says('Asking the office');
    (around.closest('zt-portal') ?? around.querySelector('zt-portal'))!.endSession();
    await guide.says('0 of 2 ready');
    await guide.saysNo('Asking the office');
    answers[0]!.keep();
    await guide.element.updateComplete;
    await guide.saysNo('put aside for you');
    expect(guide.read).not.toContain('Difference from the wall');
    expect(guide.root.querySelector('input:checked')).toBeNull();
  });
});
