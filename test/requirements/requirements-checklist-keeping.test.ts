import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Checklist, freshVisit, gone, patience, shown, storedText} from './checklist-harness.js';
import {clothes, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  freshVisit();
});

const DAY = 86_400_000;

/** Saves, and comes back as a new visitor of the same device. */
async function saveAndReturn(list: Checklist): Promise<Checklist> {
  await list.button('Save on this device').click();
  await list.says('Saved on this device until');
  list.element.remove();
  return Checklist.open();
}

describe('a list that nobody asked to save', () => {
  it('leaves nothing on the device, whatever is answered and ticked', async () => {
    const list = await Checklist.open();
    await list.choose('Clothes');
    await list.write('1');
    await list.tick('Passport');
    await list.says('1 of 2 ready');
    expect(storedText()).toBe('');
    list.element.remove();
    const later = await Checklist.open();
    await later.asks('What do you sell?');
    await expect.element(later.paper('Passport')).not.toBeChecked();
  });
});

describe('a list that is saved', () => {
  it.each(['opens the page', 'is followed on it'])(
    'is not replaced by one that somebody sent, whose link %s',
    async (way) => {
      const list = await Checklist.open({answers: clothes});
      await list.button('Save on this device').click();
      await list.says('Saved on this device until');
      const before = storedText();
      const link = '#zt:stall?goods=food';
      if (way === 'is followed on it') location.hash = link;
      else {
        list.element.remove();
        history.replaceState(null, '', location.pathname + location.search + link);
      }
      const other = way === 'is followed on it' ? list : await Checklist.open();
      await other.says('What do you sell? Food');
      await shown(other.button('Save on this device'));
      await other.tick('Passport');
      expect(storedText()).toBe(before);
    },
  );

  it('is there at the next visit, answers and ticks', async () => {
    const list = await Checklist.open({answers: {...clothes, $channel: 'counter'}});
    await list.tick('Passport');
    const later = await saveAndReturn(list);
    await later.says('1 of 3 ready');
    await expect.element(later.paper('Passport')).toBeChecked();
    await later.says('What do you sell? Clothes');
    expect(later.element.answers).toMatchObject({goods: 'clothes', $channel: 'counter'});
    expect(later.spoken).toEqual([]);
  });

  it('says until when, a month from now', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z')});
    const list = await Checklist.open({answers: clothes});
    await list.button('Save on this device').click();
    await list.says('Saved on this device until 24 December 2026');
    await gone(list.button('Save on this device'));
  });

  it('is gone after that day', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z')});
    const list = await Checklist.open({answers: clothes});
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    list.element.remove();
    vi.setSystemTime(Date.now() + 30 * DAY);
    const later = await Checklist.open();
    await later.asks('What do you sell?');
    await shown(later.button('Save on this device'));
    expect(storedText()).toBe('');
  });

  it('follows every answer and tick from then on', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    await list.tick('Passport');
    await list.change('How many people help you?');
    await list.write('4');
    await list.says('1 of 3 ready');
    list.element.remove();
    const later = await Checklist.open();
    await later.says('1 of 3 ready');
    await later.says('How many people help you? 4 people');
  });

  it('can be deleted at one press; on the page it stays', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    await list.button('Save on this device').click();
    await list.button('Delete from this device').click();
    await shown(list.button('Save on this device'));
    await expect.poll(() => list.spoken, patience).toContain('Deleted from this device');
    expect(storedText()).toBe('');
    await list.says('1 of 2 ready');
    await list.tick('Application form');
    await list.says('Everything is ready');
    expect(storedText()).toBe('');
  });

  it('is this service’s alone', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    const other = await Checklist.open({definition: {...stall, id: 'market'}});
    await other.asks('What do you sell?');
    await shown(other.button('Save on this device'));
  });

  it('of which a question has gone since is taken up in so far as it fits', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport', 'Application form');
    await list.button('Save on this device').click();
    await list.says('Saved on this device until');
    list.element.remove();
    const questions = stall.questions?.map((question) =>
      question.id === 'goods' ? {...question, options: question.options?.slice(0, 1)} : question,
    );
    const later = await Checklist.open({definition: {...stall, questions}});
    await later.asks('What do you sell?');
    await later.says('How many people help you? 1 people');
    await later.says('Everything is ready');
  });

  it.each([
    ['no JSON', '{'],
    ['something else', JSON.stringify({version: 1, at: 0, value: 7})],
    ['of a newer kit', JSON.stringify({version: 99, at: 0, value: {answers: {}, ticked: []}})],
    [
      'poisoned',
      `{"version":1,"at":1,"value":{"answers":{"__proto__":{"goods":"food"},"goods":["x"],"helpers":"9"},"ticked":[null,{"a":1}]}}`,
    ],
  ])('and is %s does no harm', async (_what, text) => {
    localStorage.setItem(
      'zerotrip/checklist.stall',
      text.replace('"at":1,', `"at":${Date.now()},`),
    );
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await list.says('0 of 2 ready');
  });

  it('does no harm where the device refuses', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const list = await Checklist.open({answers: clothes});
    await list.tick('Passport');
    await list.button('Save on this device').click();
    await list.saysNo('Saved on this device');
    await list.says('1 of 2 ready');
  });
});
