/** The international portrait for travel documents (ICAO Doc 9303). */
import type {PhotoStandard} from '../standard.model.js';

/** Figures as vendors and transcriptions cite them; the standard itself was not read. */
export const standard: PhotoStandard = {
  id: 'icao-9303',
  country: 'ZZ',
  version: '2026-11-23',
  lang: 'en',
  name: {en: 'Photo for travel documents (ICAO)', 'zh-CN': '国际旅行证件照片（ICAO）'},
  norm: 'ICAO Doc 9303, ISO/IEC 19794-5, ISO/IEC 39794-5',
  sources: {
    'icao-q': {
      title: 'Translated answer that quotes ICAO’s photograph guidelines',
      url: 'https://qastack.id/travel/11534/why-are-you-now-required-not-to-smile-in-passport-photos',
    },
    abox: {
      title: 'Open-source transcription of 2026',
      url: 'https://github.com/A-Box-of-Tools/website/blob/main/tools/id-photo/src/specs.js',
    },
    visionlabs: {
      title: 'Vendor’s pages that cite ISO 19794-5:2011, 7.2.2',
      url: 'https://docs.visionlabs.ai/sdk/v.5.11.0/sdk-embedded/handbookcompilation/parameter-estimation-facility',
    },
    id3: {
      title: 'Vendor’s pages that cite ICAO',
      url: 'https://developer.id3technologies.com/face-sdk/reference/face/geometric_attributes/head_image_width_ratio.html',
    },
    memory: {title: 'From memory of ISO/IEC 19794-5 and ICAO TR Portrait Quality, not confirmed'},
  },
  print: {value: {widthMm: 35, heightMm: 45}, certainty: 'medium', sources: ['abox']},
  head: [
    {
      measure: 'head.height',
      unit: 'ratio',
      value: {min: 0.7, max: 0.8},
      certainty: 'high',
      sources: ['icao-q', 'abox'],
      note: {
        en: 'From chin to crown. A wider band, 0.6–0.9, is told from memory, for children from 0.50.',
        'zh-CN': '从下巴到头顶。另有放宽到 0.6–0.9 的说法，孩子从 0.50 起，没有核实。',
      },
    },
    {
      measure: 'head.width',
      unit: 'ratio',
      value: {min: 0.5, max: 0.75},
      certainty: 'medium',
      sources: ['id3'],
    },
    {
      measure: 'eyes.height',
      unit: 'ratio',
      value: {min: 0.5, max: 0.7},
      certainty: 'low',
      sources: ['memory'],
      note: {en: 'Elsewhere 0.50–0.60.', 'zh-CN': '也有写 0.50–0.60 的。'},
    },
    {
      measure: 'head.centre',
      unit: 'ratio',
      value: {min: 0.45, max: 0.55},
      certainty: 'low',
      sources: ['memory'],
    },
    {
      measure: 'eyes.interEye',
      unit: 'px',
      value: {min: 90},
      certainty: 'medium',
      sources: ['abox'],
      note: {en: 'Best practice for the stored picture.', 'zh-CN': '这是存档照片的推荐值。'},
    },
    {
      measure: 'head.roll',
      unit: 'deg',
      value: {min: -8, max: 8},
      certainty: 'medium',
      sources: ['visionlabs'],
      note: {
        en: 'Turned to the side or nodding: at most 5 degrees.',
        'zh-CN': '左右转头、抬头低头都不超过 5 度。',
      },
    },
  ],
  background: {
    value: {
      walls: [{name: {en: 'plain and light', 'zh-CN': '干净的浅色'}, colour: '#f2f2f2'}],
    },
    certainty: 'medium',
    sources: ['icao-q'],
  },
  advice: [
    {
      id: 'neutral-face',
      topic: 'expression',
      stance: 'do',
      value: {
        en: 'Look straight ahead, face relaxed, mouth closed, eyes open.',
        'zh-CN': '正对镜头，表情自然，嘴闭上，眼睛睁开。',
      },
      certainty: 'medium',
      sources: ['icao-q'],
      pair: {
        good: {face: 'neutral'},
        bad: {face: 'smile'},
        goodText: {en: 'Mouth closed, face relaxed', 'zh-CN': '嘴闭着，表情自然'},
        badText: {en: 'A smile that shows teeth', 'zh-CN': '笑得露出了牙'},
      },
    },
    {
      id: 'head-straight',
      topic: 'expression',
      stance: 'do',
      value: {
        en: 'Hold your head straight, neither tilted nor turned.',
        'zh-CN': '头摆正，不歪、不转。',
      },
      certainty: 'medium',
      sources: ['visionlabs'],
      pair: {
        good: {face: 'neutral'},
        bad: {face: 'tilted'},
        goodText: {en: 'Both eyes are at one height', 'zh-CN': '两只眼睛一样高'},
        badText: {en: 'The head leans to one side', 'zh-CN': '头歪向一边'},
      },
    },
    {
      id: 'no-glare',
      topic: 'glasses',
      stance: 'may',
      value: {
        en: 'Glasses may stay on if nothing glares and no frame covers the eyes.',
        'zh-CN': '可以戴眼镜，只要不反光、镜框不挡眼睛。',
      },
      certainty: 'low',
      sources: ['memory'],
      pair: {
        good: {glasses: 'clear'},
        bad: {glasses: 'glare'},
        goodText: {en: 'Both eyes are clear behind the lenses', 'zh-CN': '镜片后面的眼睛看得清'},
        badText: {en: 'Light on the lenses hides an eye', 'zh-CN': '镜片反光，眼睛看不清'},
      },
    },
    {
      id: 'country-decides',
      topic: 'clothes',
      stance: 'may',
      value: {
        en: 'Each country adds its own rules on clothes, glasses and size. Those count.',
        'zh-CN': '衣服、眼镜、尺寸，各国还有自己的要求，以那个国家的为准。',
      },
      certainty: 'low',
      sources: ['memory'],
    },
  ],
  exceptions: [
    {
      group: 'religion',
      value: {
        en: 'A head covering for religion may usually stay if the whole face is free.',
        'zh-CN': '因宗教戴的头巾一般可以保留，脸要全露出来。',
      },
      certainty: 'low',
      sources: ['memory'],
    },
    {
      group: 'medical',
      value: {
        en: 'Ask the office if an illness keeps you from a rule.',
        'zh-CN': '因为生病做不到的，先问一下。',
      },
      certainty: 'low',
      sources: ['memory'],
    },
    {
      group: 'disability',
      value: {
        en: 'Ask the office if a disability keeps you from a rule.',
        'zh-CN': '因为身体不便做不到的，先问一下。',
      },
      certainty: 'low',
      sources: ['memory'],
    },
    {
      group: 'children',
      value: {
        en: 'A child’s head may be smaller in the picture.',
        'zh-CN': '孩子的头在照片里可以小一些。',
      },
      certainty: 'low',
      sources: ['memory'],
    },
  ],
  selfChecks: ['eyes.open', 'mouth.closed', 'glasses.glare', 'face.shadow'],
};
