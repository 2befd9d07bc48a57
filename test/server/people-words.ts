/** What people send to the office's people, each complete, to be varied. */
const WINDOW = {start: '2026-11-24T10:30:00+08:00', end: '2026-11-24T11:30:00+08:00'};

export const sent = {
  '/api/questions': {office: 'donghu', tier: 'front-desk', text: '旧户口本还要带吗？', lang: 'zh'},
  '/api/callbacks': {office: 'donghu', phone: '+8613800000000', window: WINDOW, language: 'zh'},
  '/api/feedback': {
    set: 'cn-5',
    channel: 'online',
    office: 'donghu',
    answers: {overall: '5'},
    lang: 'zh-Hans',
  },
  '/api/letters': {
    office: 'donghu',
    to: {kind: 'person', name: '陈警官'},
    text: '谢谢。',
    mayPublish: true,
    lang: 'zh-Hans',
  },
} as const;

export type SentTo = keyof typeof sent;
