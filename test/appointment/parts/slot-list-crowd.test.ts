import {describe, expect, it} from 'vitest';
import {userEvent} from 'vitest/browser';
import {all, headings, many, open, patience} from './slot-list-harness.js';

describe('20,000 times', () => {
  const CROWD = 20_000;

  it('draw only what is near, and say under each heading how many there are', async () => {
    const list = await open(many(CROWD));
    expect(all(list, 'button').length).toBeLessThan(1000);
    const counts = headings(list).map((heading) => Number(/, (\d+) free/.exec(heading!)?.[1]));
    expect(counts.reduce((sum, count) => sum + count)).toBe(CROWD);
    expect(Math.max(...counts)).toBe(60);
  });

  it('are drawn when somebody scrolls there', async () => {
    const list = await open(many(CROWD));
    const group = all(list, '.group').at(150)!;
    expect(group.querySelectorAll('button').length).toBe(0);
    group.scrollIntoView();
    await expect.poll(() => group.querySelectorAll('button').length, patience).toBe(60);
  });

  it('are there for whoever tabs on, forwards and from behind', async () => {
    const list = await open(many(CROWD));
    const groups = all(list, '.group');
    const buttons = (index: number) => [...groups.at(index)!.querySelectorAll('button')];
    const last = buttons(1).at(-1)!;
    last.focus();
    expect(buttons(2).length).toBe(60);
    await userEvent.tab();
    expect(list.shadowRoot!.activeElement).toBe(buttons(2)[0]);
    buttons(-1)[0]!.focus();
    await userEvent.tab({shift: true});
    expect(list.shadowRoot!.activeElement).toBe(buttons(-2).at(-1));
  });

  it.each([4246, 9246])(
    'do not move under the finger: the first press chooses, %i pixels down',
    async (top) => {
      const list = await open(many(CROWD));
      const pressed: (Element | null)[] = [];
      list.shadowRoot!.addEventListener('click', ({target}) =>
        pressed.push((target as Element).closest('button')),
      );
      scrollTo(0, top);
      // Between two rows there is none.
      const inTheMiddle = () =>
        [0, 30]
          .map((y) => list.shadowRoot!.elementFromPoint(innerWidth / 2, innerHeight / 2 + y))
          .find((element) => element?.closest('button'))
          ?.closest('button');
      await expect.poll(inTheMiddle, patience).toBeInstanceOf(HTMLElement);
      const button = inTheMiddle()!;
      await userEvent.click(button);
      expect(pressed).toEqual([button]);
    },
  );

  it('are all drawn for paper', async () => {
    const list = await open(many(2000));
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(list, 'button').length).toBe(2000);
  });

  it('keep every other button as it is when one time changes', async () => {
    const slots = many(CROWD);
    const list = await open(slots);
    const before = all(list, 'button');
    list.slots = slots.map((slot) => (slot.id === '7' ? {...slot, status: 'busy'} : slot));
    await list.updateComplete;
    expect(all(list, 'button')).toEqual(before);
    expect(headings(list)[0]).toContain('59 free times');
  });

  it('leave nothing behind when the list has come and gone', async () => {
    const list = await open(many(CROWD));
    list.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(list, 'button').length).toBeLessThan(1000);
    document.body.append(list);
    const group = all(list, '.group').at(200)!;
    group.scrollIntoView();
    await expect.poll(() => group.querySelectorAll('button').length, patience).toBe(60);
  });
});
