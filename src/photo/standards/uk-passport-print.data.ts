/** The United Kingdom's passport, photo on paper. */
import type {PhotoStandard} from '../standard.model.js';

/** Rules as an overseas territory publishes them. */
export const standard: PhotoStandard = {
  id: 'uk-passport-print',
  country: 'GB',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'UK passport, printed photo', 'zh-CN': '英国护照，纸质照片'},
  sources: {
    'uk-print': {
      title: 'Government of the Turks and Caicos Islands, UK passport photos',
      url: 'https://gov.tc/passports/photos',
    },
    'uk-digital': {
      title: 'Copy of GOV.UK’s rules, May 2024; two press pages agree',
      url: 'https://mmichael1.blogspot.com/2024/05/passport-photos.html',
    },
    'uk-disabled': {
      title: 'GOV.UK, passport services for disabled people',
      url: 'https://gov.uk/passport-services-disabled',
    },
  },
  recencyMonths: {value: 1, certainty: 'high', sources: ['uk-print']},
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'high', sources: ['uk-print']},
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 29, max: 34},
      certainty: 'high',
      sources: ['uk-print'],
    },
  ],
  background: {
    value: {
      walls: [
        {name: {en: 'cream', 'zh-CN': '米色'}, colour: '#fff8e7'},
        {name: {en: 'light grey', 'zh-CN': '浅灰色'}, colour: '#dcdcdc'},
      ],
    },
    certainty: 'high',
    sources: ['uk-print'],
    note: {en: 'White is not among them.', 'zh-CN': '这里面没有白色。'},
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
  ],
  exceptions: [
    {
      group: 'children',
      value: {
        en: 'Under 6: need not look at the camera or have a plain expression. Under 1: eyes may be closed.',
        'zh-CN': '不满 6 岁：不用看镜头，表情也不要求。不满 1 岁：眼睛可以闭着。',
      },
      certainty: 'medium',
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
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
