/** India's passport, applied for at a mission abroad since September 2025. */
import type {PhotoStandard} from '../standard.model.js';

/** As the press quotes a consulate. */
export const standard: PhotoStandard = {
  id: 'in-passport-abroad-2025',
  country: 'IN',
  version: '2026-11-23',
  lang: 'en',
  name: {
    en: 'Indian passport (missions abroad, since September 2025)',
    'zh-CN': '印度护照（驻外使领馆，2025 年 9 月起）',
  },
  sources: {
    'in-dubai': {
      title: 'Press that quotes the Consulate General of India in Dubai',
      url: 'https://www.arabianbusiness.com/industries/travel-hospitality/india-new-passport-rules',
    },
    'in-gulf': {
      title: 'Press',
      url: 'https://gulfnews.com/uae/india-tightens-passport-photo-rules-heres-what-uae-expats-must-know-1.500249718',
    },
  },
  file: {
    widthPx: {
      value: {min: 630, max: 630},
      certainty: 'high',
      sources: ['in-dubai', 'in-gulf'],
    },
    heightPx: {
      value: {min: 810, max: 810},
      certainty: 'high',
      sources: ['in-dubai', 'in-gulf'],
    },
  },
  head: [
    {
      measure: 'head.height',
      unit: 'ratio',
      value: {min: 0.8, max: 0.85},
      // That the face fills so much is certain; that the height is meant is our reading.
      certainty: 'low',
      sources: ['in-dubai'],
      note: {
        en: 'The face takes up 80–85 % of the photo; whether of its height or its area is not said.',
        'zh-CN': '脸占照片的 80%–85%，没说是按高度还是按面积算。',
      },
    },
  ],
  background: {
    value: {walls: [{name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'}]},
    certainty: 'high',
    sources: ['in-dubai'],
  },
  advice: [
    {
      id: 'dark-top',
      topic: 'clothes',
      stance: 'do',
      value: {en: 'Wear dark clothes.', 'zh-CN': '穿深色衣服。'},
      certainty: 'medium',
      sources: ['in-gulf'],
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
      id: 'glasses-ask',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Ask the mission whether glasses may stay on.',
        'zh-CN': '能不能戴眼镜，先问使领馆。',
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
        en: 'Ask the mission about a turban or head covering.',
        'zh-CN': '因宗教包头巾的，先问使领馆。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'children',
      value: {en: 'Ask the mission what counts for babies.', 'zh-CN': '给宝宝拍的，先问使领馆。'},
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
