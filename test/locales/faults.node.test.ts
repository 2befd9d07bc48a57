import {describe, expect, it} from 'vitest';
import type {Text} from '../../src/core/messages.js';
import {faultsOf} from './faults.js';

const trips = {one: '{count} trip', other: '{count} trips'};

/** A language, the English text, a faulty translation, and what is found. */
const planted: [string, Text, Text, RegExp][] = [
  ['de', 'Cancel', '', /empty/],
  ['de', 'Cancel', 'Absagen ', /empty or spaced/],
  ['de', 'Until {time}', 'Bis {zeit}', /places/],
  ['de', 'Until {time}', 'Bis bald', /places/],
  ['de', trips, {one: '{count} Weg', other: 'Wege'}, /places/],
  ['ru', trips, {one: 'одна', few: '{count}', many: '{count}', other: '{count}'}, /places/],
  ['de', trips, '{count} Wege', /no plural forms/],
  ['ru', trips, {one: '{count} раз', other: '{count} раза'}, /forms other than few,many,one,other/],
  ['ja', trips, {one: '{count}回', other: '{count}回'}, /forms other than other/],

  ['fr', 'Cancel', 'Cancel', /is English/],
  ['fr', 'Nobody expects you, come home', 'Nobody expects you, come', /nobody expects you come/],
  ['es', 'Wait', 'Espere please', /“please”/],
  ['pt', 'Wait', 'Aguarde with', /“with”/],
  ['ar', 'Wait', 'انتظر Wait', /“wait”/],
  ['ko', 'Choose a photo', '사진 photo 선택', /“photo”/],
  ['zh-Hant', 'Cancel', '取消 appointment', /“appointment”/],

  ['fr', 'Sure?', 'C’est sûr?', /no-break space/],
  ['fr', 'Sure?', 'C’est sûr ?', /no-break space/],
  ['fr', 'Press it', 'Appuyez sur « Oui\u00a0»', /no-break space/],
  ['es', 'Sure?', 'Seguro?', /question not opened/],
  ['es', 'Good!', '¿Bien!', /exclamation not opened/],
  ['ar', 'Sure?', 'هل أنت متأكد?', /Latin punctuation/],
  ['ar', 'Yes, now', 'نعم, الآن', /Latin punctuation/],
  ['zh-Hans', 'Yes, now', '好,现在', /narrow punctuation/],
  ['ja', 'Yes', 'はい.', /narrow punctuation/],
  ['de', 'Wait', 'Moment...', /three full stops/],
  ['de', 'Wait', "Geht's", /straight quote/],
  ['de', 'Wait', 'Bitte  warten', /two spaces/],
  ['de', 'Press it', '“Ja” wählen', /quotation mark/],
  ['ja', 'Press it', '“はい”を押す', /quotation mark/],
];

const whole: [string, Text, Text][] = [
  ['de', 'Until {time}, {day}', 'Am {day} bis {time}'],
  ['de', trips, {one: '{count} Weg', other: '{count} Wege'}],
  [
    'ar',
    trips,
    {zero: 'لا', one: 'مرة', two: 'مرتان', few: '{count}', many: '{count}', other: '{count}'},
  ],
  ['ru', trips, 'Поездок: {count}'],
  ['ja', trips, '{count}回'],
  ['fr', 'Sure? {what}', 'C’est sûr\u00a0? «\u00a0{what}\u00a0»'],
  ['es', 'Sure? Good!', '¿Seguro? ¡Bien!'],
  ['ar', 'Save as PDF', 'احفظه بصيغة PDF'],
  ['zh-Hans', '{name}: {state}', '{name}：{state}（.ics 文件）'],
];

describe('a translation', () => {
  it.each(planted)('in %s of %j as %j is not whole', (language, english, text, fault) => {
    expect(faultsOf(language, english, text).join('\n')).toMatch(fault);
  });

  it.each(whole)('in %s of %j as %j is whole', (language, english, text) => {
    expect(faultsOf(language, english, text)).toEqual([]);
  });
});
