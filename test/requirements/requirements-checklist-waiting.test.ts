import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import type {ServiceDefinition} from '../../src/service/index.js';
import {Checklist, freshVisit, gone, patience, shown} from './checklist-harness.js';
import {stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  freshVisit();
});

const papers = html`<ul>
  <li>Bring a passport</li>
  <li>The form</li>
</ul>`;

describe('the author’s plain list', () => {
  it('stays until the better one is there', async () => {
    let arrive: (definition: ServiceDefinition) => void = () => {};
    const promised = new Promise<ServiceDefinition>((resolve) => (arrive = resolve));
    const list = await Checklist.on(
      html`<zt-requirements-checklist service="stall" .provider=${{getService: () => promised}}
        >${papers}</zt-requirements-checklist
      >`,
    );
    const item = page.getByText('Bring a passport');
    await list.element.updateComplete;
    await shown(item);
    expect(list.read).toBe('');
    arrive(stall);
    await list.asks('What do you sell?');
    await expect.element(item).not.toBeVisible();
  });

  it.each([
    ['the office does not answer', new ProviderError('unavailable'), 'Nothing is lost. Try again'],
    ['there is no internet', new ProviderError('offline'), 'There is no internet connection.'],
    ['there is no such service', new ProviderError('not-found'), 'Please give us a call.'],
  ])('stays where %s, under a notice', async (_why, error, sentence) => {
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${{getService: () => Promise.reject(error)}}
        >${papers}</zt-requirements-checklist
      >`,
    );
    const notice = list.view.getByRole('group', {name: 'This cannot be shown at the moment'});
    await expect.element(notice, patience).toHaveTextContent(sentence);
    await shown(page.getByText('Bring a passport'));
  });

  it('stays where nobody has said which service it is', async () => {
    const list = await Checklist.on(
      html`<zt-requirements-checklist>${papers}</zt-requirements-checklist>`,
    );
    await list.element.updateComplete;
    await shown(page.getByText('Bring a passport'));
  });

  it('is no help written for later: what stands in a slot of its own is not shown', async () => {
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${{getService: () => new Promise(() => {})}}
        ><p slot="help">Ask Mrs. Wang</p></zt-requirements-checklist
      >`,
    );
    await list.says('One moment, please');
    await expect.element(page.getByText('Ask Mrs. Wang')).not.toBeVisible();
  });
});

describe('whoever wrote nothing inside', () => {
  it('is told by a notice, not by a blank box, that nobody said which service', async () => {
    const list = await Checklist.on(html`<zt-requirements-checklist></zt-requirements-checklist>`);
    await list.says('Something is wrong on our side. Please give us a call.');
  });
});

describe('a faulty definition', () => {
  it('is a notice for the citizen, with the author’s list, and a path for the author', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const faulty = structuredClone(stall) as unknown as {documents: {card: {name: unknown}}};
    faulty.documents.card.name = 7;
    const list = await Checklist.open({definition: faulty, content: papers});
    await list.says('Something is wrong on our side. Please give us a call.');
    await shown(page.getByText('Bring a passport'));
    await gone(list.button('Try again'));
    expect(list.read).not.toContain('documents');
    const told = warn.mock.calls.flat().filter((text) => String(text).includes('documents.card'));
    expect(told).toEqual([
      'zerotrip: definition of <zt-requirements-checklist>: documents.card.name: must be a text, or texts by language',
    ]);
  });

  it.each(['{', '[]', '"text"', 'null', '7'])(
    'written inside as %s is told the same way',
    async (text) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const script = document.createElement('script');
      Object.assign(script, {type: 'application/json', slot: 'definition', textContent: text});
      const list = await Checklist.on(
        html`<zt-requirements-checklist>${papers}${script}</zt-requirements-checklist>`,
      );
      await list.says('Something is wrong on our side. Please give us a call.');
      await shown(page.getByText('Bring a passport'));
      expect(warn).toHaveBeenCalled();
    },
  );
});
