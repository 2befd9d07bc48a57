import type {ServiceDefinition} from '../../src/service/service.model.js';

/** A small definition with nothing to find fault with. */
export const sample = {
  schemaVersion: 1,
  id: 'library-card',
  lang: 'en',
  name: {en: 'Library card', 'zh-CN': '借书证'},
  provider: {name: {en: 'Library (example)', 'zh-CN': '图书馆（示例）'}, phone: '0573-0000-0001'},
  updated: '2026-11-01',
  reviewBy: '2027-05-01',
  questions: [
    {
      id: 'reason',
      type: 'one',
      label: {en: 'What do you need?', 'zh-CN': '您要办什么？'},
      options: [
        {value: 'first', label: {en: 'A first card', 'zh-CN': '头一回办'}},
        {value: 'lost', label: {en: 'A new one, mine is lost', 'zh-CN': '丢了，补一张'}},
      ],
    },
    {id: 'age', type: 'number', label: {en: 'How old?', 'zh-CN': '几岁？'}, min: 0, max: 120},
    {
      id: 'photo',
      type: 'yesno',
      when: {reason: 'lost'},
      label: {en: 'Do we have your photo?', 'zh-CN': '我们有您的照片吗？'},
    },
  ],
  documents: {
    passport: {name: {en: 'Passport', 'zh-CN': '护照'}, kind: 'certificate'},
    permit: {name: {en: 'Residence permit', 'zh-CN': '居住证'}, kind: 'certificate'},
    consent: {name: {en: 'Consent of a parent', 'zh-CN': '家长同意书'}, kind: 'statement'},
    portrait: {name: {en: 'Photo', 'zh-CN': '照片'}, kind: 'photo'},
  },
  requirements: [
    {
      id: 'identity',
      name: {en: 'Who you are', 'zh-CN': '身份证明'},
      anyOf: [{needs: [{ref: 'passport', copies: {check: true}}]}, {needs: ['permit']}],
    },
    {id: 'consent', when: {age: {max: 15}}, needs: ['consent']},
    {
      id: 'portrait',
      needs: ['portrait'],
      supply: [
        {
          mode: 'held',
          when: {reason: 'lost', photo: true},
          basis: {name: {en: 'House rules', 'zh-CN': '馆规'}},
        },
        {mode: 'bring'},
      ],
    },
  ],
  channels: [
    {
      id: 'online',
      type: 'online',
      name: {en: 'Online', 'zh-CN': '网上办'},
      when: {reason: 'lost'},
      visits: 0,
      delivery: [{mode: 'post'}],
    },
    {
      id: 'counter',
      type: 'counter',
      visits: 1,
      visitReason: {en: 'We meet new readers', 'zh-CN': '新读者要见一面'},
    },
  ],
  fees: [
    {
      name: {en: 'New card', 'zh-CN': '工本费'},
      amount: 5,
      currency: 'CNY',
      when: {reason: 'lost'},
      payOnline: true,
      basis: [{name: {en: 'House rules', 'zh-CN': '馆规'}}],
    },
  ],
  tips: [{when: {reason: 'first'}, text: {en: 'Welcome', 'zh-CN': '欢迎'}}],
} as const satisfies ServiceDefinition;

type Step = string | number;

/** The sample with one place changed: `with('channels.1.visitReason', undefined)` takes it out. */
export function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(sample) as unknown as Record<Step, unknown>;
  const steps = path.split('.');
  const last = steps.pop()!;
  const holder = steps.reduce((part, step) => part[step] as Record<Step, unknown>, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
