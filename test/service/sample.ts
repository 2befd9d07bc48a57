import type {
  Channel,
  Document,
  Question,
  Requirement,
  ServiceDefinition,
} from '../../src/service/service.model.js';

const basis = {
  name: {'zh-CN': '户口登记条例', en: 'Registration rules'},
  number: '2026-7',
  clause: '§ 3',
  url: 'https://law.example/7',
};

const questions: readonly Question[] = [
  {
    id: 'reason',
    type: 'one',
    label: {'zh-CN': '您要办哪一种？', en: 'What do you need?'},
    hint: 'Choose one.',
    options: [
      {value: 'renew', label: 'Renew it', hint: 'It ends soon.'},
      {value: 'lost', label: 'It is lost'},
    ],
    required: true,
  },
  {
    id: 'age',
    type: 'number',
    label: 'How old are you?',
    min: 0,
    max: 130,
    unit: {'zh-CN': '岁', en: 'years'},
    sensitive: true,
  },
  {
    id: 'since',
    type: 'date',
    label: 'Since when have you lived here?',
    min: '1900-01-01',
    max: '2026-12-31',
    when: {reason: 'renew', not: {age: {max: 15}}},
  },
  {
    id: 'proofs',
    type: 'many',
    label: 'What can you show?',
    options: [
      {value: 'lease', label: 'A lease'},
      {value: 'deed', label: 'A deed'},
    ],
  },
  {id: 'abroad', type: 'yesno', label: 'Are you abroad?', unsure: 'I do not know'},
];

const documents: Readonly<Record<string, Document>> = {
  card: {
    name: {'zh-CN': '居民身份证', en: 'Identity card'},
    aka: ['ID', {'zh-CN': '身份证'}],
    description: 'The plastic card.',
    kind: 'certificate',
    identifiers: [{scheme: 'cn-licence', value: '11100000000013127D003'}],
    issuer: {id: 'police', name: 'Police', url: '/police', phone: '0573-0000-0110'},
    origin: 'government',
    howToGet: 'At any station.',
    getUrl: 'https://portal.example/card',
    serviceRef: 'id-card',
    validity: 'P6M',
    validityNote: 'It must be valid for half a year.',
    blankForm: './forms/card.pdf',
    sample: '/samples/card.png',
    fillNotes: 'In black ink.',
    acceptance: 'All four corners can be seen.',
    paper: 'A4',
    electronic: 'PDF',
  },
  lease: {name: 'Lease'},
  deed: {name: 'Deed'},
  photo: {name: 'Photo', kind: 'photo'},
};

const requirements: readonly Requirement[] = [
  {
    id: 'identity',
    name: 'Who you are',
    why: 'So that nobody else gets your card.',
    group: 'you',
    when: {all: [{reason: ['renew', 'lost']}, {any: [{abroad: false}, {age: {min: 16}}]}]},
    needs: [
      {ref: 'card', copies: {original: 1, copy: 2, scan: 0, check: true}, note: 'Both sides.'},
      'photo',
    ],
    necessity: 'required',
    supply: [
      {mode: 'held', when: {reason: 'renew'}, note: 'We have it.', basis},
      {mode: 'later', within: 'P10D'},
    ],
    channels: ['counter', 'online'],
    basis: [basis],
    note: 'Keep it at hand.',
  },
  {
    id: 'home',
    anyOf: [
      {label: 'If you rent', needs: ['lease'], when: {proofs: 'lease'}},
      {label: 'If you own', needs: [{ref: 'deed'}]},
    ],
    necessity: 'optional',
  },
];

const channels: readonly Channel[] = [
  {
    id: 'online',
    type: 'online',
    name: {'zh-CN': '网上办', en: 'Online'},
    when: {abroad: false},
    visits: 0,
    identityCheck: 'face',
    url: 'https://portal.example/apply',
    acceptsPost: true,
    delivery: [{mode: 'post', cost: 'free', note: 'By registered mail.'}],
  },
  {
    id: 'counter',
    type: 'counter',
    visits: 1,
    visitReason: 'Your fingerprints are taken.',
    phone: '0573-0000-0110',
    address: '1 Lake Road',
    booking: {mode: 'optional', url: 'tel:+8657300000110'},
    processing: {immediate: true},
    hours: {
      timezone: 'Asia/Shanghai',
      weekly: [
        {days: ['Mo', 'Fr'], opens: '09:00', closes: '24:00', staffing: 'duty', note: 'One desk.'},
      ],
      exceptions: [
        {from: '2026-10-01', to: '2026-10-07', closed: true, note: 'Holiday.'},
        {from: '2026-10-08', to: '2026-10-08', opens: '10:00', closes: '16:30'},
      ],
    },
    photo: {standard: 'cn-resident-id', guide: './card.html#photo'},
    note: 'Ring twice.',
  },
];

/** A made-up service whose definition has every member there is. */
export const sample: ServiceDefinition & {readonly $schema: string} = {
  $schema: './service-definition.schema.json',
  schemaVersion: 1,
  id: 'card-renewal',
  lang: 'en',
  name: {'zh-CN': '换领身份证', en: 'Renew your card'},
  summary: 'For a card that ends soon or is lost.',
  identifiers: [{scheme: 'cn-task-code', value: '11330400000000000'}],
  provider: {id: 'linhu-police', name: 'Linhu Police', url: 'https://police.example'},
  audience: ['person', 'organisation'],
  events: ['moving'],
  keywords: ['card', {'zh-CN': '身份证'}],
  area: ['330400'],
  status: 'active',
  version: '3',
  updated: '2026-11-01',
  reviewBy: '2027-05-01',
  source: 'https://portal.example/card.json',
  basis: [basis],
  conditions: ['You live in Linhu.'],
  questions,
  documents,
  requirements,
  channels,
  processing: {
    legal: {value: 60, unit: 'day'},
    promised: {value: 2.5, unit: 'working-day', note: 'From the day after.'},
    excluded: 'Time in the mail.',
  },
  fees: [
    {
      name: 'Card',
      amount: 20,
      currency: 'CNY',
      when: {reason: 'renew'},
      channels: ['counter'],
      payOnline: false,
      waiver: 'Nothing for those over 70.',
      basis: [basis],
    },
  ],
  outputs: [
    {id: 'new-card', name: 'Card', kind: 'certificate', validity: '20 years', sample: '/card.png'},
  ],
  tips: [
    {text: 'Go to the consulate.', when: {abroad: true}, level: 'stop'},
    {text: 'Bring a pen.'},
  ],
  faq: [{q: 'Can my son fetch it?', a: {'zh-CN': '可以。', en: 'Yes.'}}],
};
