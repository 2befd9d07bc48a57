import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {finished, oneTrip, printing, unheardOf, waiting} from './case-samples.js';
import {Case, Office, patience, plain} from './progress-harness.js';

const order = (text: string, ...parts: readonly string[]): void => {
  const places = parts.map((part) => [part, text.indexOf(part)] as const);
  expect(places.filter(([, place]) => place < 0)).toEqual([]);
  expect(places).toEqual([...places].sort(([, a], [, b]) => a - b));
};

describe('a case', () => {
  it('says who must act before anything else, then trips, steps and dates', async () => {
    const view = await Case.open();
    await view.says('Last checked');
    order(
      view.read,
      'Replacement of the lost registration form',
      'There is nothing we need from you.',
      'We are working on it.',
      'You get a text message when it is in the post.',
      'Trips you still have to make 0 trips. Nothing to travel for.',
      'Everything is done by video and by post.',
      'How far it is',
      'We have your application',
      'Friday 20 November, 9:30 (our time)',
      'We check your papers',
      'May come again if we need more from you.',
      'We print the form',
      'expected by Wednesday 25 November',
      'On official paper, with the seal.',
      'We post it to you',
      'Sent to you by post',
      'See where it is',
      'We received it Friday 20 November, 9:30 (our time)',
      'We mean to be finished by Friday 27 November',
      'By law, at the latest Friday 18 December',
      'Last checked: ',
    );
  });

  it('says the same in Chinese, and nothing of its own in English', async () => {
    const view = await Case.open({lang: 'zh-CN'});
    await view.says('上次查看');
    order(
      view.read,
      '办件编号',
      '现在不用您做什么。',
      '我们正在办。',
      '您还要跑几次',
      '0 次。一次都不用跑。',
      '办到哪一步了',
      '办好了 · 11月20日星期五 9:30（我们这边的时间）',
      '这步不用办',
      '正在办 · 预计最晚11月25日星期三',
      '还没到',
      '寄给您的',
      '看看寄到哪儿了',
      '上次查看：',
    );
    expect(view.read).not.toMatch(/Done|Going|Dates|Check|Copy|Trips/);
  });

  it('asks for a number of things, the first deadline in the first sentence', async () => {
    const view = await Case.open({progress: waiting});
    await view.says('We need 2 things from you, the first by Friday 27 November');
    await view.saysNo('There is nothing we need from you');
    expect(view.under('What you need to do')).toMatch(
      /^Send page 2 By Friday 27 November Put it in my calendar.* Confirm your address$/,
    );
    expect(view.links).toEqual(
      expect.arrayContaining(['/tasks/page', 'tasks/address', 'https://office.example/photograph']),
    );
    expect(view.read).toContain('The clock stands still We wait for page 2');
    expect(view.read).toContain('It takes longer We ask the office where you lived before.');
    expect(view.read).toContain('New end: 8 January 2027');
  });

  it('names the one thing that is wanted, and by when', async () => {
    const {action, ...rest} = waiting;
    const view = await Case.open({progress: {...rest, action, tasks: []}});
    await view.says('We need something from you: Send page 2 once more, by Friday 27 November');
  });

  it('says that a day has passed, and what to do then', async () => {
    const progress = {...waiting, action: {...waiting.action!, deadline: '2020-01-02'}};
    const view = await Case.open({progress});
    await view.says('the first by 2 January 2020 That day has passed. Please do it now');
  });

  it('never says that nothing is needed while a task is open', async () => {
    const progress = {...waiting, action: {actor: 'nobody' as const}};
    const view = await Case.open({progress});
    await view.says('We need 2 things from you');
    await view.saysNo('nothing we need');
  });

  it('gives the reason for a trip that cannot be spared', async () => {
    const view = await Case.open({progress: oneTrip});
    await view.says('1 trip Your fingerprints can only be taken at the counter.');
  });

  it('says what came of it', async () => {
    const view = await Case.open({progress: finished});
    await view.says('Granted The new form is valid from today.');
    order(view.read, 'There is nothing we need from you.', 'It is in the post.', 'Granted');
    expect(view.links).toEqual(['#mail-parcel%202', '#mail-parcel-1']);
    expect(view.read).toContain('See where number 2 is');
  });

  it('begins its headings at the level that the page asks for', async () => {
    const view = await Case.on(
      html`<zt-case-progress .progress=${finished} heading-level="3"></zt-case-progress>`,
    );
    await view.says('Granted');
    expect(view.headings).toEqual([
      '3 Replacement of the lost registration form',
      '4 Granted',
      '4 Trips you still have to make',
      '4 How far it is',
      '4 Sent to you by post',
      '4 Dates',
    ]);
  });
});

describe('complaint 16: a case that needs nothing', () => {
  it('says so in words instead of leaving “What you need to do” empty', async () => {
    for (const tasks of [[], undefined]) {
      const view = await Case.open({progress: {...printing, tasks}});
      await view.says('There is nothing we need from you.');
      expect(view.headings.join()).not.toContain('What you need to do');
      for (const section of view.root.querySelectorAll('.section:not([hidden])')) {
        const title = plain(section.querySelector('[role=heading]')?.textContent);
        expect(plain(section.textContent).length).toBeGreaterThan(title.length);
      }
    }
  });

  it('shows a state it does not know as the office wrote it, and never as done', async () => {
    const view = await Case.open({progress: unheardOf});
    await view.says('The seal is checked');
    expect(view.states[1]).toBe('The office says: awaiting seal');
    expect(view.steps[1]!.className).toBe('step unknown');
    expect(view.steps[1]!.hasAttribute('aria-current')).toBe(false);
  });
});

describe('complaint 13: the state of a step', () => {
  it('is a word and a shape of its own, never a colour alone', async () => {
    const progress = {...printing, steps: [...printing.steps, waiting.steps[1]!]};
    const view = await Case.open({progress});
    await view.says('There is a problem');
    expect(view.states).toEqual([
      'Done · Friday 20 November, 9:30 (our time)',
      'Done · Saturday 21 November',
      'Not needed',
      'Going on now · expected by Wednesday 25 November',
      'Still to come · expected by Thursday 26 November',
      'There is a problem',
    ]);
    const shapes = view.steps.map((each) => each.querySelector('svg')!.innerHTML);
    expect(shapes[0]).toBe(shapes[1]);
    expect(new Set(shapes).size).toBe(5);
    for (const each of view.root.querySelectorAll('svg')) {
      expect(each.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it('stands in an ordered list, whose current step is marked', async () => {
    const view = await Case.open();
    await view.says('How far it is');
    expect(view.root.querySelector('ol')!.getAttribute('role')).toBe('list');
    expect(view.steps.map((each) => each.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
      'step',
      null,
    ]);
  });
});

describe('what is sent by post', () => {
  it('is a link by the page’s own pattern', async () => {
    const view = await Case.on(
      html`<zt-case-progress
        .progress=${printing}
        shipment-url="/mail?of={ref}"
      ></zt-case-progress>`,
    );
    await view.says('See where it is');
    expect(view.links).toEqual(['/mail?of=parcel-1']);
  });

  it('is what the page puts there, in place of the links', async () => {
    const content = html`<p slot="shipments">It is in Baicheng.</p>`;
    const view = await Case.open({content, progress: {...printing, shipments: undefined}});
    await expect.poll(() => view.headings, patience).toContain('3 Sent to you by post');
    expect(view.element.querySelector('p')!.checkVisibility()).toBe(true);
  });

  it('has no heading where nothing is sent', async () => {
    const view = await Case.open({progress: {...printing, shipments: undefined}});
    await view.says('Last checked');
    expect(view.headings.join()).not.toContain('Sent to you by post');
  });
});

describe('data that is not what it should be', () => {
  it('is text, never HTML, and never a script’s address', async () => {
    const evil = '<img src=x onerror="window.harmed = 1">';
    const view = await Case.open({
      progress: {
        ...waiting,
        title: evil,
        outcome: {label: evil},
        tasks: [{id: 'x', title: evil, href: 'javascript:alert(1)'}],
        action: {actor: 'citizen', links: [{label: evil, href: 'javascript:alert(1)'}]},
      },
    });
    await view.says('We need something from you: <img');
    expect(view.links).toEqual([]);
    expect(view.root.querySelector('img')).toBeNull();
  });

  it('from the page is told as our fault where nothing can be made of it', async () => {
    const view = await Case.on(
      html`<zt-case-progress .progress=${{steps: 3}}><p>Call us</p></zt-case-progress>`,
    );
    await view.says('Something is wrong on our side.');
    expect(view.element.querySelector('p')!.checkVisibility()).toBe(true);
  });
});

describe('a page in a language the kit does not have', () => {
  it('marks the office’s words as that language among English ones', async () => {
    const view = await Case.open({lang: 'fa', dir: 'rtl', provider: new Office(printing)});
    await view.says('There is nothing we need from you.');
    expect(view.root.querySelector('.stack')!.getAttribute('lang')).toBe('en');
    const title = view.root.querySelector('.heading bdi')!;
    expect(title.getAttribute('lang')).toBe('fa');
  });
});
