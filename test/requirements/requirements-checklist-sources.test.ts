import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {
  defineElements,
  requirementsElements,
  RequirementsChecklist,
} from '../../src/requirements/index.js';
import {Checklist, freshVisit, patience, plain, shown} from './checklist-harness.js';
import {clothes, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  freshVisit();
});

const papers = html`<ul>
  <li>Bring a passport</li>
  <li>The form</li>
</ul>`;

/** A back end that answers with this. */
const serving = (body: unknown) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body));

describe('the definition', () => {
  it('comes from a file by its address', async () => {
    const fetched = serving(stall);
    const list = await Checklist.on(
      html`<zt-requirements-checklist src="/services/stall.json"></zt-requirements-checklist>`,
    );
    await list.asks('What do you sell?');
    expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
      expect.stringMatching(/\/services\/stall\.json$/),
    ]);
  });

  it('comes from the portal’s back end by the service’s id', async () => {
    const fetched = serving(stall);
    const list = await Checklist.on(
      html`<zt-portal src="/api">
        <zt-requirements-checklist service="stall"></zt-requirements-checklist>
      </zt-portal>`,
    );
    await list.asks('What do you sell?');
    expect(fetched.mock.calls.map(([address]) => String(address))).toEqual([
      expect.stringMatching(/\/api\/services\/stall$/),
    ]);
  });

  it('stands inside the element, in a script that is data', async () => {
    const script = document.createElement('script');
    const textContent = JSON.stringify(stall);
    Object.assign(script, {type: 'application/json', slot: 'definition', textContent});
    const list = await Checklist.on(
      html`<zt-requirements-checklist>${script}</zt-requirements-checklist>`,
    );
    await list.asks('What do you sell?');
  });

  it('as a property beats the address', async () => {
    const fetched = serving({});
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        src="/services/other.json"
        .definition=${stall}
      ></zt-requirements-checklist>`,
    );
    await list.asks('What do you sell?');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('of the element itself beats that of the <zt-service> around, answers and all', async () => {
    const list = await Checklist.on(
      html`<zt-service .definition=${{...stall, id: 'other'}} .answers=${clothes}>
        <zt-requirements-checklist .definition=${stall}></zt-requirements-checklist>
      </zt-service>`,
    );
    await list.asks('What do you sell?');
  });

  it('can be changed for another service’s, of which nothing is ticked', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    list.element.definition = {...stall, id: 'kiosk', name: 'A kiosk'};
    await list.says('A kiosk: what you need');
    await expect.element(list.paper('Passport')).not.toBeChecked();
  });

  it('can be replaced by a newer one, and nothing is lost', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    list.element.definition = {...stall, updated: '2026-11-20'};
    await list.says('as of 20 November 2026');
    await list.says('1 of 2 ready');
    expect(list.element.answers).toEqual(clothes);
  });
});

describe('inside a <zt-service>', () => {
  const open = () =>
    Checklist.on(
      html`<zt-service .definition=${stall}>
        <zt-requirements-checklist></zt-requirements-checklist>
        <zt-service-summary></zt-service-summary>
        <zt-requirements-checklist class="second"></zt-requirements-checklist>
      </zt-service>`,
    );
  const textOf = (list: Checklist, tag: string) =>
    plain(list.around.querySelector(tag)?.shadowRoot?.textContent);

  it('the trips follow the answers', async () => {
    const list = await open();
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await expect.poll(() => textOf(list, 'zt-service-summary'), patience).toContain('0 or 1');
    await list.write('1');
    await expect
      .poll(() => textOf(list, 'zt-service-summary'), patience)
      .toContain('Nothing to travel for');
  });

  it('a second list has the same answers, its own ticks, and leaves the focus alone', async () => {
    const list = await open();
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await expect
      .poll(() => textOf(list, '.second'), patience)
      .toContain('How many people help you?');
    await list.focusIsOn('How many people help you?');
    await list.tick('Passport');
    await expect.element(list.paper('Passport')).toBeChecked();
    const boxes = list.around
      .querySelector('.second')!
      .shadowRoot!.querySelectorAll('[type=checkbox]');
    expect([...boxes].filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
  });

  it('the page reads the answers off the service', async () => {
    const list = await open();
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    expect(list.around.querySelector('zt-service')!.answers).toEqual({goods: 'clothes'});
    expect(list.element.answers).toEqual({goods: 'clothes'});
  });

  it('a service that has no definition yet shows the author’s list', async () => {
    const list = await Checklist.on(
      html`<zt-service service="stall" .provider=${{getService: () => new Promise(() => {})}}>
        <zt-requirements-checklist>${papers}</zt-requirements-checklist>
      </zt-service>`,
    );
    await list.element.updateComplete;
    await shown(page.getByText('Bring a passport'));
  });

  it('a service whose definition fails tells so, and trying again helps', async () => {
    let isBroken = true;
    const getService = () =>
      isBroken ? Promise.reject(new ProviderError('timeout')) : Promise.resolve(stall);
    const list = await Checklist.on(
      html`<zt-service service="stall" .provider=${{getService}}>
        <zt-requirements-checklist>${papers}</zt-requirements-checklist>
      </zt-service>`,
    );
    const again = list.button('Try again');
    await shown(again);
    isBroken = false;
    await again.click();
    await list.asks('What do you sell?');
  });
});

describe('the answers', () => {
  it('may be there before the element is', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes', helpers: 1}});
    await list.asks('What is the stall to you?');
  });

  it('that are none are passed over', async () => {
    const answers = {goods: 'gold', helpers: '4', proofs: 'lease', ill: 'yes', x: 1, $channel: 'x'};
    const list = await Checklist.open({answers});
    await list.asks('What do you sell?');
    expect(list.element.answers).toEqual({});
  });
});

describe('properties', () => {
  const properties = {
    definition: stall,
    answers: {goods: 'clothes'},
    headingLevel: 4,
    name: 'papers',
    messages: {continue: 'Go on'},
  };
  const isRight = async (element: Element) => {
    const root = () => element.shadowRoot!;
    await expect.poll(() => plain(root()?.textContent), patience).toContain('Go on');
    expect(plain(root().querySelector('legend')?.textContent)).toBe('How many people help you?');
    expect(root().querySelector('[aria-level="4"]')).not.toBeNull();
    expect(element.getAttribute('name')).toBe('papers');
  };

  it('do the same whether they are set before or after the element is on the page', async () => {
    const before = Object.assign(document.createElement('zt-requirements-checklist'), properties);
    const after = document.createElement('zt-requirements-checklist');
    document.body.append(before, after);
    Object.assign(after, properties);
    for (const element of [before, after]) {
      await isRight(element);
      element.remove();
    }
  });

  it('may be set before the element is even known to the browser', async () => {
    const early = Object.assign(document.createElement('late-requirements-checklist'), properties);
    document.body.append(early);
    defineElements(requirementsElements, {prefix: 'late'});
    expect(early).toBeInstanceOf(RequirementsChecklist);
    await isRight(early);
    early.remove();
  });
});
