import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {initialsOf, initialsOfPinyin} from '../../src/help/pinyin.model.js';
import {findQuestions, folded} from '../../src/help/search.model.js';
import type {CommonQuestion} from '../../src/office/office.model.js';

const asked = (id: string, question: string, more: Partial<CommonQuestion> = {}) => ({
  id,
  question,
  answer: '',
  ...more,
});

const chinese = [
  asked('book', '户口本丢了怎么办', {answer: '来窗口补一本，当天就能拿。'}),
  asked('card', '身份证补办要多少钱', {keywords: ['工本费', '二代证']}),
  asked('post', '证件能不能寄到家', {answer: '可以，邮政寄到您写的地址。'}),
  asked('permit', '居住证怎么办', {services: ['residence-permit']}),
];
const english = [
  asked('lost', 'I have lost my household register'),
  asked('fee', 'What does a new identity card cost?', {keywords: ['price', 'fee']}),
  asked('café', 'Is there a café in Łódź?', {answer: 'By the entrance.'}),
];

const found = (questions: readonly CommonQuestion[], query: string, service?: string) =>
  findQuestions(questions, query, service).map(({id}) => id);

describe('the first letters of Chinese words', () => {
  it.each([
    ['户口本丢了', 'hkbdl'],
    ['身份证补办', 'sfzbb'],
    ['居住证', 'jzz'],
    ['护照', 'hz'],
    ['安全', 'aq'],
    ['二维码', 'ewm'],
    ['欧阳', 'oy'],
    ['中午', 'zw'],
    ['APP登录', 'APPdl'],
    ['入户', 'rh'],
    ['软件', 'rj'],
    ['如何', 'rh'],
    ['落户', 'lh'],
    ['没有母亲', 'mymq'],
    ['社保', 'sb'],
    ['他们', 'tm'],
    ['流动人口', 'ldrk'],
  ])('of %s are %s', (text, letters) => {
    expect(initialsOf(text)).toBe(letters);
  });
});

describe('whole pinyin', () => {
  it.each([
    ['hukouben', 'hkb'],
    ['shenfenzheng', 'sfz'],
    ['juzhuzheng', 'jzz'],
    ['erzi', 'ez'],
    ['xian', undefined],
    ['register', undefined],
    ['hkb', undefined],
    ['', undefined],
  ])('%s has the letters %s', (word, letters) => {
    expect(initialsOfPinyin(word)).toBe(letters);
  });
});

describe('a search', () => {
  it('for nothing shows every question in the office’s order', () => {
    expect(found(chinese, '  ')).toEqual(['book', 'card', 'post', 'permit']);
    expect(found(chinese, '？！')).toEqual(['book', 'card', 'post', 'permit']);
  });

  it.each([
    ['户口本', 'book'],
    ['户口怎么办', 'book'],
    ['我的身份证丢了', 'card'],
    ['工本费', 'card'],
    ['hkb', 'book'],
    ['HKB', 'book'],
    ['ｓｆｚ', 'card'],
    ['edz', 'card'],
    ['邮政', 'post'],
  ])('for %s finds %s first', (query, id) => {
    expect(found(chinese, query)[0]).toBe(id);
  });

  it.each([
    ['register', 'lost'],
    ['how do I get a new household register', 'lost'],
    ['PRICE', 'fee'],
    ['ident', 'fee'],
    ['cafe lodz', 'café'],
    ['Café', 'café'],
    ['entrance', 'café'],
  ])('for “%s” finds %s first', (query, id) => {
    expect(found(english, query)[0]).toBe(id);
  });

  it.each([
    ['a whole sentence', '我想问一下户口本能不能给我补一本', 'book'],
    ['whole pinyin', 'hukouben', 'book'],
    ['pinyin in pieces', 'hu kou ben', 'book'],
    ['pinyin as a keyboard has it half-way', "shen'fen'zheng", 'card'],
    ['traditional characters', '戶口本', 'book'],
    ['another character of the same sound', '身分证', 'card'],
    ['a word of which one character is theirs', '補辦', 'card'],
    ['a word in another order', '办补', 'card'],
  ])('finds what was meant by %s: %s', (_what, query, id) => {
    const traditional = asked('card', '身份證補办要多少錢');
    const questions = query === '補辦' ? [...chinese, traditional] : chinese;
    expect(found(questions, query)).toContain(id);
  });

  it.each([
    ['a sentence', 'can you please tell me about the price of it', 'fee'],
    ['a letter too few', 'regster', 'lost'],
    ['a letter too many', 'identitty', 'fee'],
    ['a wrong letter', 'houzehold', 'lost'],
    ['two letters in the wrong order', 'hosuehold', 'lost'],
    ['a slip before the word is finished', 'ragist', 'lost'],
  ])('finds what was meant by %s: %s', (_what, query, id) => {
    expect(found(english, query)).toEqual([id]);
  });

  it('lets words that stand in every question say little, in any language', () => {
    const german = [
      asked('pass', 'Wie bekomme ich einen neuen Reisepass?'),
      asked('move', 'Wie melde ich mich um, wenn ich umziehe?'),
      asked('birth', 'Wie bekomme ich eine Geburtsurkunde?'),
    ];
    expect(found(german, 'Wie kann ich denn bitte einen Reisepass bekommen')[0]).toBe('pass');
  });

  it('takes Arabic with or without its vowel signs', () => {
    const arabic = [asked('card', 'كيف أجدد بطاقة الهوية؟'), asked('post', 'هل تصلني بالبريد؟')];
    expect(found(arabic, 'بِطاقه')).toEqual(['card']);
    expect(found(arabic, 'اجدد')).toEqual(['card']);
  });

  it('looks at the beginning of what was pasted, and no further', () => {
    expect(found(chinese, `户口本${'！'.repeat(300)}身份证补办`)).toEqual(['book']);
  });

  it('does not take a word for another one that begins alike by accident', () => {
    expect(found(english, 'newt')).toEqual([]);
    expect(found(english, 'parking lot for lorries')).toEqual([]);
    expect(found(chinese, '停车证明')).toEqual([]);
  });

  it('for what nobody has written down finds nothing', () => {
    expect(found(chinese, '离婚')).toEqual([]);
    expect(found(chinese, 'xyz')).toEqual([]);
    expect(found(english, 'parking')).toEqual([]);
  });

  it('puts what is asked before what is only mentioned in an answer', () => {
    const questions = [
      asked('mentioned', '几点开门', {answer: '户口窗口九点开。'}),
      asked('meant', '户口怎么迁'),
    ];
    expect(found(questions, '户口')).toEqual(['meant', 'mentioned']);
  });

  it('does not take the first letters of an answer for what is asked', () => {
    expect(found(chinese, 'yzjd')).toEqual([]);
  });

  it('leaves out what is about another service, and keeps what is about all', () => {
    expect(found(chinese, '', 'id-card')).toEqual(['book', 'card', 'post']);
    expect(found(chinese, '居住证', 'residence-permit')[0]).toBe('permit');
  });

  it('keeps Hindi vowel signs, which are no accents', () => {
    expect(folded('हिन्दी')).toBe('हिन्दी'.normalize('NFKD'));
  });

  it('finds any question by its own words, and never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 60}), fc.string(), (question, query) => {
        const one = asked('one', question);
        expect(found([one], question)).toEqual(['one']);
        expect(() => found([one], query)).not.toThrow();
      }),
    );
  });

  it('through a thousand questions looks at each text once', () => {
    let read = 0;
    const many = Array.from({length: 1000}, (_, at) => ({
      ...asked(`q${at}`, ''),
      get question() {
        read += 1;
        return `户口问题 ${at}`;
      },
    }));
    for (const query of ['h', 'hk', 'hkw', '户口']) found(many, query);
    expect(read).toBe(1000);
  });
});
