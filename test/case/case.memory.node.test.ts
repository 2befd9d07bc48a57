import {describe, expect, it} from 'vitest';
import {memoryCases} from '../../src/case/case.memory.js';
import {parseCase} from '../../src/case/case.schema.js';
import {linhuCases} from '../../src/case/linhu.memory.js';
import {linhuConsignments} from '../../src/mail/linhu.memory.js';

const reading = (parts: object = {}) => ({signal: new AbortController().signal, ...parts});
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the office’s cases in memory', () => {
  it.each(linhuCases('en').map(({ref}) => ref))('%s is fit for the contract', async (ref) => {
    const found = await memoryCases().getCaseStatus(ref, reading());
    expect(plain(parseCase(plain(found)))).toEqual(plain(found));
  });

  it('name shipments that the post office in memory knows', async () => {
    const known = linhuConsignments('en').map(({ref}) => ref);
    for (const {stages} of linhuCases('en')) {
      for (const {progress} of stages) {
        expect(known).toEqual(expect.arrayContaining([...(progress.shipments ?? [])]));
      }
    }
  });

  it('go from received to handed over as the clock moves, with no visit', async () => {
    let now = Date.parse('2026-11-23T16:00:00+08:00');
    const cases = memoryCases({now: () => now});
    const seen: string[] = [];
    for (; now < Date.parse('2026-11-26T16:00:00+08:00'); now += 3_600_000) {
      const {steps, outcome, visits} = await cases.getCaseStatus('linhu-walk', reading());
      const last = steps.findLast(({state}) => state === 'done')!.id + (outcome ? '!' : '');
      if (seen.at(-1) !== last) seen.push(last);
      expect(visits.needed).toBe(0);
    }
    expect(seen).toEqual(['received', 'checked', 'printed', 'posted', 'handed-over!']);
  });

  it('come back as they were while the clock stands still', async () => {
    const cases = memoryCases();
    const known = await cases.getCaseStatus('linhu-paused', reading({lang: 'zh-Hans'}));
    expect(known.paused?.reason).toBe('等您补交照片。');
    expect(await cases.getCaseStatus('linhu-paused', reading({lang: 'zh-Hans', known}))).toBe(
      known,
    );
  });

  it('know no other', async () => {
    const answer = memoryCases().getCaseStatus('nothing', reading());
    await expect(answer).rejects.toMatchObject({code: 'not-found'});
  });
});
