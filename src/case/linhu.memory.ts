import {bestTag} from '../core/language-choice.model.js';
import type {CaseProgress, CaseStep, StepState} from './case.model.js';
import type {ScriptedCase} from './scripted-case.memory.js';

/** Picks the text for the language asked for. */
type Say = (english: string, chinese: string) => string;

type Progress = Omit<CaseProgress, 'ref' | 'checkedAt' | 'nextCheckAfter'>;

/** What happens with a lost form, and when. */
const stepsOf = (say: Say): readonly Pick<CaseStep, 'id' | 'label' | 'at'>[] => [
  {id: 'received', label: say('Received', '已收到申请'), at: '2026-11-23T15:20:00+08:00'},
  {
    id: 'checked',
    label: say('Identity checked by video', '视频核对身份'),
    at: '2026-11-24T10:40:00+08:00',
  },
  {id: 'printed', label: say('Form printed', '打印登记表'), at: '2026-11-24T16:00:00+08:00'},
  {id: 'posted', label: say('Posted to you', '寄给您'), at: '2026-11-24T18:10:00+08:00'},
  {id: 'handed-over', label: say('Handed over', '交到您手里'), at: '2026-11-26T14:05:00+08:00'},
];

/** The steps with so many done, and the one after them in `state`. */
function stepsAt(say: Say, done: number, state: StepState = 'current'): readonly CaseStep[] {
  return stepsOf(say).map(({at, ...step}, index) => {
    if (index < done) return {...step, at, state: 'done'};
    return {...step, state: index === done ? state : 'upcoming'};
  });
}

const base = (say: Say, done: number, state?: StepState): Progress => ({
  title: say('Replace a lost household registration form', '户口登记表丢了，补一份'),
  submittedAt: '2026-11-23T15:20:00+08:00',
  plannedBy: '2026-11-30',
  legalBy: '2026-12-14',
  steps: stepsAt(say, done, state),
  visits: {needed: 0, text: say('The form comes by post, free.', '表免费寄到家。')},
});

const closed = (say: Say): Progress => ({
  ...base(say, 5),
  shipments: ['linhu-walk'],
  outcome: {
    label: say('You have your new form', '新的登记表已交给您'),
    text: say('Keep it together with your household register.', '请和户口簿放在一起保管。'),
  },
});

/** From received to handed over. */
const walk = (say: Say): ScriptedCase => ({
  ref: 'linhu-walk',
  stages: stepsOf(say).map(({at}, index) => {
    const shipments = index < 3 ? undefined : ['linhu-walk'];
    return {at: at!, progress: index === 4 ? closed(say) : {...base(say, index + 1), shipments}};
  }),
});

/** Where the clock stands still until the citizen has done something. */
const waiting = (say: Say): Readonly<Record<string, Progress>> => ({
  paused: {
    ...base(say, 1),
    action: {
      actor: 'citizen',
      text: say('Add one photo.', '请补一张照片。'),
      deadline: '2026-12-03',
    },
    paused: {reason: say('We wait for your photo.', '等您补交照片。')},
    tasks: [
      {
        id: 'photo',
        title: say('Send a photo of the old form, if you have one', '有旧表照片的话，请发给我们'),
        deadline: '2026-12-03',
        href: '/upload',
      },
    ],
  },
});

/** Where the post does not find the citizen. */
const inTrouble = (say: Say): Progress => ({
  ...base(say, 3, 'problem'),
  shipments: ['linhu-address'],
  action: {
    actor: 'citizen',
    text: say('Correct your address.', '请改一下地址。'),
    deadline: '2026-11-30',
  },
});

/** Where it goes on in another way than usual. */
const otherwise = (say: Say): Readonly<Record<string, Progress>> => ({
  problem: inTrouble(say),
  extended: {
    ...base(say, 2),
    plannedBy: '2026-12-07',
    extended: {
      reason: say('The archive is looking for your file.', '档案室正在找您的档案。'),
      until: '2026-12-21',
    },
  },
  skipped: {
    ...base(say, 2),
    steps: stepsAt(say, 2).map((step) =>
      step.id === 'checked' ? {...step, state: 'skipped'} : step,
    ),
  },
  visit: {
    ...base(say, 1),
    visits: {
      needed: 1,
      text: say('The law asks for your fingerprints.', '法律规定需要采集指纹。'),
    },
  },
  closed: closed(say),
});

/**
 * Cases of an invented office: `linhu-walk` goes from received (23 November) to handed over (26
 * November, 14:05) as the clock moves; `linhu-paused`, `linhu-extended`, `linhu-problem`,
 * `linhu-skipped`, `linhu-visit` and `linhu-closed` stand still.
 */
export function linhuCases(lang: string): readonly ScriptedCase[] {
  const isChinese = bestTag(['zh', 'en'], [lang]) === 'zh';
  const say: Say = (english, chinese) => (isChinese ? chinese : english);
  const written = say('en', 'zh-Hans');
  const still = Object.entries({...waiting(say), ...otherwise(say)}).map(([name, progress]) => ({
    ref: `linhu-${name}`,
    stages: [{at: '2026-11-23T15:20:00+08:00', progress: {...progress, lang: written}}],
  }));
  return [walk(say), ...still];
}
