import {describe, expect, it} from 'vitest';
import {keptList, parseKeptList} from '../../src/requirements/kept-list.model.js';
import {clothes, food, stall} from './stall-service.js';

const ticks = (...keys: readonly string[]) => new Set(keys);

describe('what is kept on the device', () => {
  it('is the answers that are not sensitive, and the ticks', () => {
    const {ill: _, ...open} = clothes;
    expect(keptList(stall, clothes, ticks('identity.passport', 'form.form'))).toEqual({
      answers: open,
      ticked: ['identity.passport', 'form.form'],
    });
  });

  it('has no tick on a paper that a sensitive answer alone calls for', () => {
    const kept = keptList(stall, {...food, ill: true}, ticks('letter.letter', 'kitchen.kitchen'));
    expect(kept.ticked).toEqual(['kitchen.kitchen']);
  });

  it('has no tick on what is no paper of this list', () => {
    expect(keptList(stall, clothes, ticks('kitchen.kitchen', 'x', '')).ticked).toEqual([]);
  });

  it('survives being written and read', () => {
    const kept = keptList(stall, food, ticks('lease.lease'));
    expect(parseKeptList(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});

describe('what was found on the device', () => {
  it.each([undefined, null, 7, 'x', [], {}, {answers: {}}, {ticked: []}, {answers: 1, ticked: []}])(
    'is no list: %j',
    (value) => {
      expect(parseKeptList(value)).toBeUndefined();
    },
  );

  it('loses ticks that are none', () => {
    const found = {answers: {goods: 'food'}, ticked: ['a', 1, null, {}, 'b']};
    expect(parseKeptList(found)).toEqual({answers: {goods: 'food'}, ticked: ['a', 'b']});
  });
});
