/** China's social security card (社会保障卡). */
import type {PhotoStandard} from '../standard.model.js';

/** What one employer's page quotes; it says nothing of clothes. */
export const standard: PhotoStandard = {
  id: 'cn-social-security-card',
  country: 'CN',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'Social security card', 'zh-CN': '社会保障卡'},
  sources: {
    'cn-sscard': {
      title: 'University page that quotes the rules for the card’s photo',
      url: 'https://rsc.sdws.edu.cn/2019/0416/c253a1938/page.htm',
    },
  },
  file: {
    formats: {value: ['image/jpeg'], certainty: 'high', sources: ['cn-sscard']},
    bytes: {value: {min: 14_336, max: 40_960}, certainty: 'medium', sources: ['cn-sscard']},
    widthPx: {value: {min: 358, max: 358}, certainty: 'high', sources: ['cn-sscard']},
    heightPx: {value: {min: 441, max: 441}, certainty: 'high', sources: ['cn-sscard']},
    dpi: {value: {min: 350, max: 350}, certainty: 'high', sources: ['cn-sscard']},
  },
  head: [
    {
      measure: 'head.width',
      unit: 'px',
      value: {min: 179, max: 255},
      certainty: 'high',
      sources: ['cn-sscard'],
    },
    {
      measure: 'head.top',
      unit: 'px',
      value: {min: 7, max: 21},
      certainty: 'high',
      sources: ['cn-sscard'],
    },
    {
      measure: 'head.centre',
      unit: 'px',
      value: {min: 162, max: 196},
      certainty: 'high',
      sources: ['cn-sscard'],
    },
    {
      measure: 'eyes.height',
      unit: 'px',
      value: {min: 207},
      certainty: 'high',
      sources: ['cn-sscard'],
    },
  ],
  background: {
    value: {walls: [{name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'}]},
    certainty: 'high',
    sources: ['cn-sscard'],
    note: {en: 'Without a border.', 'zh-CN': '不要边框。'},
  },
  advice: [
    {
      id: 'dark-top',
      topic: 'clothes',
      stance: 'do',
      value: {
        en: 'Better a dark top: the wall is white.',
        'zh-CN': '背景是白的，最好穿深色上衣。',
      },
      certainty: 'low',
      sources: [],
      toPrepare: {en: 'A dark top', 'zh-CN': '一件深色上衣'},
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
      id: 'eyebrows-free',
      topic: 'hair',
      stance: 'do',
      value: {
        en: 'Better keep the hair off eyebrows and eyes.',
        'zh-CN': '头发最好不要遮住眉毛和眼睛。',
      },
      certainty: 'low',
      sources: [],
      pair: {
        good: {hair: 'black'},
        bad: {hair: 'over-eyes'},
        goodText: {en: 'Eyebrows and eyes are free', 'zh-CN': '眉毛和眼睛都露着'},
        badText: {en: 'Hair hangs over the eyes', 'zh-CN': '头发遮住了眼睛'},
      },
    },
    {
      id: 'ask-about-id-photo',
      topic: 'clothes',
      stance: 'may',
      value: {
        en: 'The picture is as large as that of the identity card. Ask whether the office uses that one.',
        'zh-CN': '尺寸和身份证照片一样，可以先问问能不能直接用身份证上那张。',
      },
      certainty: 'low',
      sources: [],
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {en: 'Ask about head-dress.', 'zh-CN': '戴民族头饰的，先问一下。'},
      certainty: 'low',
      sources: [],
    },
    {
      group: 'medical',
      value: {
        en: 'With a bandage or a plaster on the face, ask first.',
        'zh-CN': '脸上有伤、包着纱布的，先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'hair.ears', 'face.shadow'],
};
