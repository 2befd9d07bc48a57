/** The United Kingdom's passport, photo as a file. */
import type {PhotoStandard} from '../standard.model.js';

/** Rules of GOV.UK as copied in 2024. */
export const standard: PhotoStandard = {
  id: 'uk-passport-digital',
  country: 'GB',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'UK passport, digital photo', 'zh-CN': '英国护照，电子照片'},
  sources: {
    'uk-digital': {
      title: 'Copy of GOV.UK’s rules, May 2024; two press pages agree',
      url: 'https://mmichael1.blogspot.com/2024/05/passport-photos.html',
    },
    'uk-print': {
      title: 'Government of the Turks and Caicos Islands, UK passport photos',
      url: 'https://gov.tc/passports/photos',
    },
    'uk-disabled': {
      title: 'GOV.UK, passport services for disabled people',
      url: 'https://gov.uk/passport-services-disabled',
    },
  },
  recencyMonths: {value: 1, certainty: 'high', sources: ['uk-print']},
  file: {
    bytes: {value: {min: 51_200, max: 10_485_760}, certainty: 'high', sources: ['uk-digital']},
    widthPx: {value: {min: 600}, certainty: 'high', sources: ['uk-digital']},
    heightPx: {value: {min: 750}, certainty: 'high', sources: ['uk-digital']},
  },
  crop: {
    value: false,
    certainty: 'high',
    sources: ['uk-digital'],
    note: {
      en: 'Send it uncropped, with head, shoulders and upper body.',
      'zh-CN': '不要裁剪，头、肩膀和上半身都要拍进去。',
    },
  },
  background: {
    value: {walls: [{name: {en: 'plain and light', 'zh-CN': '干净的浅色'}, colour: '#f2f2f2'}]},
    certainty: 'high',
    sources: ['uk-digital'],
  },
  advice: [
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
      id: 'glasses-without-glare',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Glasses may stay on if they are not tinted and nothing glares.',
        'zh-CN': '眼镜可以戴，不能有颜色，不能反光。',
      },
      certainty: 'medium',
      sources: ['uk-digital'],
      pair: {
        good: {glasses: 'clear'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Both eyes are clear behind the lenses', 'zh-CN': '镜片后面的眼睛看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
    {
      id: 'plain-expression',
      topic: 'expression',
      stance: 'do',
      value: {
        en: 'Look at the camera with a plain expression.',
        'zh-CN': '看着镜头，表情自然。',
      },
      certainty: 'high',
      sources: ['uk-digital'],
      pair: {
        good: {face: 'neutral'},
        bad: {face: 'smile'},
        goodText: {en: 'Mouth closed, face relaxed', 'zh-CN': '嘴闭着，表情自然'},
        badText: {en: 'A smile that shows teeth', 'zh-CN': '笑得露出了牙'},
      },
    },
  ],
  exceptions: [
    {
      group: 'children',
      value: {
        en: 'Under 6: need not look at the camera or have a plain expression. Under 1: eyes may be closed.',
        'zh-CN': '不满 6 岁：不用看镜头，表情也不要求。不满 1 岁：眼睛可以闭着。',
      },
      certainty: 'high',
      sources: ['uk-digital'],
    },
    {
      group: 'disability',
      value: {
        en: 'If a disability keeps you from a rule, send the photo anyway and explain why.',
        'zh-CN': '因为身体不便做不到的，照样交上去，写明原因。',
      },
      certainty: 'high',
      sources: ['uk-disabled'],
    },
    {
      group: 'medical',
      value: {
        en: 'If an illness keeps you from a rule, ask or explain it with the photo.',
        'zh-CN': '因为生病做不到的，先问一下，或者交照片时写明原因。',
      },
      certainty: 'low',
      sources: [],
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
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
