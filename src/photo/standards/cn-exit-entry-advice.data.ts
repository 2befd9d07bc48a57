/** What to wear for the photo of China's passport and permits. */
import type {Advice, Exception} from '../standard.model.js';

/** Dress rules, by the order in which one gets ready. */
export const advice: readonly Advice[] = [
  {
    id: 'dark-top',
    topic: 'clothes',
    stance: 'do',
    value: {
      en: 'Wear a dark top with a collar, not in the colour of the wall.',
      'zh-CN': '穿深色、带领子的上衣，不要和背景一个颜色。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide', 'cn-exit-shidian'],
    toPrepare: {en: 'A dark top with a collar', 'zh-CN': '一件深色、带领子的上衣'},
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
    value: {
      en: 'No uniform; children take the red scarf off.',
      'zh-CN': '不要穿制服；孩子把红领巾摘下来。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide', 'cn-exit-shidian'],
    pair: {
      good: {top: 'dark'},
      bad: {top: 'uniform'},
      goodText: {en: 'Everyday clothes', 'zh-CN': '平常穿的衣服'},
      badText: {en: 'A uniform with badges', 'zh-CN': '带肩章的制服'},
    },
  },
  {
    id: 'plain-glasses',
    topic: 'glasses',
    stance: 'avoid',
    value: {
      en: 'No tinted lenses, no thick frame, no glare on the lenses.',
      'zh-CN': '眼镜不要有颜色，镜框不要粗，镜片不要反光。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide'],
    toPrepare: {
      en: 'Glasses with clear lenses and a thin frame, or none',
      'zh-CN': '镜片透明、镜框细的眼镜，或者不戴',
    },
    pair: {
      good: {glasses: 'clear'},
      bad: {glasses: 'tinted'},
      goodText: {en: 'Both eyes are clear behind the lenses', 'zh-CN': '镜片后面的眼睛看得清'},
      badText: {en: 'Tinted lenses hide the eyes', 'zh-CN': '有色镜片把眼睛遮住了'},
    },
  },
  {
    id: 'glasses-stay',
    topic: 'glasses',
    stance: 'may',
    value: {
      en: 'Clear glasses may stay on. It is other countries that forbid all glasses.',
      'zh-CN': '普通眼镜可以戴。一律不让戴眼镜，是有些外国的要求。',
    },
    certainty: 'medium',
    sources: ['cn-exit-guide'],
  },
  {
    id: 'no-head-covering',
    topic: 'headwear',
    stance: 'avoid',
    value: {
      en: 'No hat or scarf on the head; nothing that hides or shades the face.',
      'zh-CN': '不要戴帽子、包头巾，脸上不要有遮挡和阴影。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide'],
    pair: {
      good: {headwear: 'none'},
      bad: {headwear: 'hat'},
      goodText: {en: 'The whole face is free and evenly lit', 'zh-CN': '整张脸露着，光线均匀'},
      badText: {en: 'The hat hides the forehead', 'zh-CN': '帽子把额头遮住了'},
    },
  },
  {
    id: 'no-heavy-make-up',
    topic: 'make-up',
    stance: 'avoid',
    value: {en: 'No heavy make-up.', 'zh-CN': '不要化浓妆。'},
    certainty: 'high',
    sources: ['cn-exit-guide'],
  },
];

/** Whom the rules bind less. */
export const exceptions: readonly Exception[] = [
  {
    group: 'religion',
    value: {
      en: 'A head covering worn for religion or custom may stay if the face is free.',
      'zh-CN': '因为宗教或者民族习惯戴的头饰可以保留，脸要全露出来。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide'],
  },
  {
    group: 'medical',
    value: {
      en: 'Who needs tinted glasses or a head covering because of an illness may keep them.',
      'zh-CN': '因为生病要戴有色眼镜或者包头的，可以戴着拍。',
    },
    certainty: 'high',
    sources: ['cn-exit-guide'],
  },
  {
    group: 'disability',
    value: {
      en: 'If you cannot hold your head straight or open your eyes, say so beforehand.',
      'zh-CN': '头抬不直、眼睛睁不开的，提前说一声。',
    },
    certainty: 'low',
    sources: [],
  },
  {
    group: 'children',
    value: {
      en: 'For a baby who cannot sit or look ahead, ask how the photo is to be taken.',
      'zh-CN': '宝宝还不会坐、不会看镜头的，先问问怎么拍。',
    },
    certainty: 'low',
    sources: [],
  },
];
