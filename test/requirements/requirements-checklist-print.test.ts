import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Checklist, freshVisit, layOutFor, patience, shown} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(async () => {
  vi.restoreAllMocks();
  dispatchEvent(new Event('afterprint'));
  await layOutFor('');
  freshVisit();
});

const isSeen = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: true});

/** The page around the list. */
const page = (inner = html`<zt-requirements-checklist></zt-requirements-checklist>`) =>
  Checklist.on(
    html`<header>The city’s own head</header>
      <zt-portal>
        <p>Words beside the service</p>
        <zt-service .definition=${stall} .answers=${food}>
          <p>Words beside the list</p>
          ${inner}
        </zt-service>
      </zt-portal>
      <footer>The city’s own foot</footer>`,
  );

describe('on paper', () => {
  it('it is the one-page notice: name, office, dates, answers and every paper', async () => {
    const list = await Checklist.open({answers: food});
    await list.tick('Passport');
    await list.says('1 of 6 ready');
    await list.saysNo('Complete list of what to bring');
    await layOutFor('print');
    await list.says('Complete list of what to bring');
    const names = Object.values(stall.documents).map(({name}) => (name as {en: string}).en);
    for (const words of [
      'A stall on the market: what you need',
      'Lake Office, as of 1 November 2026',
      'How many people help you? 4 people',
      ...names.filter((name) => name !== 'Doctor’s letter'),
      'All four corners can be seen.',
      'Nothing has been sent.',
    ])
      expect(list.read).toContain(words);
    expect(list.read).toMatch(/Printed on \d{1,2} \w+ \d{4}/);
    expect(list.read).toMatch(/Link to this list: \S+#zt:stall\?goods=food/);
  });

  it('nothing stands that can only be pressed', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    await list.asks('How many people help you?');
    await list.button('Send to family').click();
    await list.says('Or scan this with a phone');
    await layOutFor('print');
    await list.says('Complete list of what to bring');
    const controls = [...list.root.querySelectorAll('button, form input, [readonly]')];
    expect(controls.filter(isSeen).map(({outerHTML}) => outerHTML)).toEqual([]);
  });

  it('sensitive answers do not stand in the printed link', async () => {
    const list = await Checklist.open({answers: {...clothes, ill: true}});
    await list.says('Doctor’s letter');
    await layOutFor('print');
    await list.says(/Link to this list: \S+goods=clothes/);
    expect(list.read).not.toContain('ill=');
  });
});

describe('the button “Print”', () => {
  /** Presses it with the page laid out for paper; returns what could be seen while it printed. */
  async function printed(list: Checklist, look: () => Record<string, boolean>) {
    const seen: Record<string, boolean>[] = [];
    const print = vi.spyOn(window, 'print').mockImplementation(() => void seen.push(look()));
    await shown(list.button('Print'));
    const button = list.button('Print').element() as HTMLElement;
    await layOutFor('print');
    button.click();
    await expect.poll(() => print.mock.calls.length, patience).toBe(1);
    return seen[0];
  }

  const look = (list: Checklist) => () => ({
    head: isSeen(list.around.querySelector('header')!),
    foot: isSeen(list.around.querySelector('footer')!),
    service: isSeen(list.around.querySelector('zt-portal > p')!),
    beside: isSeen(list.around.querySelector('zt-service > p')!),
    list: isSeen(list.element) && list.read.includes('Kitchen report'),
    code: [...list.root.querySelectorAll('svg[role=img]')].some(isSeen),
  });

  it('prints the list without the page around it, with the code of its link', async () => {
    const list = await page();
    await list.says('You need this');
    expect(await printed(list, look(list))).toEqual({
      head: false,
      foot: false,
      service: false,
      beside: false,
      list: true,
      code: true,
    });
  });

  it('brings the page back when it has printed', async () => {
    const list = await page();
    await list.says('You need this');
    const sheets = document.adoptedStyleSheets.length;
    await printed(list, look(list));
    dispatchEvent(new Event('afterprint'));
    const {beside, foot, head, service} = look(list)();
    expect([head, foot, service, beside]).toEqual([true, true, true, true]);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('prints one of two lists alone', async () => {
    const list = await page(
      html`<zt-requirements-checklist></zt-requirements-checklist>
        <zt-requirements-checklist class="second"></zt-requirements-checklist>`,
    );
    await list.says('You need this');
    const second = list.around.querySelector('.second')!;
    const seen = await printed(list, () => ({first: isSeen(list.element), second: isSeen(second)}));
    expect(seen).toEqual({first: true, second: false});
  });

  it('prints the whole page from within somebody else’s element', async () => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'});
    document.body.append(host);
    const list = await Checklist.open({answers: food});
    host.shadowRoot!.append(list.element);
    await list.says('You need this');
    const seen = await printed(list, () => ({list: isSeen(list.element)}));
    expect(seen).toEqual({list: true});
    host.remove();
  });

  it('leaves a code of earlier answers off a later paper', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.says('0 of 2 ready');
    await printed(list, () => ({}));
    await layOutFor('');
    await list.change('How many people help you?');
    await list.write('3');
    await list.says('0 of 3 ready');
    await layOutFor('print');
    expect([...list.root.querySelectorAll('svg[role=img]')].filter(isSeen)).toEqual([]);
  });
});
