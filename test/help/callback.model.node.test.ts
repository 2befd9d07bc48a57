import {describe, expect, it} from 'vitest';
import {
  type CallEntry,
  callProblems,
  callRequest,
  isCallOver,
  languageOf,
  noCall,
  receiptIn,
} from '../../src/help/callback.model.js';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';

const settings = linhuOffices('en')[0]!.callback!;
const span = {start: '2026-11-26T14:30', end: '2026-11-26T15:30'};
const window = {start: '2026-11-26T14:30:00+08:00', end: '2026-11-26T15:30:00+08:00'};
const entry = {...noCall, phone: '138 0000 0000', span, topic: 'papers'};

describe('what keeps a call from being asked for', () => {
  it.each([
    ['nothing, where all is there', {}, []],
    ['all that is missing, in the order in which it is read', noCall, ['empty', 'span', 'topic']],
    ['a number of one’s own town', {phone: '8888 0000'}, ['area']],
    ['the office’s own number, however written', {phone: '0573 0000 0110'}, ['ours']],
    [
      'a landline for whoever wants a text',
      {phone: '0573 8888 0000', needs: ['text']},
      ['landline'],
    ],
    ['no landline for whoever can speak', {phone: '0573 8888 0000', needs: ['slow']}, []],
    ['no mobile for whoever wants a text', {needs: ['text', 'slow']}, []],
    ['a time that is not offered any more', {span: {...span, end: '2026-11-26T15:00'}}, ['span']],
  ])('%s', (_what, change, problems) => {
    expect(callProblems({...entry, ...change} as CallEntry, settings, [span])).toEqual(problems);
  });

  it('is no topic where the office names none', () => {
    const bare = {...settings, topics: []};
    expect(callProblems({...entry, topic: ''}, bare, [span])).toEqual([]);
  });
});

describe('one is called in the language', () => {
  it.each([
    ['that was chosen', 'zh', 'en-GB', 'zh'],
    ['of the page', '', 'en-GB', 'en'],
    ['of the page, in whatever script', '', 'zh-Hant-HK', 'zh'],
    ['that the office names first, where it does not speak the page’s', '', 'de', 'zh'],
    ['of the page, where what was chosen is not spoken', 'fr', 'en', 'en'],
  ])('%s', (_what, language, page, spoken) => {
    expect(languageOf({...entry, language}, ['zh', 'en'], page)).toBe(spoken);
  });
});

it('what is sent holds the number in E.164, and nothing that nobody has entered', () => {
  const request = callRequest({...entry, name: '  '}, settings, {office: 'donghu', window});
  expect(JSON.parse(JSON.stringify(request))).toEqual({
    office: 'donghu',
    phone: '+8613800000000',
    window,
    needs: [],
    topic: 'papers',
  });
});

describe('a receipt', () => {
  const receipt = {ref: 'C-1', token: 't', callerNumber: '+86573', codeWord: 'Lotus 11', window};

  it('comes back from the device as it is, and nothing else does', () => {
    expect(receiptIn(receipt)).toEqual(receipt);
    for (const broken of [null, 7, {}, {...receipt, window: null}, {...receipt, codeWord: 7}])
      expect(receiptIn(broken)).toBeUndefined();
  });

  it('is over with the end of its window, by the office’s clock', () => {
    expect(isCallOver(receipt, '2026-11-26T15:29')).toBe(false);
    expect(isCallOver(receipt, '2026-11-26T15:30')).toBe(true);
  });
});
