/** China's rating of government services (政务服务“好差评”): five levels, items fixed by the standard. */
import type {Question, QuestionSet} from '../feedback.model.js';

const levels: Question['choices'] = [
  {value: '5', text: {'zh-CN': '非常满意', en: 'Very satisfied'}},
  {value: '4', text: {'zh-CN': '满意', en: 'Satisfied'}},
  {value: '3', text: {'zh-CN': '基本满意', en: 'Mostly satisfied'}},
  {value: '2', text: {'zh-CN': '不满意', en: 'Dissatisfied'}},
  {value: '1', text: {'zh-CN': '非常不满意', en: 'Very dissatisfied'}},
];

const item = (id: string, zh: string, en: string, channel: Question['channel']): Question => ({
  id,
  kind: 'one',
  text: {'zh-CN': zh, en},
  choices: levels,
  channel,
  shownFor: {question: 'overall'},
});

const bad = {question: 'overall', values: ['1', '2']} as const;

/** Levels and items may be neither added nor removed. The reasons to choose from are the kit's own. */
export const set: QuestionSet = {
  id: 'cn-5',
  lang: 'zh-CN',
  name: {'zh-CN': '政务服务“好差评”', en: 'Rating of government services'},
  certainty: 'high',
  sources: ['GB/T 39734-2020', 'GB/T 39735-2020', '国办发〔2019〕51号'],
  questions: [
    {
      id: 'overall',
      kind: 'one',
      text: {'zh-CN': '整体满意度', en: 'All in all'},
      choices: levels,
      isSatisfaction: true,
    },
    {
      id: 'reasons',
      kind: 'several',
      text: {'zh-CN': '哪里没做好？', en: 'What was not good?'},
      hint: {
        'zh-CN': '请选一项，或者在下面写几句。',
        en: 'Choose something, or write it below.',
      },
      choices: [
        {value: 'trips', text: {'zh-CN': '跑了不止一次', en: 'I had to come more than once'}},
        {value: 'papers', text: {'zh-CN': '材料没有一次说清', en: 'Papers were not told at once'}},
        {value: 'slow', text: {'zh-CN': '办得慢，等得久', en: 'It was slow, I waited long'}},
        {value: 'manner', text: {'zh-CN': '态度不好', en: 'The manner was not good'}},
        {value: 'guide', text: {'zh-CN': '办事指南写得不准', en: 'The guide was not right'}},
        {value: 'page', text: {'zh-CN': '网页不好用', en: 'The pages were hard to use'}},
      ],
      shownFor: bad,
    },
    item('efficiency', '办事效率', 'Efficiency', 'online'),
    item('guide', '办事指南精确度', 'How exact the guide is', 'online'),
    item('convenience', '办事便捷度', 'How convenient it is', 'online'),
    item('platform', '平台操作性', 'How the platform works', 'online'),
    item('efficiency', '服务效率', 'Efficiency', 'on-site'),
    item('skill', '服务水平', 'Skill', 'on-site'),
    item('manner', '服务态度', 'Manner', 'on-site'),
    {
      id: 'comment',
      kind: 'text',
      text: {'zh-CN': '还想说的话', en: 'What else you would like to say'},
      choices: [],
      shownFor: {question: 'overall'},
    },
  ],
  needsReason: {...bad, from: ['reasons', 'comment']},
};
