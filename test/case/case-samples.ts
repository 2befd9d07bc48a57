import type {CaseProgress, CaseStep, StepState} from '../../src/case/case.model.js';

const step = (id: string, label: string, state: StepState, more: Partial<CaseStep> = {}) => ({
  id,
  label,
  state,
  ...more,
});

/** The lost registration form: applied for by video, being printed, and posted for free. */
export const printing: CaseProgress = {
  ref: 'case-7',
  title: 'Replacement of the lost registration form',
  submittedAt: '2026-11-20T09:30:00+08:00',
  plannedBy: '2026-11-27',
  legalBy: '2026-12-18',
  steps: [
    step('received', 'We have your application', 'done', {at: '2026-11-20T09:30:00+08:00'}),
    step('checked', 'We check your papers', 'done', {at: '2026-11-21', mayRepeat: true}),
    step('visited', 'You show us the original', 'skipped'),
    step('printed', 'We print the form', 'current', {
      expectedBy: '2026-11-25',
      text: 'On official paper, with the seal.',
    }),
    step('posted', 'We post it to you', 'upcoming', {expectedBy: '2026-11-26'}),
  ],
  action: {actor: 'office', text: 'You get a text message when it is in the post.'},
  visits: {needed: 0, text: 'Everything is done by video and by post.'},
  shipments: ['parcel-1'],
  checkedAt: '2026-11-24T10:00:00+08:00',
  nextCheckAfter: '2026-11-24T11:00:00+08:00',
};

/** Two things are wanted of the citizen, and the clock stands still for them. */
export const waiting: CaseProgress = {
  ...printing,
  steps: [
    step('received', 'We have your application', 'done', {at: '2026-11-20'}),
    step('checked', 'We check your papers', 'problem', {
      text: 'The photo of page 2 cannot be read.',
      mayRepeat: true,
    }),
    step('printed', 'We print the form', 'upcoming'),
  ],
  action: {
    actor: 'citizen',
    text: 'Send page 2 once more.',
    deadline: '2026-11-27',
    links: [{label: 'How to photograph a page', href: 'https://office.example/photograph'}],
  },
  paused: {reason: 'We wait for page 2 of your household register.'},
  extended: {reason: 'We ask the office where you lived before.', until: '2027-01-08'},
  tasks: [
    {id: 'page', title: 'Send page 2', deadline: '2026-11-27', href: '/tasks/page'},
    {id: 'address', title: 'Confirm your address', href: 'tasks/address'},
  ],
  shipments: undefined,
};

/** One trip cannot be spared, and the reason is said. */
export const oneTrip: CaseProgress = {
  ...printing,
  visits: {needed: 1, text: 'Your fingerprints can only be taken at the counter.'},
};

/** Through, and on its way. */
export const finished: CaseProgress = {
  ...printing,
  steps: printing.steps.map((each) => ({
    ...each,
    state: each.state === 'skipped' ? 'skipped' : 'done',
    at: each.at ?? '2026-11-24',
  })),
  action: {actor: 'carrier'},
  outcome: {label: 'Granted', text: 'The new form is valid from today.'},
  shipments: ['parcel-1', 'parcel 2'],
};

/** The office says something that nobody here has heard of. */
export const unheardOf: CaseProgress = {
  ...printing,
  steps: [
    {...printing.steps[0]!},
    {id: 'seal', label: 'The seal is checked', state: 'awaiting seal'},
  ],
};
