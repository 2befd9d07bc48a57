/** Japan's My Number card. */
import type {PhotoStandard} from '../standard.model.js';

/** The official site for print and exceptions; the limits of the file are from blogs. */
export const standard: PhotoStandard = {
  id: 'jp-mynumber',
  country: 'JP',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'My Number card', 'zh-CN': '日本个人编号卡', ja: 'マイナンバーカード'},
  sources: {
    'jp-mynumber': {
      title: 'My Number card, official site',
      url: 'https://www.kojinbango-card.go.jp/apprec/abroad/procedure/photo/',
    },
    'jp-mynumber-file': {
      title: 'Blog of 2016; another page agrees',
      url: 'http://my-numberr.blog.so-net.ne.jp/2016-01-03',
    },
    'jp-mynumber-mm': {
      title: 'Blog: face 34 ± 2 mm, 4 ± 2 mm above',
      url: 'https://monamona2525.com/archives/48709',
    },
  },
  recencyMonths: {value: 6, certainty: 'high', sources: ['jp-mynumber']},
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'high', sources: ['jp-mynumber']},
  file: {
    formats: {
      value: ['image/jpeg'],
      certainty: 'high',
      sources: ['jp-mynumber-file'],
      note: {
        en: 'In RGB; black and white is accepted.',
        'zh-CN': 'RGB 彩色；黑白的也收。',
      },
    },
    bytes: {value: {min: 20_480, max: 7_340_032}, certainty: 'high', sources: ['jp-mynumber-file']},
    widthPx: {value: {min: 480, max: 6000}, certainty: 'high', sources: ['jp-mynumber-file']},
    heightPx: {value: {min: 480, max: 6000}, certainty: 'high', sources: ['jp-mynumber-file']},
  },
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 32, max: 36},
      certainty: 'medium',
      sources: ['jp-mynumber-mm'],
      note: {en: 'A guideline.', 'zh-CN': '大致这么大就行。'},
    },
    {
      measure: 'head.top',
      unit: 'mm',
      value: {min: 2, max: 6},
      certainty: 'medium',
      sources: ['jp-mynumber-mm'],
    },
  ],
  advice: [
    {
      id: 'black-and-white',
      topic: 'clothes',
      stance: 'may',
      value: {
        en: 'It need not be in colour: black and white is accepted.',
        'zh-CN': '不一定要彩色，黑白照片也收。',
      },
      certainty: 'high',
      sources: ['jp-mynumber'],
    },
    {
      id: 'glasses-without-glare',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Glasses may stay on if nothing glares.',
        'zh-CN': '眼镜可以戴，不要反光。',
      },
      certainty: 'medium',
      sources: ['jp-mynumber'],
      pair: {
        good: {glasses: 'clear'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Both eyes are clear behind the lenses', 'zh-CN': '镜片后面的眼睛看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
    {
      id: 'unlike-the-wall',
      topic: 'clothes',
      stance: 'do',
      value: {
        en: 'Better a top that differs from the wall.',
        'zh-CN': '最好穿和背景颜色不一样的上衣。',
      },
      certainty: 'low',
      sources: [],
      toPrepare: {en: 'A top that is not pale', 'zh-CN': '一件颜色不浅的上衣'},
      pair: {
        good: {top: 'dark'},
        bad: {top: 'white'},
        goodText: {
          en: 'The dark top stands out from the white wall',
          'zh-CN': '深色上衣和白墙分得清清楚楚',
        },
        badText: {
          en: 'The white shirt merges with the white wall',
          'zh-CN': '白衬衫和白墙连成了一片',
        },
      },
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'A turban or hijab may stay: write the reason on the form.',
        'zh-CN': '因宗教包头巾的可以戴着，在表上写明原因。',
      },
      certainty: 'high',
      sources: ['jp-mynumber'],
    },
    {
      group: 'medical',
      value: {
        en: 'Where an illness keeps you from a rule, write the reason on the form.',
        'zh-CN': '因为生病做不到的，在表上写明原因。',
      },
      certainty: 'high',
      sources: ['jp-mynumber'],
    },
    {
      group: 'disability',
      value: {
        en: 'In a wheelchair, or where a disability keeps you from a rule: write the reason on the form.',
        'zh-CN': '坐轮椅或者因为身体不便做不到的，在表上写明原因。',
      },
      certainty: 'high',
      sources: ['jp-mynumber'],
    },
    {
      group: 'children',
      value: {
        en: 'For a baby, write the reason on the form.',
        'zh-CN': '给宝宝拍的，在表上写明原因。',
      },
      certainty: 'high',
      sources: ['jp-mynumber'],
    },
  ],
  selfChecks: ['eyes.open', 'glasses.glare', 'face.shadow'],
};
