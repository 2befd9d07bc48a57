/** What to wear for the photo of China's identity card. */
import type {Advice} from '../standard.model.js';

/** Dress rules, by the order in which one gets ready. */
export const advice: readonly Advice[] = [
  {
    id: 'dark-top',
    topic: 'clothes',
    stance: 'do',
    value: {
      en: 'Wear a dark top with a collar. A strong red, blue or green will do, too.',
      'zh-CN': '穿深色、带领子的上衣。大红、宝蓝、翠绿这样的鲜艳颜色也行。',
    },
    certainty: 'medium',
    sources: ['cn-dress-cq'],
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
    id: 'no-white',
    topic: 'clothes',
    stance: 'avoid',
    value: {
      en: 'Do not wear white: the shoulders would vanish in the white wall.',
      'zh-CN': '别穿白色上衣：背景也是白的，肩膀就看不出来了。',
    },
    certainty: 'high',
    sources: ['cn-ga461-b'],
  },
  {
    id: 'no-uniform',
    topic: 'clothes',
    stance: 'avoid',
    value: {en: 'No uniform of any kind.', 'zh-CN': '不要穿制服。'},
    certainty: 'high',
    sources: ['cn-ga461-b'],
  },
  {
    id: 'ears-free',
    topic: 'hair',
    stance: 'do',
    value: {
      en: 'Comb the hair back so that both eyebrows and both ears can be seen.',
      'zh-CN': '把头发梳到后面，两边的眉毛和耳朵都要露出来。',
    },
    certainty: 'high',
    sources: ['cn-dress-tz', 'cn-dress-hb'],
    toPrepare: {
      en: 'A comb, and a hair tie for long hair',
      'zh-CN': '一把梳子，头发长的再带根皮筋',
    },
    pair: {
      good: {hair: 'black'},
      bad: {hair: 'over-ears'},
      goodText: {en: 'Eyebrows and ears are free', 'zh-CN': '眉毛和耳朵都露着'},
      badText: {en: 'Hair hides the ears', 'zh-CN': '头发把耳朵遮住了'},
    },
  },
  {
    id: 'flat-hair',
    topic: 'hair',
    stance: 'avoid',
    value: {
      en: 'No tall or puffy hair, and no bright dye.',
      'zh-CN': '头发不要太高、太蓬，也不要染得太艳。',
    },
    certainty: 'high',
    sources: ['cn-dress-tz', 'cn-dress-hb'],
    pair: {
      good: {hair: 'black'},
      bad: {hair: 'tall'},
      goodText: {en: 'The hair lies close to the head', 'zh-CN': '头发服帖'},
      badText: {
        en: 'Tall hair reaches the edge of the picture',
        'zh-CN': '头发太高，顶到了照片边上',
      },
    },
  },
  {
    id: 'keep-glasses',
    topic: 'glasses',
    stance: 'do',
    value: {
      en: 'If you always wear glasses, keep them on. If they glare, borrow a frame without lenses.',
      'zh-CN': '平时一直戴眼镜的，拍照也戴着。怕反光，可以借一副没有镜片的镜框。',
    },
    certainty: 'medium',
    sources: ['cn-dress-tz'],
    toPrepare: {en: 'Your glasses, if you always wear them', 'zh-CN': '平时戴的眼镜'},
    pair: {
      good: {glasses: 'frame'},
      bad: {glasses: 'glare'},
      goodText: {
        en: 'A frame without lenses: both eyes are clear',
        'zh-CN': '没有镜片，眼睛看得清',
      },
      badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
    },
  },
  {
    id: 'not-as-abroad',
    topic: 'glasses',
    stance: 'may',
    value: {
      en: 'Some countries forbid glasses in passport photos. That rule does not count here.',
      'zh-CN': '有的国家护照照片不让戴眼镜，身份证照片没有这一条。',
    },
    certainty: 'medium',
    sources: ['cn-dress-tz'],
  },
  {
    id: 'no-colour-lenses',
    topic: 'lenses',
    stance: 'avoid',
    value: {
      en: 'Take coloured or enlarging contact lenses out.',
      'zh-CN': '不要戴美瞳和彩色隐形眼镜。',
    },
    certainty: 'high',
    sources: ['cn-dress-tz', 'cn-dress-cs'],
    toPrepare: {
      en: 'A case for your contact lenses, if they are coloured',
      'zh-CN': '戴美瞳的，带上隐形眼镜盒',
    },
  },
  {
    id: 'no-hat',
    topic: 'headwear',
    stance: 'avoid',
    value: {
      en: 'No hat, and nothing in the hair that shows.',
      'zh-CN': '不要戴帽子，头上不要有看得见的发饰。',
    },
    certainty: 'medium',
    sources: ['cn-dress-cs'],
    pair: {
      good: {headwear: 'none'},
      bad: {headwear: 'hat'},
      goodText: {en: 'The whole head can be seen', 'zh-CN': '整个头都看得见'},
      badText: {en: 'The hat hides the forehead', 'zh-CN': '帽子把额头遮住了'},
    },
  },
  {
    id: 'light-make-up',
    topic: 'make-up',
    stance: 'may',
    value: {
      en: 'Light make-up is fine if your features stay as they are.',
      'zh-CN': '可以化淡妆，只要不改变您本来的样子。',
    },
    certainty: 'medium',
    sources: ['cn-dress-tz'],
  },
  {
    id: 'no-heavy-make-up',
    topic: 'make-up',
    stance: 'avoid',
    value: {en: 'No heavy make-up.', 'zh-CN': '不要化浓妆。'},
    certainty: 'medium',
    sources: ['cn-dress-tz'],
  },
  {
    id: 'dry-face',
    topic: 'make-up',
    stance: 'do',
    value: {
      en: 'Wipe your face dry before the photo, so that it does not shine.',
      'zh-CN': '拍之前擦一擦脸上的油和汗，免得反光。',
    },
    certainty: 'medium',
    sources: ['cn-multi'],
    toPrepare: {en: 'Tissues', 'zh-CN': '几张纸巾'},
  },
  {
    id: 'no-jewellery',
    topic: 'jewellery',
    stance: 'avoid',
    value: {en: 'Take earrings and necklace off.', 'zh-CN': '耳环、项链先摘下来。'},
    certainty: 'medium',
    sources: ['cn-dress-cs'],
  },
];
