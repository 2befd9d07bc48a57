/** Exceptions and loans for the photo of China's identity card. */
import type {Exception, Loan, Sourced} from '../standard.model.js';

/** Where no page says anything, the office is to be asked. */
export const exceptions: readonly Exception[] = [
  {
    group: 'religion',
    value: {
      en: 'Head-dress and beard that are the custom of your people may stay.',
      'zh-CN': '少数民族按习惯戴的头饰、留的胡子，可以保留。',
    },
    certainty: 'medium',
    sources: ['cn-dress-hb', 'cn-multi'],
  },
  {
    group: 'medical',
    value: {
      en: 'With a bandage, a plaster or a swollen face, ask whether to come now or later.',
      'zh-CN': '脸上有伤、包着纱布或者肿了的，先问问现在来还是过些天来。',
    },
    certainty: 'low',
    sources: [],
  },
  {
    group: 'disability',
    value: {
      en: 'If you cannot sit upright, hold your head still or open your eyes, say so beforehand.',
      'zh-CN': '坐不稳、头抬不直、眼睛睁不开的，提前说一声。',
    },
    certainty: 'low',
    sources: [],
  },
  {
    group: 'children',
    value: {
      en: 'For a small child who does not sit still, ask when it is quiet at the office.',
      'zh-CN': '孩子小、坐不住的，先问问什么时候人少。',
    },
    certainty: 'low',
    sources: [],
  },
];

/** What stations are known to lend; not every one does. */
export const loans: readonly Sourced<Loan>[] = [
  {
    value: {
      id: 'frames',
      kind: 'frames',
      name: {en: 'Glasses frames without lenses', 'zh-CN': '没有镜片的眼镜框'},
    },
    certainty: 'high',
    sources: ['cn-dress-tz', 'cn-multi'],
  },
  {
    value: {
      id: 'clothes',
      kind: 'clothes',
      name: {en: 'Dark clothes', 'zh-CN': '深色衣服'},
      note: {en: 'At some stations', 'zh-CN': '有的派出所有'},
    },
    certainty: 'medium',
    sources: ['cn-dress-cq'],
  },
  {
    value: {
      id: 'shots',
      kind: 'shots',
      name: {en: 'Up to three shots; you choose', 'zh-CN': '最多拍三张，您自己挑'},
      note: {en: 'Differs by province', 'zh-CN': '各省不一样'},
    },
    certainty: 'medium',
    sources: ['cn-multi'],
  },
  {
    value: {
      id: 'dressing-table',
      kind: 'dressing-table',
      name: {en: 'A dressing table with a mirror', 'zh-CN': '梳妆台和镜子'},
    },
    certainty: 'low',
    sources: ['memory'],
  },
  {
    value: {
      id: 'lens-solution',
      kind: 'lens-solution',
      name: {en: 'Contact-lens solution', 'zh-CN': '隐形眼镜护理液'},
    },
    certainty: 'low',
    sources: ['memory'],
  },
];
