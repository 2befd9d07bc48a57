/** Japan's passport. */
import type {PhotoStandard} from '../standard.model.js';

/** Rules as a prefecture and a town publish them. */
export const standard: PhotoStandard = {
  id: 'jp-passport',
  country: 'JP',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'Japanese passport', 'zh-CN': '日本护照', ja: '旅券'},
  sources: {
    'jp-passport': {
      title: 'Miyazaki Prefecture, passport photos',
      url: 'http://www.pref.miyazaki.lg.jp/kokusai-keizaikoryu/kanko/koryu/shashin.html',
    },
    'jp-passport-k': {
      title: 'Town of Kaita, passport photos',
      url: 'https://www.town.kaita.lg.jp/soshiki/11/194.html',
    },
  },
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'high', sources: ['jp-passport']},
  head: [
    {
      measure: 'head.height',
      unit: 'mm',
      value: {min: 32, max: 36},
      certainty: 'high',
      sources: ['jp-passport'],
    },
    {
      measure: 'head.top',
      unit: 'mm',
      value: {min: 2, max: 6},
      certainty: 'high',
      sources: ['jp-passport'],
    },
  ],
  background: {
    value: {walls: [{name: {en: 'plain and even', 'zh-CN': '干净、颜色均匀'}, colour: '#f2f2f2'}]},
    certainty: 'high',
    sources: ['jp-passport'],
  },
  advice: [
    {
      id: 'no-turtleneck',
      topic: 'clothes',
      stance: 'avoid',
      value: {
        en: 'No turtleneck that hides the chin.',
        'zh-CN': '不要穿会遮住下巴的高领衣服。',
      },
      certainty: 'high',
      sources: ['jp-passport-k'],
      toPrepare: {en: 'A top that leaves the neck free', 'zh-CN': '一件露出脖子的上衣'},
      pair: {
        good: {top: 'dark'},
        bad: {top: 'turtleneck'},
        goodText: {en: 'Chin and neck are free', 'zh-CN': '下巴和脖子都露着'},
        badText: {en: 'The high collar reaches the chin', 'zh-CN': '高领子遮住了下巴'},
      },
    },
    {
      id: 'glasses-without-glare',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Glasses may stay on if nothing glares.',
        'zh-CN': '眼镜可以戴，不要反光。',
      },
      certainty: 'medium',
      sources: ['jp-passport'],
      pair: {
        good: {glasses: 'clear'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Both eyes are clear behind the lenses', 'zh-CN': '镜片后面的眼睛看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
    {
      id: 'no-colour-lenses',
      topic: 'lenses',
      stance: 'avoid',
      value: {
        en: 'Take coloured contact lenses out.',
        'zh-CN': '不要戴美瞳和彩色隐形眼镜。',
      },
      certainty: 'high',
      sources: ['jp-passport-k'],
      toPrepare: {
        en: 'A case for your contact lenses, if they are coloured',
        'zh-CN': '戴美瞳的，带上隐形眼镜盒',
      },
    },
    {
      id: 'no-wide-headband',
      topic: 'headwear',
      stance: 'avoid',
      value: {en: 'No wide headband.', 'zh-CN': '不要戴宽发带。'},
      certainty: 'high',
      sources: ['jp-passport-k'],
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'Ask about a head covering for religion.',
        'zh-CN': '因宗教戴头巾的，先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'medical',
      value: {
        en: 'Ask if an illness keeps you from a rule.',
        'zh-CN': '因为生病做不到的，先问一下。',
      },
      certainty: 'low',
      sources: [],
    },
    {
      group: 'children',
      value: {en: 'Ask what counts for babies.', 'zh-CN': '给宝宝拍的，先问一下。'},
      certainty: 'low',
      sources: [],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
