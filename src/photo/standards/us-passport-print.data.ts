/** The United States' passport, photo on paper. */
import type {PhotoStandard} from '../standard.model.js';

/** Rules as an embassy publishes them. */
export const standard: PhotoStandard = {
  id: 'us-passport-print',
  country: 'US',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'US passport (print)', 'zh-CN': '美国护照（纸质照片）'},
  sources: {
    'us-embassy-bg': {
      title: 'US embassy, photo requirements',
      url: 'https://bg.usembassy.gov/visas/nonimmigrant-visas/photo-requirements/',
    },
    abox: {
      title: 'Open-source transcription of 2026',
      url: 'https://github.com/A-Box-of-Tools/website/blob/main/tools/id-photo/src/specs.js',
    },
    'us-dev': {
      title: 'Developer’s article that cites the State Department',
      url: 'https://dev.to/pixtidy/checking-passport-photos-against-government-specs-in-the-browser-with-mediapipe-34be',
    },
    'us-rules': {
      title: 'Copy of the State Department’s text',
      url: 'https://jaattya938.amebaownd.com/posts/30392683',
    },
    'us-county': {
      title: 'County government, questions and answers',
      url: 'https://co.chambers.tx.us/FAQ.aspx?QID=194',
    },
  },
  recencyMonths: {value: 6, certainty: 'high', sources: ['us-embassy-bg']},
  print: {
    value: {widthMm: 51, heightMm: 51},
    certainty: 'high',
    sources: ['us-embassy-bg'],
    note: {en: 'Two inches square.', 'zh-CN': '也就是 2 英寸见方。'},
  },
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 25, max: 35},
      certainty: 'high',
      sources: ['us-embassy-bg'],
    },
    {
      measure: 'eyes.height',
      unit: 'mm',
      value: {min: 28, max: 35},
      certainty: 'high',
      sources: ['abox', 'us-dev'],
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
      id: 'no-white',
      topic: 'clothes',
      stance: 'avoid',
      value: {
        en: 'Better no white shirt and no large logo.',
        'zh-CN': '最好不穿白衬衫，也不穿带大标志的衣服。',
      },
      certainty: 'medium',
      sources: ['us-county'],
      toPrepare: {
        en: 'A plain top that is not white',
        'zh-CN': '一件没有大标志、不是白色的上衣',
      },
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
      id: 'no-uniform',
      topic: 'clothes',
      stance: 'avoid',
      value: {en: 'No uniform and no camouflage.', 'zh-CN': '不要穿制服，也不要穿迷彩。'},
      certainty: 'high',
      sources: ['us-rules'],
      pair: {
        good: {top: 'dark'},
        bad: {top: 'uniform'},
        goodText: {en: 'Everyday clothes', 'zh-CN': '平常穿的衣服'},
        badText: {en: 'A uniform with badges', 'zh-CN': '带肩章的制服'},
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
      certainty: 'high',
      sources: ['us-rules'],
      pair: {
        good: {glasses: 'none'},
        bad: {glasses: 'clear'},
        goodText: {en: 'No glasses', 'zh-CN': '没戴眼镜'},
        badText: {en: 'Glasses on, even without glare', 'zh-CN': '戴着眼镜，不反光也不行'},
      },
    },
    {
      id: 'no-hat',
      topic: 'headwear',
      stance: 'avoid',
      value: {en: 'No hat or other head covering.', 'zh-CN': '不要戴帽子，不要包头。'},
      certainty: 'high',
      sources: ['us-rules'],
      pair: {
        good: {headwear: 'none'},
        bad: {headwear: 'hat'},
        goodText: {en: 'The whole head can be seen', 'zh-CN': '整个头都看得见'},
        badText: {en: 'The hat hides the forehead', 'zh-CN': '帽子把额头遮住了'},
      },
    },
    {
      id: 'no-selfie',
      topic: 'expression',
      stance: 'avoid',
      value: {
        en: 'No selfie: let somebody else take the picture.',
        'zh-CN': '不要自拍，请别人帮您拍。',
      },
      certainty: 'medium',
      sources: ['us-rules'],
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'A head covering worn every day for religion may stay, with a signed statement.',
        'zh-CN': '平时因宗教戴头巾的，签一份说明就可以戴着拍。',
      },
      certainty: 'high',
      sources: ['us-rules'],
    },
    {
      group: 'medical',
      value: {
        en: 'Glasses or a head covering you cannot take off: bring a doctor’s signed note.',
        'zh-CN': '因为生病摘不了眼镜、帽子的，带上医生签字的证明。',
      },
      certainty: 'high',
      sources: ['us-rules'],
    },
    {
      group: 'disability',
      value: {
        en: 'If a disability keeps you from a rule, ask before you send the photo.',
        'zh-CN': '因为身体不便做不到的，交照片之前先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'children',
      value: {
        en: 'For a baby, ask what is tolerated.',
        'zh-CN': '给宝宝拍的，先问问可以放宽到什么程度。',
      },
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'face.shadow'],
};
