/** Germany's passport and identity card. */
import type {PhotoStandard} from '../standard.model.js';

/** The sample board (Foto-Mustertafel), and the rules on digital photos since May 2025. */
export const standard: PhotoStandard = {
  id: 'de-passport-id',
  country: 'DE',
  version: '2026-11-23',
  lang: 'en',
  name: {
    en: 'German passport and identity card',
    'zh-CN': '德国护照和身份证',
    de: 'Reisepass und Personalausweis',
  },
  sources: {
    'de-tafel': {
      title: 'Optician’s copy of the sample board’s wording (Foto-Mustertafel)',
      url: 'http://der-optiker-rieger.de/html/passbilder.html',
    },
    'de-schablone': {
      title: 'Blog on the ministry’s answers and the template of the Bundesdruckerei',
      url: 'https://huemmler.de/schablone-fuer-ein-biometrisches-passbild',
    },
    'de-2025': {
      title: 'Chamber of Crafts of Magdeburg on digital photos; several chambers agree',
      url: 'https://hwk-magdeburg.de/artikel/ab-mai-2025-digitale-passfotos-fuer-ausweisdokumente-pflicht-16,0,7440.html',
    },
  },
  capture: {
    value: ['office', 'studio'],
    certainty: 'high',
    sources: ['de-2025'],
    note: {
      en: 'Since 1 May 2025 only the office (PointID, 6 euros) or a registered photographer may take it.',
      'zh-CN':
        '2025 年 5 月 1 日起，只能在办证的地方拍（PointID，6 欧元），或者找登记过的照相馆拍。',
    },
  },
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'high', sources: ['de-tafel']},
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 32, max: 36},
      certainty: 'high',
      sources: ['de-tafel'],
      note: {
        en: 'Hair does not count. Refused only below 27 mm or above 40 mm.',
        'zh-CN': '头发的高度不算。小于 27 毫米或者大于 40 毫米才会退回。',
      },
    },
    {
      measure: 'eyes.height',
      unit: 'mm',
      value: {min: 22, max: 32},
      certainty: 'medium',
      sources: ['de-schablone'],
    },
  ],
  background: {
    value: {walls: [{name: {en: 'plain and light', 'zh-CN': '干净的浅色'}, colour: '#ededed'}]},
    certainty: 'high',
    sources: ['de-tafel'],
    note: {
      en: 'It differs from the colour of the hair.',
      'zh-CN': '和头发的颜色要分得开。',
    },
  },
  advice: [
    {
      id: 'office-or-studio',
      topic: 'clothes',
      stance: 'may',
      value: {
        en: 'Bring no photo: the office takes it, or a registered photographer sends it there.',
        'zh-CN': '不用自己带照片：办证的地方给您拍，或者由登记过的照相馆直接传过去。',
      },
      certainty: 'high',
      sources: ['de-2025'],
    },
    {
      id: 'unlike-the-wall',
      topic: 'clothes',
      stance: 'do',
      value: {
        en: 'Better a top that is darker than the wall.',
        'zh-CN': '最好穿比背景颜色深的上衣。',
      },
      certainty: 'low',
      sources: [],
      toPrepare: {en: 'A top that is not pale', 'zh-CN': '一件颜色不浅的上衣'},
      pair: {
        good: {top: 'dark', wall: 'grey'},
        bad: {top: 'pale', wall: 'grey'},
        goodText: {
          en: 'The dark top stands out from the wall',
          'zh-CN': '深色上衣和背景分得清',
        },
        badText: {en: 'The pale top fades into the wall', 'zh-CN': '浅色上衣和背景分不清'},
      },
    },
    {
      id: 'hair-and-wall',
      topic: 'hair',
      stance: 'do',
      value: {
        en: 'With white or very fair hair, ask for a wall that is a little darker.',
        'zh-CN': '头发白或者颜色很浅的，请他们换深一点的背景。',
      },
      certainty: 'high',
      sources: ['de-tafel'],
      pair: {
        good: {hair: 'white', age: 'old', wall: 'grey'},
        bad: {hair: 'white', age: 'old', wall: 'white'},
        goodText: {en: 'White hair stands out from the grey wall', 'zh-CN': '白头发和灰背景分得清'},
        badText: {en: 'White hair fades into the white wall', 'zh-CN': '白头发和白墙分不清'},
      },
    },
  ],
  exceptions: [
    {
      group: 'children',
      value: {
        en: 'A child’s head may be 17–40 mm high, the eyes 18–32 mm from the lower edge.',
        'zh-CN': '孩子的头可以是 17–40 毫米高，眼睛离下边 18–32 毫米。',
      },
      certainty: 'medium',
      sources: ['de-schablone'],
    },
    {
      group: 'religion',
      value: {
        en: 'A head covering for religion may usually stay if the whole face is free.',
        'zh-CN': '因宗教戴的头巾一般可以保留，脸要全露出来。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'medical',
      value: {
        en: 'If an illness keeps you from a rule, ask the office.',
        'zh-CN': '因为生病做不到的，先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'disability',
      value: {
        en: 'If a disability keeps you from a rule, ask the office.',
        'zh-CN': '因为身体不便做不到的，先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
