import {afterAll, describe, expect, it} from 'vitest';
import {kitDetector} from '../../src/photo/faces/face-detector.js';
import {HAIRS, SKINS} from './drawn/figure.js';
import {judged, surprises} from './judged.js';
import {groupTable, verdictTable} from './verdict-table.js';

// A busy machine takes its time over the face nets.
const PATIENCE = 60_000;

const detector = kitDetector();
afterAll(() => detector.close());

describe('the whole check says what is so', {timeout: PATIENCE}, () => {
  it.each(verdictTable.map((one) => [one.name, one] as const))(
    'of a picture: %s',
    async (_name, one) => {
      const {verdicts} = await judged(one, detector);
      expect(verdicts).toEqual(one.expected);
    },
  );
});

describe('nobody is alarmed for who they are', {timeout: PATIENCE}, () => {
  it.each(Object.keys(SKINS))('with %s skin', async (skin) => {
    for (const one of groupTable.filter((each) => each.skin === skin)) {
      const {verdicts} = await judged(one, detector);
      expect([one.name, surprises(verdicts, one.expected)]).toEqual([one.name, []]);
    }
  });

  it('and all hair colours are among them', () => {
    expect(new Set(groupTable.map(({hair}) => hair))).toEqual(new Set(Object.keys(HAIRS)));
  });
});
