/** The United States' passport, renewed online. */
import type {PhotoStandard} from '../standard.model.js';

/** The upload of the online renewal; the visa's limit of 240 kB does not count here. */
export const standard: PhotoStandard = {
  id: 'us-passport-online-renewal',
  country: 'US',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'US passport, online renewal', 'zh-CN': '美国护照，网上换发'},
  sources: {
    'us-opr': {
      title: 'Secondary page of 2026 that quotes the State Department; two others agree',
      url: 'https://yapa.photo/us/guides/online-passport-renewal-photo-requirements/',
    },
    'us-rules': {
      title: 'Copy of the State Department’s text',
      url: 'https://jaattya938.amebaownd.com/posts/30392683',
    },
  },
  file: {
    formats: {
      value: ['image/jpeg', 'image/png', 'image/heic', 'image/heif'],
      certainty: 'high',
      sources: ['us-opr'],
    },
    bytes: {
      value: {min: 55_296, max: 10_485_760},
      certainty: 'high',
      sources: ['us-opr'],
      note: {
        en: 'The limit of 240 kB is for visas, not for this.',
        'zh-CN': '240 kB 是签证照片的限制，这里不用管。',
      },
    },
  },
  background: {
    value: {
      walls: [
        {name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'},
        {name: {en: 'off-white', 'zh-CN': '米白色'}, colour: '#faf6ee'},
      ],
    },
    certainty: 'high',
    sources: ['us-opr'],
  },
  advice: [
    {
      id: 'no-white',
      topic: 'clothes',
      stance: 'avoid',
      value: {
        en: 'Better no white top: the wall is white.',
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
      id: 'no-uniform',
      topic: 'clothes',
      stance: 'avoid',
      value: {en: 'No uniform and no camouflage.', 'zh-CN': '不要穿制服，也不要穿迷彩。'},
      certainty: 'high',
      sources: ['us-rules'],
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
      id: 'employee-looks',
      topic: 'expression',
      stance: 'may',
      value: {
        en: 'The site’s own tool looks at the basics only; afterwards an employee looks again.',
        'zh-CN': '网站自带的工具只看基本要求，之后还有工作人员再看一遍。',
      },
      certainty: 'high',
      sources: ['us-opr'],
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
        en: 'Glasses you cannot take off: a doctor’s signed note is needed.',
        'zh-CN': '因为生病摘不了眼镜的，要有医生签字的证明。',
      },
      certainty: 'high',
      sources: ['us-rules'],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'face.shadow'],
};
