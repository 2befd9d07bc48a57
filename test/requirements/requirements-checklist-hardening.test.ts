import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {ServiceDefinition} from '../../src/service/index.js';
import {listenersOf} from '../support/left-behind.js';
import {Checklist, freshVisit, patience} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  freshVisit();
});

const markup = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';
const script = 'javascript:window.harmed=true';

const TEXTS =
  /^(name|label|hint|unsure|unit|note|why|text|description|howToGet|validityNote|fillNotes|acceptance|paper|electronic|clause|number|phone)$/;
const LINKS = /^(url|getUrl|blankForm|sample)$/;

/** The stall, where every text is markup and every link a script. */
function poison(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => poison(each, key));
  if (typeof value === 'string') {
    if (LINKS.test(key)) return script;
    return TEXTS.test(key) || key === 'en' || key === 'aka' ? value + markup : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
  );
}
const poisoned = poison(stall) as ServiceDefinition;
/** A provider of the page’s own, which checks nothing. */
const unchecked = (definition: ServiceDefinition) => ({getService: async () => definition});

describe('what a definition says', () => {
  const isHarmless = (list: Checklist) => {
    expect(list.root.querySelector('img, script')).toBeNull();
    expect(list.root.textContent).toContain(markup);
    expect(window).not.toHaveProperty('harmed');
    expect(list.links.filter((link) => /script/i.test(link))).toEqual([]);
  };

  it('is text, whatever it looks like, and a script is no link', async () => {
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${unchecked({...poisoned, reviewBy: '2020-01-01'})}
        .answers=${food}
      ></zt-requirements-checklist>`,
    );
    await list.says('You need this');
    isHarmless(list);
    for (const text of ['From the reading room.', 'Market rules', 'Form 7', 'No fire'])
      expect(list.read).toContain(text);
    await list.button('Send to family').click();
    await list.says('Or scan this with a phone');
    isHarmless(list);
    list.element.answers = {goods: 'food'};
    await list.asks(`How many people help you?${markup}`);
    await list.choose('I am not sure');
    await list.says('Not sure? Ask us');
    isHarmless(list);
  });

  it('with a link that is a script is refused as a whole where the kit reads it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const list = await Checklist.open({definition: poisoned, content: 'Call us'});
    await list.says('Something is wrong on our side.');
    expect(warn.mock.calls.flat().join()).toMatch(/documents\.form\.\w+: must be a link/);
    expect(list.links).toEqual([]);
  });

  it('may be named like what every object has', async () => {
    const text = JSON.stringify(stall)
      .replaceAll('"goods"', '"toString"')
      .replaceAll('"kitchen"', '"valueOf"');
    const list = await Checklist.open({definition: JSON.parse(text) as unknown});
    await list.asks('What do you sell?');
    expect(list.groups['Depends on your answers']?.[0]).toMatch(/^Kitchen report/);
    await list.choose('Food');
    await list.asks('How many people help you?');
    await list.lists('You need this', [
      'Who you are',
      'Application form',
      'Kitchen report',
      'Drawing of the stall',
    ]);
    await list.tick('Kitchen report');
    await list.says('1 of 3 ready');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('may not be named %s', async (name) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const definition = JSON.parse(
      JSON.stringify(stall).replaceAll('"goods"', JSON.stringify(name)),
    ) as unknown;
    const list = await Checklist.open({definition, content: 'Call us'});
    await list.says('Something is wrong on our side.');
    expect(warn).toHaveBeenCalled();
  });
});

describe('a crowd of papers', () => {
  it('of 20,000 is shown, and each can be ticked', async () => {
    const names = Array.from({length: 20_000}, (_, index) => `paper-${index}`);
    const definition = {
      ...stall,
      documents: {
        ...stall.documents,
        ...Object.fromEntries(names.map((name) => [name, {name: `Paper ${name}`}])),
      },
      requirements: names.map((name, index) => ({
        id: name,
        needs: [name],
        ...(index % 2 ? {when: {goods: 'food'}} : {}),
      })),
    };
    const list = await Checklist.open({definition});
    const boxes = () => list.root.querySelectorAll<HTMLInputElement>('[type=checkbox]');
    await expect.poll(() => boxes().length, {timeout: 60_000}).toBe(20_000);
    list.element.answers = clothes;
    await expect.poll(() => boxes().length, {timeout: 60_000}).toBe(10_000);
    boxes()[9_999]!.click();
    await expect
      .poll(() => list.root.textContent, {timeout: 60_000})
      .toContain('1 of 10,000 ready');
  }, 200_000);
});

describe('connecting and removing it 200 times', () => {
  it('leaves no listener on window and document', async () => {
    const counts = [listenersOf(window), listenersOf(document)];
    const one = Object.assign(document.createElement('zt-requirements-checklist'), {
      definition: stall,
    });
    for (let round = 0; round < 100; round++) {
      document.body.append(one);
      await one.updateComplete;
      one.remove();
      const fresh = document.createElement('zt-requirements-checklist');
      fresh.definition = stall;
      document.body.append(fresh);
      await fresh.updateComplete;
      fresh.remove();
    }
    const types = counts.flatMap((each) => [...each.keys()]);
    expect(types).toEqual(expect.arrayContaining(['hashchange', 'context-provider']));
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
  }, 60_000);

  it('leaves no timer running, loses nothing, and still works', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    await expect.poll(() => list.spoken, patience).toEqual(['1 of 2 ready']);
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']});
    for (let round = 0; round < 200; round++) {
      list.element.remove();
      list.around.append(list.element);
      await list.element.updateComplete;
    }
    list.element.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    list.around.append(list.element);
    await list.says('1 of 2 ready');
    await list.tick('Application form');
    await list.says('Everything is ready');
  }, 60_000);
});
