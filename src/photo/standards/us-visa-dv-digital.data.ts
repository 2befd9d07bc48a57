/** The United States' visa (DS-160) and Diversity Visa, photo as a file. */
import type {PhotoStandard} from '../standard.model.js';

/** The square file with the limit of 240 kB, which counts for nothing else. */
export const standard: PhotoStandard = {
  id: 'us-visa-dv-digital',
  country: 'US',
  version: '2026-11-23',
  lang: 'en',
  name: {
    en: 'US visa (DS-160) or Diversity Visa, digital photo',
    'zh-CN': '美国签证（DS-160）、抽签移民的电子照片',
  },
  sources: {
    'us-visa-digital': {
      title: 'Secondary copy of the State Department’s rules for digital visa photos',
      url: 'https://kodak-express.co.uk/?p=2677',
    },
    'us-dev': {
      title: 'Developer’s article that cites the State Department',
      url: 'https://dev.to/pixtidy/checking-passport-photos-against-government-specs-in-the-browser-with-mediapipe-34be',
    },
    'us-rules': {
      title: 'Copy of the State Department’s text on passport photos',
      url: 'https://jaattya938.amebaownd.com/posts/30392683',
    },
    'us-embassy-bg': {
      title: 'US embassy, photo requirements',
      url: 'https://bg.usembassy.gov/visas/nonimmigrant-visas/photo-requirements/',
    },
  },
  file: {
    formats: {
      value: ['image/jpeg'],
      certainty: 'high',
      sources: ['us-visa-digital'],
      note: {
        en: 'Compressed no stronger than 20:1.',
        'zh-CN': '压缩比不超过 20:1。',
      },
    },
    bytes: {
      value: {max: 245_760},
      certainty: 'high',
      sources: ['us-visa-digital', 'us-dev'],
      note: {
        en: 'For visas only; passport renewal online has other limits.',
        'zh-CN': '只管签证；网上换护照是另外的要求。',
      },
    },
    widthPx: {
      value: {min: 600, max: 1200},
      certainty: 'high',
      sources: ['us-visa-digital', 'us-dev'],
    },
    heightPx: {
      value: {min: 600, max: 1200},
      certainty: 'high',
      sources: ['us-visa-digital', 'us-dev'],
    },
    aspect: {value: 1, certainty: 'high', sources: ['us-dev']},
  },
  head: [
    {
      measure: 'head.height',
      unit: 'ratio',
      value: {min: 0.5, max: 0.69},
      certainty: 'high',
      sources: ['us-dev'],
    },
    {
      measure: 'eyes.height',
      unit: 'ratio',
      value: {min: 0.56, max: 0.69},
      certainty: 'high',
      sources: ['us-dev'],
    },
  ],
  background: {
    value: {
      walls: [
        {name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'},
        {name: {en: 'off-white', 'zh-CN': '米白色'}, colour: '#faf6ee'},
      ],
    },
    certainty: 'high',
    sources: ['us-embassy-bg'],
  },
  advice: [
    {
      id: 'dark-top',
      topic: 'clothes',
      stance: 'do',
      value: {
        en: 'Better a top that is not white: the wall is.',
        'zh-CN': '背景是白的，最好不穿白色上衣。',
      },
      certainty: 'low',
      sources: [],
      toPrepare: {en: 'A plain top that is not white', 'zh-CN': '一件不是白色的素色上衣'},
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
    {
      id: 'no-glasses',
      topic: 'glasses',
      stance: 'avoid',
      value: {
        en: 'Take your glasses off, whatever kind they are.',
        'zh-CN': '眼镜要摘掉，什么样的都不行。',
      },
      certainty: 'medium',
      sources: ['us-rules'],
      pair: {
        good: {glasses: 'none'},
        bad: {glasses: 'clear'},
        goodText: {en: 'No glasses', 'zh-CN': '没戴眼镜'},
        badText: {en: 'Glasses on, even without glare', 'zh-CN': '戴着眼镜，不反光也不行'},
      },
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'A head covering worn every day for religion may stay, with a signed statement.',
        'zh-CN': '平时因宗教戴头巾的，签一份说明就可以戴着拍。',
      },
      certainty: 'medium',
      sources: ['us-rules'],
    },
    {
      group: 'medical',
      value: {
        en: 'Glasses you cannot take off: a doctor’s signed note is needed.',
        'zh-CN': '因为生病摘不了眼镜的，要有医生签字的证明。',
      },
      certainty: 'medium',
      sources: ['us-rules'],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'face.shadow'],
};
