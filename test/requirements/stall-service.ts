import type {Answers, Document, Question, Requirement} from '../../src/service/index.js';
import type {ServiceDefinition} from '../../src/service/index.js';

const questions: readonly Question[] = [
  {
    id: 'goods',
    type: 'one',
    label: {en: 'What do you sell?', 'zh-CN': '您卖什么？'},
    required: true,
    options: [
      {value: 'food', label: {en: 'Food', 'zh-CN': '吃的'}, hint: 'Tea counts, too.'},
      {value: 'clothes', label: {en: 'Clothes', 'zh-CN': '衣服'}},
    ],
  },
  {
    id: 'helpers',
    type: 'number',
    label: {en: 'How many people help you?', 'zh-CN': '有几个人帮忙？'},
    min: 0,
    max: 20,
    unit: {en: 'people', 'zh-CN': '人'},
  },
  {
    id: 'inspected',
    type: 'date',
    label: 'When was your kitchen inspected?',
    when: {goods: 'food'},
    min: '2000-01-01',
    max: '2026-12-31',
  },
  {
    id: 'proofs',
    type: 'many',
    label: {en: 'What is the stall to you?', 'zh-CN': '摊位是您的吗？'},
    options: [
      {value: 'lease', label: 'I rent it'},
      {value: 'deed', label: 'I own it'},
    ],
  },
  {
    id: 'ill',
    type: 'yesno',
    label: {en: 'Are you ill at home?', 'zh-CN': '您在家养病吗？'},
    sensitive: true,
    unsure: 'I would rather ask first',
  },
  {id: 'music', type: 'yesno', label: 'Do you play music?'},
];

const documents: Readonly<Record<string, Document>> = {
  passport: {name: {en: 'Passport', 'zh-CN': '护照'}},
  card: {name: {en: 'Identity card', 'zh-CN': '身份证'}},
  photo: {name: {en: 'Photo', 'zh-CN': '照片'}, kind: 'photo'},
  form: {
    name: {en: 'Application form', 'zh-CN': '申请表'},
    aka: ['Form 7', 'The blue form'],
    description: 'The form for a new stall.',
    issuer: {name: 'Lake Office'},
    howToGet: 'From the reading room.',
    getUrl: 'https://stall.example/get',
    validity: 'P6M',
    validityNote: 'From the day you sign.',
    blankForm: './forms/stall.pdf',
    sample: '/samples/stall.png',
    fillNotes: 'In black ink.',
    acceptance: 'All four corners can be seen.',
    paper: 'A4',
    electronic: 'PDF',
  },
  kitchen: {name: {en: 'Kitchen report', 'zh-CN': '厨房检查报告'}},
  insurance: {name: {en: 'Insurance policy', 'zh-CN': '保险单'}},
  lease: {name: {en: 'Lease', 'zh-CN': '租约'}},
  letter: {name: {en: 'Doctor’s letter', 'zh-CN': '医生的信'}},
  register: {name: {en: 'Register extract', 'zh-CN': '户口登记表'}},
  drawing: {name: {en: 'Drawing of the stall', 'zh-CN': '摊位图'}},
  stamp: {name: {en: 'Your own stamp', 'zh-CN': '印章'}},
};

const requirements: readonly Requirement[] = [
  {
    id: 'identity',
    name: {en: 'Who you are', 'zh-CN': '您是谁'},
    why: 'So that nobody else gets your stall.',
    anyOf: [{needs: ['passport']}, {label: 'Without a passport', needs: ['card', 'photo']}],
  },
  {
    id: 'form',
    needs: [{ref: 'form', copies: {original: 2, copy: 1, check: true}, note: 'Sign both.'}],
    why: 'It is what we decide on.',
    basis: [{name: 'Market rules', number: '2026-7', clause: '§ 3', url: 'https://law.example/7'}],
  },
  {
    id: 'kitchen',
    when: {goods: 'food'},
    needs: ['kitchen'],
    supply: [{mode: 'held', when: {inspected: {min: '2026-01-01'}}}],
  },
  {
    id: 'insurance',
    when: {helpers: {min: 3}},
    needs: ['insurance'],
    supply: [{mode: 'later', within: 'P30D'}],
  },
  {id: 'lease', when: {proofs: 'lease'}, needs: ['lease']},
  {id: 'letter', when: {ill: true}, needs: ['letter']},
  {
    id: 'register',
    needs: ['register'],
    supply: [{mode: 'held', note: 'You are registered here.'}],
  },
  {id: 'drawing', necessity: 'optional', needs: ['drawing']},
  {id: 'stamp', channels: ['counter'], needs: ['stamp']},
];

/** A made-up service: a stall on the market, with every kind of question and of paper. */
export const stall: ServiceDefinition = {
  schemaVersion: 1,
  id: 'stall',
  lang: 'en',
  name: {en: 'A stall on the market', 'zh-CN': '摆个摊'},
  provider: {name: {en: 'Lake Office', 'zh-CN': '湖边办事处'}, phone: '0573-0000-0110'},
  updated: '2026-11-01',
  questions,
  documents,
  requirements,
  channels: [
    {id: 'counter', type: 'counter', visits: 1, visitReason: 'You choose the place'},
    {id: 'online', type: 'online', visits: 0, when: {helpers: {max: 5}}},
    {id: 'home', type: 'home-visit', visits: 0, when: {ill: true}},
  ],
  tips: [{when: {goods: 'food'}, level: 'warning', text: 'No fire on the market.'}],
};

/** Everything answered, with the shortest list. */
export const clothes: Answers = {
  goods: 'clothes',
  helpers: 1,
  proofs: [],
  ill: false,
  $channel: 'online',
};

/** Everything answered, with a long list. */
export const food: Answers = {
  goods: 'food',
  helpers: 4,
  inspected: '2025-05-01',
  proofs: ['lease'],
  ill: false,
  $channel: 'counter',
};
