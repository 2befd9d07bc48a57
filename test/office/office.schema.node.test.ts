import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {parseOffice, parseOpeningHours} from '../../src/office/office.schema.js';

const [donghu, room] = linhuOffices('en');
const row = {days: [1], opens: '09:00', closes: '17:00'};
const hours = {timeZone: 'Asia/Shanghai', week: [row], exceptions: []};

describe('An office that arrives', () => {
  it.each([
    ['a counter', donghu],
    ['a room on the network', room],
  ])('stays as it is: %s', (_what, office) => {
    expect(parseOffice(JSON.parse(JSON.stringify(office)))).toMatchObject(
      JSON.parse(JSON.stringify(office)) as object,
    );
  });

  it('loses a broken question, a broken tier and a dangerous link, and keeps the rest', () => {
    const help = {
      questions: [
        {id: 'a', question: 'Open?', answer: 'Yes', links: [{text: 'x', url: 'javascript:x()'}]},
        {id: 'b', question: 'No answer'},
      ],
      tiers: [{id: 'desk', name: 'Desk'}, {name: 'Nobody'}],
    };
    const office = parseOffice({id: 'x', name: 'X', url: 'data:x', hours, help, video: 7});
    expect(office.help?.questions).toMatchObject([{id: 'a', links: []}]);
    expect(office.help?.tiers.map(({id}) => id)).toEqual(['desk']);
    expect(office.url).toBeUndefined();
    expect(office.video).toBeUndefined();
  });

  it('loses a tier whose own hours are broken, which would else be told as the office’s', () => {
    const tiers = [{id: 'desk', name: 'Desk', hours: {...hours, week: 'always'}}];
    const {help} = parseOffice({id: 'x', name: 'X', hours, help: {questions: [], tiers}});
    expect(help?.tiers).toEqual([]);
  });

  it('never throws anything but a refusal, whatever arrives', () => {
    const members = fc.record(
      {
        id: fc.jsonValue(),
        name: fc.jsonValue(),
        hours: fc.jsonValue(),
        help: fc.jsonValue(),
        callback: fc.jsonValue(),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), members), (value) => {
        try {
          parseOffice(value);
        } catch (reason) {
          expect(reason).toMatchObject({name: 'ProviderError', code: 'unreadable'});
        }
      }),
    );
  });
});

describe('Hours that arrive', () => {
  it('that end with the day’s last minute end with the day', () => {
    const week = [{days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59'}];
    const {week: read} = parseOpeningHours({timeZone: 'UTC', week, exceptions: []});
    expect(read.map(({closes}) => closes)).toEqual(['24:00']);
  });

  it('lose their seconds', () => {
    const {week} = parseOpeningHours({
      ...hours,
      week: [{...row, opens: '09:00:00', closes: '24:00:00'}],
    });
    expect(week).toEqual([{...row, closes: '24:00'}]);
  });

  it.each([
    ['a row that opens at no time', {week: [row, {...row, opens: '25:00'}]}],
    ['a row that opens at the end of the day', {week: [{...row, opens: '24:00'}]}],
    ['a row on an eighth day', {week: [row, {...row, days: [8]}]}],
    ['a row with people nobody knows', {week: [row, {...row, staffing: 'robots'}]}],
    ['a season that begins on no day', {week: [{...row, validFrom: '2026-02-30'}]}],
    ['an exception without an end', {exceptions: [{from: '2026-01-01', spans: []}]}],
    [
      'an exception that does not say whether it is open',
      {exceptions: [{from: '2026-01-01', through: '2026-01-01'}]},
    ],
    ['no zone', {timeZone: undefined}],
    ['more rows than any office has', {week: Array.from({length: 20_000}, () => row)}],
  ])('are refused as a whole with %s', (_what, part) => {
    expect(() => parseOpeningHours({...hours, ...part})).toThrow('unreadable');
  });
});
