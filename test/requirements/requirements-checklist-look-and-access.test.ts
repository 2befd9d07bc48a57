import {chaiA11yAxe} from 'chai-a11y-axe';
import {html} from 'lit';
import {afterEach, beforeEach, chai, describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {setTexts} from '../../src/portal/index.js';
import {Checklist, freshVisit, patience, shown} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

chai.use(chaiA11yAxe);
beforeEach(freshVisit);
afterEach(async () => {
  freshVisit();
  await page.viewport(800, 600);
});

type Look = (list: Checklist, where: string) => Promise<void> | void;

const noProblems: Look = async ({element}, where) => {
  const axe = expect(element, where) as unknown as {to: {be: {accessible(): Promise<void>}}};
  await axe.to.be.accessible();
};

const fits: Look = ({element, root}, where) => {
  const {left, right} = element.getBoundingClientRect();
  const outside = [...root.querySelectorAll('*')].filter((each) => {
    if (each.closest('.visually-hidden')) return false;
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
  const names = outside.map(({localName, className, textContent}) =>
    [localName, className, textContent?.trim().slice(0, 30)].join(' '),
  );
  expect(names, where).toEqual([]);
  expect(document.documentElement.scrollWidth, where).toBeLessThanOrEqual(window.innerWidth);
};

/** Goes from the first question to the saved and shared list, and looks at each state. */
async function lookEverywhere(list: Checklist, look: Look): Promise<void> {
  await list.asks('What do you sell?');
  await list.button('Continue').click();
  await list.says('Choose one to continue');
  await look(list, 'a question without an answer');
  await list.choose('Food');
  await list.asks('How many people help you?');
  await list.write('x');
  await list.says('Write a number');
  await look(list, 'a wrong number');
  await list.choose('I am not sure');
  await list.asks('When was your kitchen inspected?');
  await list.says('Not sure? Ask us');
  await look(list, 'a date, and help');
  list.element.answers = {...food, ill: true, helpers: null};
  await list.says('No fire on the market.');
  await list.tick('Passport', 'Application form');
  await list.button('Save on this device').click();
  await list.says('Saved on this device');
  await list.button('Send to family').click();
  await list.says('Or scan this with a phone');
  await look(list, 'the list, saved and shared');
}

const outOfDate = {...stall, reviewBy: '2020-01-01'};

describe('axe finds nothing', () => {
  it('on the way to the list', async () => {
    await lookEverywhere(await Checklist.open({definition: outOfDate}), noProblems);
  }, 90_000);

  it('in a form that is disabled, and where it fails', async () => {
    const list = await Checklist.on(
      html`<fieldset disabled>
        <legend>Papers</legend>
        <zt-requirements-checklist
          .definition=${stall}
          .answers=${clothes}
        ></zt-requirements-checklist>
      </fieldset>`,
    );
    await list.says('You need this');
    await noProblems(list, 'disabled');
    list.element.definition = {};
    await list.says('This cannot be shown at the moment');
    await noProblems(list, 'failed');
  }, 60_000);
});

describe('nothing sticks out sideways', () => {
  it.each([
    ['on a narrow telephone', 320, '', 'ltr'],
    ['on a narrow telephone with letters of twice the size', 320, '32px', 'ltr'],
    ['at twice the size', 800, '32px', 'ltr'],
    ['on a narrow telephone where one reads from the right', 320, '', 'rtl'],
  ])(
    '%s',
    async (_what, width, fontSize, dir) => {
      await page.viewport(width, 640);
      const list = await Checklist.open({definition: outOfDate, dir});
      list.element.style.fontSize = fontSize;
      await lookEverywhere(list, fits);
    },
    90_000,
  );
});

describe('in elder mode', () => {
  it('everything that can be pressed is as large as an old hand needs', async () => {
    const list = await Checklist.on(
      html`<zt-portal mode="elder">
        <zt-requirements-checklist
          .definition=${stall}
          .answers=${{goods: 'clothes'}}
        ></zt-requirements-checklist>
      </zt-portal>`,
    );
    await list.asks('How many people help you?');
    const targets = [
      ...list.root.querySelectorAll('button, label:has(input), form input, a'),
    ].filter((each) => !each.closest('label')?.contains(each) || each.matches('label'));
    const small = targets.filter((each) => each.getBoundingClientRect().height < 60);
    expect(small.map(({outerHTML}) => outerHTML)).toEqual([]);
    expect(parseFloat(getComputedStyle(list.element).fontSize)).toBeGreaterThanOrEqual(24);
  });
});

describe('headings', () => {
  it('are of the level that the page wants, and those below one deeper', async () => {
    const list = await Checklist.open({answers: clothes});
    await shown(list.view.getByRole('heading', {level: 2, name: /what you need$/}));
    list.element.headingLevel = 4;
    await shown(list.view.getByRole('heading', {level: 4, name: /what you need$/}));
    await shown(list.view.getByRole('heading', {level: 5, name: 'You need this'}));
    await shown(list.view.getByRole('heading', {level: 5, name: 'You need not bring this'}));
  });
});

/** The language in which a reader reads out what stands here. */
const languageOf = (list: Checklist, text: string): string | null | undefined => {
  const found = [...list.root.querySelectorAll<HTMLElement>('*')].findLast(
    (each) => !each.matches('style, [data-live] *') && each.textContent?.includes(text),
  );
  return (found?.closest('[lang]') ?? list.around).getAttribute('lang');
};

describe('the language', () => {
  it('is Chinese on a Chinese page, from the questions to the end', async () => {
    const list = await Checklist.open({lang: 'zh-CN', answers: clothes});
    await list.says('摆个摊：要带什么');
    for (const words of [
      '湖边办事处，2026年11月1日更新',
      '您说的情况',
      '您要准备这些',
      '已备好 0 样，一共 2 样',
      '这些不用带',
      '不用带，我们已有',
      '任选一种',
      '或者',
      '这只是准备清单，还没有提交。',
      '存在这台设备上',
      '转给家人',
    ])
      expect(list.read).toContain(words);
    await list.tick('护照');
    await list.says('已备好 1 样，一共 2 样');
    expect(list.read).not.toMatch(/已完成|承诺制|容缺|受理/);
    list.element.answers = {};
    await list.asks('您卖什么？');
    await list.choose('衣服');
    await list.asks('有几个人帮忙？');
    await list.choose('说不准');
    await list.says('说不准？问我们');
  });

  it('of our own words is marked where the page’s is one that we do not have', async () => {
    const list = await Checklist.open({lang: 'sw', answers: clothes});
    await list.says('You need this');
    expect(languageOf(list, 'You need this')).toBe('en');
    expect(languageOf(list, 'Application form')).toBe('en');
  });

  it('of a definition in another language is marked, and our own words are not', async () => {
    const definition = {
      ...stall,
      lang: 'zh-CN',
      name: '摆个摊',
      documents: {
        ...stall.documents,
        form: {name: '申请表'},
      },
    };
    const list = await Checklist.open({definition, answers: clothes});
    await list.says('申请表');
    expect(languageOf(list, '申请表')).toBe('zh-CN');
    expect(languageOf(list, 'You need this')).toBe('en');
    expect(languageOf(list, 'Save on this device')).toBe('en');
  });

  it('can be changed on the way, and nothing is lost', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    list.around.lang = 'zh-Hans';
    await list.says('已备好 1 样，一共 2 样');
    await expect.element(list.paper('护照')).toBeChecked();
    expect(list.element.answers).toEqual(clothes);
  });
});

describe('the words', () => {
  it('can be replaced for this element, by a script, of which a property is stronger', async () => {
    const script = document.createElement('script');
    Object.assign(script, {
      type: 'application/json',
      slot: 'messages',
      textContent: JSON.stringify({needTitle: 'To bring', save: 'Keep it'}),
    });
    const list = await Checklist.open({answers: clothes, content: html`${script}`});
    await list.says('To bring');
    await shown(list.button('Keep it'));
    list.element.messages = {save: 'Keep it here'};
    await shown(list.button('Keep it here'));
    await list.says('To bring');
  });

  it('can be replaced for the page, what is spoken as well', async () => {
    setTexts({requirements: {ready: '{ready} down, {count} in all'}}, 'en-NZ');
    const list = await Checklist.open({lang: 'en-NZ', answers: clothes});
    await list.says('0 down, 2 in all');
    await list.tick('Passport');
    await expect.poll(() => list.spoken, patience).toEqual(['1 down, 2 in all']);
  });
});
