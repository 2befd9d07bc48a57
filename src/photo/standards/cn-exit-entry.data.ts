/** China's passports and permits for Hong Kong, Macao and Taiwan (出入境证件). */
import type {PhotoStandard} from '../standard.model.js';
import {advice, exceptions} from './cn-exit-entry-advice.data.js';

/** The guide of the Exit-Entry Administration, and what consulates publish. */
export const standard: PhotoStandard = {
  id: 'cn-exit-entry',
  country: 'CN',
  version: '2026-11-23',
  lang: 'en',
  name: {
    en: 'Chinese passport and exit-entry permits',
    'zh-CN': '护照、港澳通行证、台湾通行证',
  },
  norm: '出入境证件相片照相指引; GA/T 1180-2014',
  sources: {
    'cn-exit-guide': {
      title: 'Secondary copy of the Exit-Entry Administration’s guide (出入境证件相片照相指引)',
      url: 'http://shbk.net/techan/276856.html',
    },
    'cn-exit-guide-pdf': {
      title: 'Excerpt of the same guide',
      url: 'https://renrendoc.com/paper/292799635.html',
    },
    'cn-exit-consul': {
      title: 'Copy of a Chinese consulate’s answers',
      url: 'https://bbs.sgcn.org/thread-16277781-3-1.html',
    },
    'cn-exit-consul2': {
      title: 'Secondary page, same figures for the Hong Kong and Macao permit',
      url: 'https://m.tftnews.com/news2407884',
    },
    'cn-exit-shidian': {
      title: 'County government page of 2016',
      url: 'https://shidian.gov.cn/info/2676/1956243.htm',
    },
    'cn-exit-px': {
      title: 'Questions and answers, one local rule',
      url: 'https://m.110ask.com/zhishi/16982229699660390185.html',
    },
  },
  recencyMonths: {value: 6, certainty: 'high', sources: ['cn-exit-guide']},
  print: {
    value: {widthMm: 33, heightMm: 48},
    certainty: 'high',
    sources: ['cn-exit-guide', 'cn-exit-shidian'],
    note: {
      en: 'The part that counts is 30 × 40 mm. An identity-card photo (26 × 32 mm) is too small.',
      'zh-CN': '有效画面是 30×40 毫米。身份证照片（26×32 毫米）太小，不能用。',
    },
  },
  file: {
    formats: {value: ['image/jpeg'], certainty: 'high', sources: ['cn-exit-guide']},
    bytes: {
      value: {min: 20_480, max: 81_920},
      certainty: 'high',
      sources: ['cn-exit-guide'],
      note: {
        en: 'Consulates publish 30–80 KB; a Chinese visa asks for 40–120 KB.',
        'zh-CN': '领事馆要求 30–80 KB；来华签证要求 40–120 KB。',
      },
    },
    widthPx: {value: {min: 354, max: 480}, certainty: 'high', sources: ['cn-exit-guide']},
    heightPx: {value: {min: 472, max: 640}, certainty: 'high', sources: ['cn-exit-guide']},
    aspect: {value: 0.75, certainty: 'high', sources: ['cn-exit-guide']},
    dpi: {value: {min: 300, max: 600}, certainty: 'medium', sources: ['cn-exit-guide']},
  },
  head: [
    {
      measure: 'head.width',
      unit: 'mm',
      value: {min: 15, max: 22},
      certainty: 'medium',
      sources: ['cn-exit-consul', 'cn-exit-consul2'],
      note: {
        en: 'Older pages say 21–24 mm. One local page says 230–283 px of 354.',
        'zh-CN': '以前的说法是 21–24 毫米；有一处地方要求是 354 像素里占 230–283 像素。',
      },
    },
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 28, max: 33},
      certainty: 'high',
      sources: ['cn-exit-consul', 'cn-exit-shidian'],
      note: {
        en: 'One local page says 331–390 px of 472.',
        'zh-CN': '有一处地方要求是 472 像素里占 331–390 像素。',
      },
    },
    {
      measure: 'head.top',
      unit: 'mm',
      value: {min: 3, max: 5},
      certainty: 'medium',
      sources: ['cn-exit-consul'],
      note: {
        en: 'One local page says 25–45 px of 472, and the eyes 176–251 px from the top.',
        'zh-CN': '有一处地方要求是 472 像素里留 25–45 像素，眼睛离上边 176–251 像素。',
      },
    },
    {
      measure: 'head.chin',
      unit: 'mm',
      value: {min: 7},
      certainty: 'medium',
      sources: ['cn-exit-consul'],
    },
    {
      measure: 'eyes.interEye',
      unit: 'ratio',
      value: {min: 0.23, max: 0.33},
      certainty: 'high',
      sources: ['cn-exit-guide-pdf', 'cn-exit-px'],
      note: {en: '82–118 px of 354.', 'zh-CN': '354 像素里占 82–118 像素。'},
    },
  ],
  background: {
    value: {
      // The darkest grey and blue of the guide: luminance 198 of 240, and hue 135, saturation 240, luminance 167.
      walls: [
        {name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'},
        {name: {en: 'light grey', 'zh-CN': '浅灰色'}, colour: '#d2d2d2'},
        {name: {en: 'light blue', 'zh-CN': '浅蓝色'}, colour: '#64c5ff'},
      ],
      minLightness: 84,
    },
    certainty: 'high',
    sources: ['cn-exit-guide'],
    note: {
      en: 'In practice white is safest: some places take nothing else.',
      'zh-CN': '最稳妥的是白色：有的地方只认白色。',
    },
  },
  advice,
  exceptions,
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'hair.ears', 'face.shadow'],
};
