import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {Guide, patience, providing} from './guide-harness.js';
import {atLinhu, libraryCard} from './sample-standard.js';

const order = (text: string, ...parts: readonly string[]): void => {
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe('a guide with every picture off', () => {
  it('says everything in the order in which one gets ready', async () => {
    const guide = await Guide.open();
    await guide.says('Library card: your photo');
    order(
      guide.read,
      'Before you come',
      'we do, at the office or you or your family',
      'A photo that you took yourself is accepted.',
      'At most 6 months',
      'A plain wall: white',
      '30 mm wide, 40 mm high',
      'Kind: JPEG or PNG',
      '354 to 480 pixels wide',
      '472 to 640 pixels high',
      'As large as 20 kB to 80 kB',
      'The photo room is beside counter 3',
      'What to wear',
      'Wear a dark top with a collar.',
      'Good Dark top stands out',
      'Not like this White shirt merges with the white wall',
      'Hair, glasses, make-up',
      'Keep your glasses on',
      'Not like this Light on the lenses hides an eye',
      'Light make-up is fine.',
      'What the office lends you',
      'Dark jackets',
      'M to 165 cm 3 there',
      'XL over 175 cm none there now',
      'Frames without lenses',
      'When the rules are different',
      'A scarf of your faith may stay.',
      'A person decides',
      'Get ready',
      '0 of 2 ready',
    );
  });

  it('says the same in Chinese, and nothing of it in English', async () => {
    const guide = await Guide.open({lang: 'zh-CN'});
    await guide.says('读者证：怎么拍照');
    order(
      guide.read,
      '来之前',
      '我们现场给您拍或自己或家人拍',
      '自己拍的照片也收。',
      '6 个月以内',
      '宽 354 到 480 像素',
      '大小 20',
      '穿什么',
      '合适 深色上衣看得清',
      '不要这样 白衬衫和白墙连成一片',
      '头发、眼镜、化妆',
      '这些可以借',
      '身高 165 厘米以下 还有 3 件',
      '这些情况不一样',
      '最后由工作人员看',
      '要准备的',
      '已备好 0 样，一共 2 样',
    );
    expect(guide.read.replaceAll(/JPEG|PNG|kB|LC|XL|[ML]/g, '')).not.toMatch(/[a-z]/i);
  });

  it('hides every drawing from screen readers', async () => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    const drawings = [...guide.root.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(4);
    for (const each of drawings) expect(each.getAttribute('aria-hidden')).toBe('true');
  });

  it('shows one person in both drawings of a pair, and another in the next pair', async () => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    const skins = [...guide.root.querySelectorAll('.figure')].map(
      (each) => each.querySelector('ellipse')?.closest('g[fill]')?.getAttribute('fill') ?? '',
    );
    expect(skins).toHaveLength(4);
    expect(skins[0]).toBe(skins[1]);
    expect(skins[2]).toBe(skins[3]);
    expect(skins[0]).not.toBe(skins[2]);
  });
});

describe('what is not certain', () => {
  it('is a question to the office, never a rule and nothing to get ready', async () => {
    const guide = await Guide.open();
    await guide.says('Not certain, ask the office No name badge.');
    expect(guide.read).toContain('Not certain, ask the office Small children may lie down.');
    expect(guide.read).not.toContain('A place for the badge');
  });

  it('leaves open whether photos of one’s own are accepted', async () => {
    const capture = {value: ['office'], certainty: 'low', sources: []} as const;
    const guide = await Guide.open({standard: {...libraryCard, capture}});
    await guide.says('Not certain, ask the office we do, at the office');
    expect(guide.read).not.toContain('yourself');
  });
});

describe('an office’s own word', () => {
  it('beats the document’s on who takes the photo', async () => {
    const office = {...atLinhu.office!, capture: ['office'] as const};
    const guide = await Guide.open({standard: {...libraryCard, office}});
    await guide.says('A photo that you took yourself is not accepted.');
  });

  it('is needed for loans: without it, and without known ones, nothing is lent', async () => {
    const guide = await Guide.open({standard: libraryCard});
    await guide.says('Get ready');
    expect(guide.read).not.toContain('What the office lends you');
  });
});

describe('where a value is from', () => {
  it('is folded away, with title, link and date', async () => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    const [first] = guide.root.querySelectorAll('details.sources');
    expect(first?.textContent).toMatch(/As read on 20 November 2026/);
    expect(first?.textContent).toMatch(/Who takes the photo\s*:\s*Rules of the library/);
    expect(guide.links).toContain('https://library.example/photo');
  });
});

describe('a check inside the guide', () => {
  it('has a heading of its own only where a page puts one', async () => {
    const guide = await Guide.open();
    await guide.says('Get ready');
    expect(guide.headings).not.toContain('3 If you like: try a photo first');
    const check = Object.assign(document.createElement('p'), {slot: 'check', textContent: 'Hello'});
    guide.element.append(check);
    await expect.poll(() => guide.headings, patience).toContain('3 If you like: try a photo first');
    check.remove();
    await expect
      .poll(() => guide.headings, patience)
      .not.toContain('3 If you like: try a photo first');
  });
});

describe('headings', () => {
  it('begin at the level that the page asks for', async () => {
    const guide = await Guide.open();
    guide.element.headingLevel = 3;
    await expect
      .poll(() => guide.headings, patience)
      .toEqual([
        '3 Library card: your photo',
        '4 Before you come',
        '4 What to wear',
        '5 Will my top do?',
        '4 Hair, glasses, make-up',
        '5 Glasses',
        '5 Make-up and skin',
        '4 What the office lends you',
        '4 When the rules are different',
        '4 A person decides',
        '4 Get ready',
      ]);
  });
});

describe('before the rules are there', () => {
  it('the author’s own words are in sight', async () => {
    const silent = {getStandard: () => new Promise<never>(() => {})};
    const guide = await Guide.open({provider: silent, content: html`<p>Wear something dark</p>`});
    await expect
      .poll(() => guide.around.querySelector('p')!.checkVisibility(), patience)
      .toBe(true);
  });

  it('a failure is told with a way to try again, and the author’s words stay', async () => {
    let calls = 0;
    const guide = await Guide.open({
      content: html`<p>Wear something dark</p>`,
      provider: {
        getStandard: () =>
          (calls += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve(atLinhu),
      },
    });
    await guide.says('This cannot be shown at the moment');
    expect(guide.around.querySelector('p')!.checkVisibility()).toBe(true);
    await guide.button('Try again').click();
    await guide.says('Library card: your photo');
  });

  it('texts can be replaced for one guide', async () => {
    const guide = await Guide.open({provider: providing(libraryCard)});
    guide.element.messages = {wear: 'Clothes'};
    await expect.poll(() => guide.headings, patience).toContain('3 Clothes');
  });
});
