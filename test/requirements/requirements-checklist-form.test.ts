import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {Checklist, freshVisit, gone, patience} from './checklist-harness.js';
import {clothes, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  freshVisit();
});

/** A form of the page with the list among its fields. */
const inForm = (answers = clothes) =>
  Checklist.on(
    html`<form>
      <fieldset class="outer">
        <input name="who" value="Wang" />
        <zt-requirements-checklist
          name="papers"
          .definition=${stall}
          .answers=${answers}
        ></zt-requirements-checklist>
      </fieldset>
    </form>`,
  );
const formOf = (list: Checklist): HTMLFormElement => list.around.querySelector('form')!;
const sent = (list: Checklist) => {
  const data = new FormData(formOf(list));
  return {ready: data.getAll('papers'), missing: data.getAll('papers-missing')};
};

describe('a form around the list', () => {
  it('gets what is ready and what is missing', async () => {
    const list = await inForm();
    await list.says('0 of 2 ready');
    await expect.poll(() => sent(list)).toEqual({ready: [], missing: ['identity', 'form.form']});
    await list.tick('Identity card');
    await list.tick('Application form');
    await list.says('1 of 2 ready');
    expect(sent(list)).toEqual({ready: ['identity.card', 'form.form'], missing: ['identity']});
    expect(new FormData(formOf(list)).get('who')).toBe('Wang');
  });

  it('gets nothing of a list without a name', async () => {
    const list = await inForm();
    await list.tick('Passport');
    list.element.name = undefined;
    await list.element.updateComplete;
    expect([...new FormData(formOf(list)).keys()]).toEqual(['who']);
  });

  it('gets no tick on a paper that has left the list', async () => {
    const list = await inForm({...clothes, helpers: 4});
    await list.tick('Insurance policy', 'Application form');
    await list.change('How many people help you?');
    await list.write('1');
    await list.says('1 of 2 ready');
    expect(sent(list).ready).toEqual(['form.form']);
  });

  it('is not sent by the list’s own buttons, nor by Enter in its question', async () => {
    const list = await inForm({goods: 'clothes'});
    const submit = vi.fn((event: Event) => event.preventDefault());
    formOf(list).addEventListener('submit', submit);
    await list.field().fill('1');
    await list.field().click();
    await userEvent.keyboard('{Enter}');
    await list.choose();
    await list.asks('Are you ill at home?');
    await list.button('Send to family').click();
    await list.button('Save on this device').click();
    await list.says('Saved on this device');
    expect(submit).not.toHaveBeenCalled();
  });

  it('that is reset takes all ticks away, and leaves the answers', async () => {
    const list = await inForm();
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    formOf(list).reset();
    await list.says('0 of 2 ready');
    await expect.element(list.paper('Passport')).not.toBeChecked();
    expect(sent(list).ready).toEqual([]);
    expect(list.element.answers).toEqual(clothes);
  });

  it('that is reset takes them from the device, too', async () => {
    const list = await inForm();
    await list.tick('Passport');
    await list.button('Save on this device').click();
    await list.says('Saved on this device');
    formOf(list).reset();
    await list.says('0 of 2 ready');
    list.element.remove();
    const later = await Checklist.open();
    await later.says('What do you sell? Clothes');
    await expect.element(later.paper('Passport')).not.toBeChecked();
  });

  it('that is disabled leaves the list to be read, not to be changed', async () => {
    const list = await inForm({goods: 'clothes'});
    await list.asks('How many people help you?');
    const outer = list.around.querySelector<HTMLFieldSetElement>('.outer')!;
    outer.disabled = true;
    await gone(list.button('Continue'));
    await expect.element(list.paper('Passport'), patience).toBeDisabled();
    await expect.element(list.button('Change: What do you sell?')).toBeDisabled();
    await list.lists('You need this', ['Who you are', 'Application form', 'Drawing of the stall']);
    expect(sent(list)).toEqual({ready: [], missing: []});
    outer.disabled = false;
    await list.asks('How many people help you?');
    await list.tick('Passport');
    await list.says('1 of 2 ready');
  });
});

describe('a browser that brings back what was ticked', () => {
  /** What the browser was last given to keep. */
  async function keptByBrowser(): Promise<FormData> {
    const set = vi.spyOn(ElementInternals.prototype, 'setFormValue');
    const list = await inForm();
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    list.element.remove();
    return set.mock.lastCall?.[1] as FormData;
  }

  it('finds the list with its ticks', async () => {
    const state = await keptByBrowser();
    const list = await inForm();
    await list.says('0 of 2 ready');
    list.element.formStateRestoreCallback(state);
    await list.says('1 of 2 ready');
    await expect.element(list.paper('Passport')).toBeChecked();
    expect(list.spoken).toEqual([]);
  });

  it('does so before the definition is there', async () => {
    const state = await keptByBrowser();
    let arrive: (definition: typeof stall) => void = () => {};
    const promised = new Promise<typeof stall>((resolve) => (arrive = resolve));
    const list = await Checklist.on(
      html`<zt-requirements-checklist
        service="stall"
        .provider=${{getService: () => promised}}
        .answers=${clothes}
      ></zt-requirements-checklist>`,
    );
    list.element.formStateRestoreCallback(state);
    await list.element.updateComplete;
    arrive(stall);
    await list.says('1 of 2 ready');
    await expect.element(list.paper('Passport')).toBeChecked();
  });

  it('and gives something else does no harm', async () => {
    const list = await inForm();
    for (const state of [null, undefined, 'x', new File([], 'x'), new FormData()])
      list.element.formStateRestoreCallback(state);
    await list.says('0 of 2 ready');
  });
});
