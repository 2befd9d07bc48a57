import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Portal} from '../../src/portal/portal.js';
import {Checklist, freshVisit, shown, storedText} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  freshVisit();
});

/** Saves, and comes back as a new visitor of the same device. */
async function saveAndReturn(list: Checklist): Promise<Checklist> {
  await list.button('Save on this device').click();
  await list.says('Saved on this device until');
  list.element.remove();
  return Checklist.open();
}

describe('a sensitive answer', () => {
  const ill = {...clothes, ill: true};

  it('is not on the device, and is asked again at the next visit', async () => {
    const list = await Checklist.open({answers: {...ill, $channel: 'online'}});
    const later = await saveAndReturn(list);
    await later.asks('Are you ill at home?');
    expect(storedText()).not.toContain('"ill"');
  });

  it('is not told by a tick on a paper that it alone calls for', async () => {
    const list = await Checklist.open({answers: ill});
    await list.tick('Passport', 'Doctor’s letter');
    await list.says('2 of 3 ready');
    const later = await saveAndReturn(list);
    await later.asks('Are you ill at home?');
    await expect.element(later.paper('Passport')).toBeChecked();
    await expect.element(later.paper('Doctor’s letter')).not.toBeChecked();
    expect(storedText()).not.toContain('letter');
  });

  it('is not told by the way to apply that it alone opens', async () => {
    const list = await Checklist.open({answers: {...ill, $channel: 'home'}});
    await list.says('We come to your home');
    await saveAndReturn(list);
    expect(storedText()).not.toContain('home');
  });

  it('is not told by a question that it alone brings up', async () => {
    const more = {
      id: 'since',
      type: 'number',
      label: 'Since which year?',
      when: {ill: true},
    } as const;
    const definition = {
      ...stall,
      questions: [...(stall.questions ?? []), more],
      requirements: [...stall.requirements, {id: 'x', when: {since: 2020}, needs: ['lease']}],
    };
    const list = await Checklist.open({definition, answers: {...ill, since: 2020}});
    await list.says('Since which year? 2,020');
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    expect(storedText()).not.toContain('since');
  });

  it('is not told by a tick on one of several papers that it alone makes enough', async () => {
    const identity = {
      id: 'identity',
      name: 'Who you are',
      anyOf: [{needs: ['passport']}, {needs: ['card'], when: {ill: true}}],
    };
    const definition = {...stall, requirements: [identity, ...stall.requirements.slice(1)]};
    const list = await Checklist.open({definition, answers: ill});
    await list.tick('Identity card');
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    expect(storedText()).not.toContain('identity.card');
  });
});

describe('a shared machine', () => {
  const kiosk = (answers = clothes) =>
    Checklist.on(
      html`<zt-portal kiosk idle-seconds="3000">
        <zt-requirements-checklist
          .definition=${stall}
          .answers=${answers}
        ></zt-requirements-checklist>
      </zt-portal>`,
    );
  const portalOf = (list: Checklist): Portal => list.around.querySelector('zt-portal')!;

  it('offers no saving, and opens nothing that was saved', async () => {
    const own = await Checklist.open({answers: food});
    await own.button('Save on this device').click();
    await own.says('Saved on this device until');
    own.element.remove();
    const list = await kiosk({goods: 'clothes'});
    await list.asks('How many people help you?');
    await list.saysNo('Save on this device');
    await list.saysNo('Saved');
    await shown(list.button('Print'));
  });

  it('forgets answers, ticks and the open panel when a session ends', async () => {
    const list = await kiosk();
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    await list.button('Send to family').click();
    await list.says('Or scan this with a phone');
    portalOf(list).endSession();
    await list.asks('What do you sell?');
    await expect.element(list.paper('Passport')).not.toBeChecked();
    await expect.element(list.button('Send to family')).toHaveAttribute('aria-expanded', 'false');
    expect(list.element.answers).toEqual({});
    expect(list.root.querySelector('svg[role=img]')).toBeNull();
    expect(list.root.textContent).not.toContain('goods=');
  });

  it('forgets them inside a <zt-service>, too', async () => {
    const list = await Checklist.on(
      html`<zt-portal kiosk idle-seconds="3000">
        <zt-service .definition=${stall} .answers=${clothes}>
          <zt-requirements-checklist></zt-requirements-checklist>
        </zt-service>
      </zt-portal>`,
    );
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    portalOf(list).endSession();
    await list.asks('What do you sell?');
    await expect.element(list.paper('Passport')).not.toBeChecked();
    expect(list.around.querySelector('zt-service')!.answers).toEqual({});
  });

  it('forgets what a half-written answer was', async () => {
    const list = await kiosk({goods: 'clothes'});
    await list.field().fill('17');
    await list.change('What do you sell?');
    await list.option('Food').click();
    portalOf(list).endSession();
    await list.asks('What do you sell?');
    await expect.element(list.option('Food')).not.toBeChecked();
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await expect.element(list.field()).toHaveValue('');
  });
});
