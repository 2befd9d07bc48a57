import type {ServiceDefinition} from '../../src/service/index.js';

/** A made-up service in two languages: no trip by video or from home, one to the counter. */
export const badge: ServiceDefinition = {
  schemaVersion: 1,
  id: 'badge',
  lang: 'en',
  name: {en: 'Get a badge', 'zh-CN': '领徽章'},
  provider: {name: {en: 'Lake Office', 'zh-CN': '湖边办事处'}, phone: '0573-0000-0110'},
  updated: '2026-11-01',
  questions: [
    {id: 'camera', type: 'yesno', label: 'Do you have a camera?', unsure: 'I am not sure'},
    {id: 'child', type: 'yesno', label: 'Is it for a child?'},
    {id: 'abroad', type: 'yesno', label: 'Do you live abroad?'},
  ],
  documents: {photo: {name: 'Photo'}},
  requirements: [{id: 'photo', needs: ['photo']}],
  channels: [
    {
      id: 'counter',
      type: 'counter',
      when: {abroad: false},
      visits: 1,
      visitReason: {en: 'Your face is compared with the photo', 'zh-CN': '要当面核对本人'},
      address: '1 Lake Road',
      phone: '0573-0000-0111',
      delivery: [{mode: 'pickup'}],
      processing: {immediate: true},
    },
    {
      id: 'video',
      type: 'video',
      when: {camera: true, abroad: false},
      visits: 0,
      url: 'https://badge.example/video',
      booking: {url: './book.html'},
      delivery: [{mode: 'post', cost: 'free'}, {mode: 'electronic'}],
      note: {en: 'An officer looks at you by video', 'zh-CN': '民警在视频里看看您'},
    },
  ],
  processing: {
    legal: {value: 10, unit: 'working-day'},
    promised: {value: 3, unit: 'working-day', note: 'Counted from tomorrow'},
    excluded: 'the days in the post',
  },
  fees: [
    {name: 'Badge', amount: 20, currency: 'CNY', payOnline: true, waiver: 'Nothing from 70 on'},
    {name: 'Child’s badge', amount: 5.5, currency: 'CNY', when: {child: true}},
  ],
  outputs: [{name: {en: 'The badge', 'zh-CN': '徽章'}, validity: 'Good for ten years'}],
  tips: [
    {level: 'stop', when: {abroad: true}, text: 'Abroad, the embassy gives you a badge.'},
    {level: 'warning', when: {child: true}, text: 'Bring the child.'},
    {text: 'We never ask for your password.'},
  ],
};

/** Everything answered so that nobody has to come. */
export const atHome = {camera: true, child: false, abroad: false};
/** Everything answered so that there is one trip. */
export const toTheCounter = {camera: false, child: false, abroad: false};
