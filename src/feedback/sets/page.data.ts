/** Whether a page was of use, as GOV.UK asks it. */
import type {QuestionSet} from '../feedback.model.js';

const no = {question: 'useful', values: ['no']} as const;

export const set: QuestionSet = {
  id: 'page',
  lang: 'en',
  name: {en: 'About this page', 'zh-CN': '这个网页'},
  title: {en: 'About this page', 'zh-CN': '这个网页'},
  certainty: 'high',
  sources: ['GOV.UK, “Is this page useful?” and “Report a problem”'],
  questions: [
    {
      id: 'useful',
      kind: 'one',
      text: {en: 'Is this page useful?', 'zh-CN': '这个网页对您有用吗？'},
      choices: [
        {value: 'yes', text: {en: 'Yes', 'zh-CN': '有用'}},
        {value: 'no', text: {en: 'No', 'zh-CN': '没用'}},
      ],
    },
    {
      id: 'doing',
      kind: 'text',
      text: {en: 'What were you doing?', 'zh-CN': '您当时想办什么？'},
      choices: [],
      shownFor: no,
    },
    {
      id: 'wrong',
      kind: 'text',
      text: {en: 'What went wrong?', 'zh-CN': '哪里不对？'},
      choices: [],
      shownFor: no,
    },
  ],
};
