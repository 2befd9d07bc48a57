import type {PhotoOffice, PhotoStandard} from '../../src/photo/standard.model.js';

/** An office that lends what a careful station lends. Invented. */
export const linhu: PhotoOffice = {
  id: 'linhu',
  name: {en: 'Linhu station', 'zh-CN': '临湖派出所'},
  phone: '0573-0000-0110',
  notes: [
    {
      en: 'The photo room is beside counter 3; somebody helps you from 8:30 to 17:00.',
      'zh-CN': '照相室在 3 号窗口旁边，8:30 到 17:00 有人帮您。',
    },
  ],
  loans: [
    {
      id: 'jackets',
      kind: 'clothes',
      name: {en: 'Dark jackets', 'zh-CN': '深色外套'},
      note: {en: 'Washed every day', 'zh-CN': '天天洗'},
      isReservable: true,
      sizes: [
        {size: 'M', fits: {en: 'to 165 cm', 'zh-CN': '身高 165 厘米以下'}, count: 3},
        {size: 'L', fits: {en: 'to 175 cm', 'zh-CN': '身高 175 厘米以下'}, count: 1},
        {size: 'XL', fits: {en: 'over 175 cm', 'zh-CN': '身高 175 厘米以上'}, count: 0},
      ],
    },
    {
      id: 'frames',
      kind: 'frames',
      name: {en: 'Frames without lenses', 'zh-CN': '没有镜片的镜框'},
    },
    {
      id: 'table',
      kind: 'dressing-table',
      name: {en: 'Dressing table with comb and mirror', 'zh-CN': '梳妆台，有梳子和镜子'},
    },
    {
      id: 'solution',
      kind: 'lens-solution',
      name: {en: 'Contact-lens solution', 'zh-CN': '隐形眼镜护理液'},
    },
    {
      id: 'shots',
      kind: 'shots',
      name: {en: 'Up to three shots; you choose', 'zh-CN': '最多拍三张，您自己挑'},
    },
  ],
};

/** Rules for a library card, small enough to be told in a test. Invented. */
export const libraryCard: PhotoStandard = {
  id: 'library-card',
  country: 'ZZ',
  version: '2026-11-20',
  lang: 'en',
  name: {en: 'Library card', 'zh-CN': '读者证'},
  norm: 'LC 12',
  sources: {
    rules: {
      title: {en: 'Rules of the library', 'zh-CN': '图书馆规定'},
      url: 'https://library.example/photo',
    },
    poster: {title: {en: 'Poster in the hall', 'zh-CN': '大厅里的告示'}},
  },
  capture: {value: ['office', 'own'], certainty: 'high', sources: ['rules']},
  recencyMonths: {value: 6, certainty: 'high', sources: ['rules']},
  print: {value: {widthMm: 30, heightMm: 40}, certainty: 'high', sources: ['rules']},
  file: {
    formats: {value: ['image/jpeg', 'image/png'], certainty: 'high', sources: ['rules']},
    bytes: {value: {min: 20_480, max: 81_920}, certainty: 'high', sources: ['rules']},
    widthPx: {value: {min: 354, max: 480}, certainty: 'high', sources: ['rules']},
    heightPx: {value: {min: 472, max: 640}, certainty: 'high', sources: ['rules']},
  },
  background: {
    value: {walls: [{name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'}]},
    certainty: 'high',
    sources: ['rules'],
  },
  advice: [
    {
      id: 'dark-top',
      topic: 'clothes',
      stance: 'do',
      value: {en: 'Wear a dark top with a collar.', 'zh-CN': '穿深色、带领子的上衣。'},
      certainty: 'high',
      sources: ['rules', 'poster'],
      toPrepare: {en: 'A dark top', 'zh-CN': '一件深色上衣'},
      pair: {
        good: {top: 'dark'},
        bad: {top: 'white'},
        goodText: {en: 'Dark top stands out', 'zh-CN': '深色上衣看得清'},
        badText: {en: 'White shirt merges with the white wall', 'zh-CN': '白衬衫和白墙连成一片'},
      },
    },
    {
      id: 'no-badge',
      topic: 'clothes',
      stance: 'avoid',
      value: {en: 'No name badge.', 'zh-CN': '不要戴胸牌。'},
      certainty: 'low',
      sources: ['poster'],
      toPrepare: {en: 'A place for the badge', 'zh-CN': '放胸牌的地方'},
    },
    {
      id: 'glasses',
      topic: 'glasses',
      stance: 'do',
      value: {
        en: 'Keep your glasses on, without glare.',
        'zh-CN': '平时戴眼镜的，戴着拍，别反光。',
      },
      certainty: 'high',
      sources: ['rules'],
      toPrepare: {en: 'Your glasses', 'zh-CN': '您的眼镜'},
      pair: {
        good: {glasses: 'frame'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Both eyes can be seen', 'zh-CN': '两只眼睛都看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
    {
      id: 'make-up',
      topic: 'make-up',
      stance: 'may',
      value: {en: 'Light make-up is fine.', 'zh-CN': '可以化淡妆。'},
      certainty: 'medium',
      sources: ['poster'],
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {en: 'A scarf of your faith may stay.', 'zh-CN': '信仰需要的头巾可以戴着。'},
      certainty: 'high',
      sources: ['rules'],
    },
    {
      group: 'children',
      value: {en: 'Small children may lie down.', 'zh-CN': '小宝宝可以躺着拍。'},
      certainty: 'low',
      sources: [],
    },
  ],
};

/** The same rules at an office that lends clothes. */
export const atLinhu: PhotoStandard = {...libraryCard, office: linhu};
