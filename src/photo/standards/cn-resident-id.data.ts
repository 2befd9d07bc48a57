/** China's resident identity card (居民身份证). */
import type {PhotoStandard} from '../standard.model.js';
import {advice} from './cn-resident-id-advice.data.js';
import {exceptions, loans} from './cn-resident-id-help.data.js';

/** Rules of GA 461-2004, and what stations ask for beside it. */
export const standard: PhotoStandard = {
  id: 'cn-resident-id',
  country: 'CN',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'Resident identity card', 'zh-CN': '居民身份证'},
  norm: 'GA 461-2004',
  sources: {
    'cn-ga461-forum': {
      title: '2008 forum transcription of GA 461-2004',
      url: 'http://bbs.3miao.net/archiver/tid-18759.html',
    },
    'cn-ga461-b': {
      title: 'Secondary transcription of GA 461-2004',
      url: 'http://hybridbeedesign.com/news_mini.asp?id=2088',
    },
    'cn-ga461-c': {
      title: 'Secondary page on GA 461-2004',
      url: 'https://3dmxku.com/daquan/zonghe/5115649.html',
    },
    'cn-dress-cq': {
      title: 'Secondary page on dress, Chongqing',
      url: 'https://m.tianqi.com/toutiao/wenhua/16956.html',
    },
    'cn-dress-tz': {
      title: 'Local guide, Taizhou',
      url: 'http://m.taizhou.bendibao.com/live/10404.shtm',
    },
    'cn-dress-hb': {
      title: 'Secondary page on the Hubei police app 鄂汇拍',
      url: 'http://b2b-team.com/xinwen/139892.html',
    },
    'cn-dress-cs': {
      title: 'Rules of self-service kiosks, Changsha',
      url: 'http://m.easyfang.com/a/2022/0818/013306362.html',
    },
    'cn-multi': {
      title: 'Secondary page on choosing from three shots (多拍优选)',
      url: 'https://66.wendadaohang.com/zd/pUp9vDnx2vp92nxxnD.html',
    },
    memory: {title: 'From memory, not confirmed'},
  },
  capture: {
    value: ['office', 'studio', 'app'],
    certainty: 'low',
    sources: ['cn-dress-hb'],
    note: {
      en: 'Some provinces take a photo from the police app, others only what they take themselves.',
      'zh-CN': '有的省认公安小程序拍的照片，有的地方只认现场拍的。',
    },
  },
  print: {
    value: {widthMm: 26, heightMm: 32},
    certainty: 'high',
    sources: ['cn-ga461-c', 'cn-ga461-b'],
    note: {
      en: 'Smaller than a passport photo: one made for a passport does not fit.',
      'zh-CN': '比护照照片小，护照用的照片不能直接拿来用。',
    },
  },
  file: {
    formats: {
      value: ['image/jpeg'],
      certainty: 'high',
      sources: ['cn-ga461-forum'],
      note: {en: '24-bit colour (RGB).', 'zh-CN': '24 位彩色（RGB）。'},
    },
    bytes: {
      value: {min: 14_336, max: 20_480},
      certainty: 'medium',
      sources: ['cn-ga461-forum'],
      isAdvice: true,
      note: {
        en: 'Usual at JPEG quality 70; it is no limit.',
        'zh-CN': 'JPEG 质量取 70 时一般是这么大，不是硬性限制。',
      },
    },
    widthPx: {
      value: {min: 358, max: 358},
      certainty: 'high',
      sources: ['cn-ga461-forum', 'cn-ga461-b'],
    },
    heightPx: {
      value: {min: 441, max: 441},
      certainty: 'high',
      sources: ['cn-ga461-forum', 'cn-ga461-b'],
    },
    dpi: {value: {min: 350, max: 350}, certainty: 'high', sources: ['cn-ga461-forum']},
  },
  head: [
    {
      measure: 'head.width',
      unit: 'px',
      value: {min: 193, max: 221},
      certainty: 'high',
      sources: ['cn-ga461-b', 'cn-ga461-forum'],
      note: {
        en: 'From ear to ear; 15 mm in print, 1 mm more or less. The head fills about two thirds of the picture.',
        'zh-CN': '从左耳根到右耳根；印出来是 15 毫米，上下差 1 毫米。头部大约占照片的三分之二。',
      },
    },
    {
      measure: 'head.top',
      unit: 'px',
      value: {min: 7, max: 21},
      certainty: 'high',
      sources: ['cn-ga461-b'],
    },
    {
      measure: 'eyes.height',
      unit: 'px',
      value: {min: 207},
      certainty: 'high',
      sources: ['cn-ga461-b'],
      note: {
        en: 'Counts more than the space above the head: hair that towers may be cut.',
        'zh-CN': '这一条比头顶留空更要紧：头发太高的，可以裁掉一点。',
      },
    },
  ],
  background: {
    value: {walls: [{name: {en: 'white', 'zh-CN': '白色'}, colour: '#ffffff'}]},
    certainty: 'high',
    sources: ['cn-ga461-b'],
    note: {en: 'Without a border.', 'zh-CN': '不要边框。'},
  },
  advice,
  exceptions,
  loans,
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'hair.ears', 'face.shadow'],
};
