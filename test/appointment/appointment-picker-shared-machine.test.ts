import {ContextProvider} from '@lit/context';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {noPortal, portalContext} from '../../src/core/portal-context.js';
import {Picker, shown} from './picker-harness.js';

afterEach(() => vi.restoreAllMocks());

const kiosk = {...noPortal, kiosk: true, session: 1};

/** Puts a picker on a machine that others use after its citizen; the returned function ends the session. */
async function atKiosk(): Promise<{readonly picker: Picker; readonly next: () => void}> {
  const picker = await Picker.open();
  const section = picker.element.parentElement!;
  const session = new ContextProvider(section, {context: portalContext, initialValue: kiosk});
  session.hostConnected();
  return {picker, next: () => session.setValue({...kiosk, session: 2})};
}

describe('at a shared machine', () => {
  it('the next person sees nothing of the one before, also of what comes late', async () => {
    const {next, picker} = await atKiosk();
    await picker.arriveAtReview();
    const told: Event[] = [];
    picker.element.addEventListener('zt-appointment-booked', (event) => told.push(event));
    const answer = picker.office.silence('book');
    await picker.confirm();
    await shown(picker.button('One moment, we are booking'));
    next();
    await picker.isAt('When?');
    answer();
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.isAt('Your details');
    await expect.element(picker.field('Full name')).toHaveValue('');
    expect(told).toEqual([]);
  });

  it('nothing is ever written into the browser’s storage, not even for a moment', async () => {
    const {picker} = await atKiosk();
    const write = vi.spyOn(Storage.prototype, 'setItem');
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(write).not.toHaveBeenCalled();
    expect({...sessionStorage, ...localStorage}).toEqual({});
  });

  it('nor does the browser keep anything for the way back to a form', async () => {
    const keep = vi.spyOn(ElementInternals.prototype, 'setFormValue');
    const {picker} = await atKiosk();
    Object.assign(picker.element, {name: 'visit', choose: true});
    await picker.pickSoonest();
    await shown(picker.view.getByText('This time goes with the form on this page.'));
    keep.mockClear();
    await picker.pickSoonest(1);
    await expect.poll(() => keep.mock.calls.length).toBeGreaterThan(0);
    for (const [value, state] of keep.mock.calls) expect([!!value, state]).toEqual([true, null]);
  });
});

describe('complaint 13: a frame that may store nothing', () => {
  it('books all the same', async () => {
    for (const area of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(globalThis, area, 'get').mockImplementation(() => {
        throw new DOMException('blocked', 'SecurityError');
      });
    }
    const picker = await Picker.open();
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  });
});
