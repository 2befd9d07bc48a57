/** The visa for the Schengen area. */
import type {PhotoStandard} from '../standard.model.js';

/** One transcription only; each consulate adds its own. */
export const standard: PhotoStandard = {
  id: 'schengen-visa',
  country: 'EU',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'Schengen visa', 'zh-CN': '申根签证'},
  sources: {
    abox: {
      title: 'Open-source transcription of 2026',
      url: 'https://github.com/A-Box-of-Tools/website/blob/main/tools/id-photo/src/specs.js',
    },
  },
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'medium', sources: ['abox']},
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 32, max: 36},
      certainty: 'medium',
      sources: ['abox'],
      note: {en: '70–80 % of the height.', 'zh-CN': '占照片高度的 70%–80%。'},
    },
  ],
  background: {
    value: {walls: [{name: {en: 'light', 'zh-CN': '浅色'}, colour: '#f2f2f2'}]},
    certainty: 'medium',
    sources: ['abox'],
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
      id: 'glasses-ask',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Whether glasses may stay on is up to the consulate.',
        'zh-CN': '能不能戴眼镜，要看是哪家领事馆。',
      },
      certainty: 'low',
      sources: [],
      pair: {
        good: {glasses: 'none'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Without glasses both eyes are clear', 'zh-CN': '不戴眼镜，眼睛看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'Ask the consulate about a head covering for religion.',
        'zh-CN': '因宗教戴头巾的，先问领事馆。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'children',
      value: {
        en: 'Ask the consulate what counts for babies.',
        'zh-CN': '给宝宝拍的，先问领事馆。',
      },
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
