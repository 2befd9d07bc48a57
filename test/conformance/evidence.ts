/** Tests whose passing shows that a criterion is met. */
export interface Proof {
  /** A path below the checkout, or the beginning of several. */
  readonly file: string;
  /** A piece of the tests' full names; every test of the file where absent. */
  readonly name?: RegExp;
}

/** What is known about one criterion. A criterion without an entry was not evaluated. */
export type Evidence =
  | {
      /** What the tests look at, in one sentence. */
      readonly says: string;
      readonly proofs: readonly Proof[];
    }
  | {
      /** Why the kit has nothing that the criterion is about. */
      readonly notApplicable: string;
    };

/** axe looks at every state of every element: each story is a test that fails on what it finds. */
const AXE: Proof = {file: 'stories/'};

/** Booking, moving and cancelling by keys alone, at 14 stages in six circumstances. */
const CITIZEN_RUN = 'test/e2e/citizen-run.e2e.test.ts';
/** The whole story, from the first question to the letter of thanks. */
const JOURNEY = 'test/e2e/journey.e2e.test.ts';
const PICKER = 'test/appointment/appointment-picker-';
const CHECKLIST = 'test/requirements/requirements-checklist-';

/** What each criterion's verdict rests on, by its number. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  '1.1.1': {says: 'Pictures and drawings have words, or are hidden beside them.', proofs: [AXE]},
  '1.2.1': {notApplicable: 'The kit has no recorded sound or film.'},
  '1.2.2': {notApplicable: 'The kit has no recorded sound or film.'},
  '1.2.3': {notApplicable: 'The kit has no recorded sound or film.'},
  '1.2.4': {
    notApplicable: 'A meeting is shown by the portal’s video system; captions are that system’s.',
  },
  '1.2.5': {notApplicable: 'The kit has no recorded sound or film.'},
  '1.3.1': {
    says: 'Headings, lists, groups and labels are elements of their kind, headings of the page’s level.',
    proofs: [
      AXE,
      {file: `${PICKER}look-and-access.test.ts`, name: /headings of the level/},
      {file: `${CHECKLIST}look-and-access.test.ts`, name: /of the level that the page wants/},
    ],
  },
  '1.3.2': {
    says: 'Tab goes through each element in the order in which it is read.',
    proofs: [
      {file: 'test/appointment/appointment-card-access.test.ts', name: /in the order in which/},
      {file: 'test/help/help-desk-access.test.ts', name: /in the order in which/},
      {file: 'test/feedback/feedback-access.test.ts', name: /in the order in which/},
    ],
  },
  '1.3.3': {
    says: 'Whose turn it is and what is today is told by words.',
    proofs: [
      {file: 'test/help/help-desk-access.test.ts', name: /told by words/},
      {file: 'test/office/', name: /told by a word/},
    ],
  },
  '1.3.5': {
    says: 'Fields about the person say what they are for; at a shared machine nothing is offered.',
    proofs: [{file: 'test/help/callback-after.test.ts'}],
  },
  '1.4.1': {
    says: 'Meaning has a word or a shape beside the colour.',
    proofs: [
      {file: 'test/help/help-desk-access.test.ts', name: /not by colour alone/},
      {file: 'test/office/', name: /not by colour alone/},
    ],
  },
  '1.4.2': {notApplicable: 'Nothing sounds by itself; the sound test is pressed for.'},
  '1.4.3': {
    says: 'Every pair of tokens is measured, light, dark and with more contrast; so is each look.',
    proofs: [
      {file: 'test/core/tokens.test.ts', name: /differs enough/},
      {file: 'stories/looks.stories.ts'},
      AXE,
    ],
  },
  '1.4.4': {
    says: 'Text at 200 % on 320 px: nothing is cut off or covered, through a whole booking.',
    proofs: [{file: CITIZEN_RUN, name: /200 %/}],
  },
  '1.4.5': {notApplicable: 'The kit has no pictures of text.'},
  '1.4.10': {
    says: 'At 320 px and at 400 % zoom nothing scrolls sideways.',
    proofs: [
      {file: CITIZEN_RUN, name: /320|400 %/},
      {file: JOURNEY, name: /320 px/},
    ],
  },
  '1.4.11': {
    says: 'Edges of controls and the focus differ by 3:1; in forced colours every control has an edge.',
    proofs: [
      {file: 'test/core/tokens.test.ts', name: /control-line|focus/},
      {file: 'test/appointment/appointment-card-access.test.ts', name: /keep an edge/},
      {file: 'test/feedback/feedback-access.test.ts', name: /keeps its edges|keep an edge/},
    ],
  },
  '1.4.12': {
    says: 'With that space nothing sticks out at 320 px (rating, call back, help desk, opening hours).',
    proofs: [
      {file: 'test/feedback/feedback-access.test.ts', name: /telephone|sideways/},
      {file: 'test/help/callback-access.test.ts', name: /telephone|sideways/},
      {file: 'test/help/help-desk-access.test.ts', name: /telephone|sideways/},
      {file: 'test/office/opening-hours-access.test.ts', name: /telephone|sideways/},
    ],
  },
  '1.4.13': {notApplicable: 'Nothing appears by hovering or by focus alone.'},
  '2.1.1': {
    says: 'Booking, moving, cancelling and the whole story go by keys alone.',
    proofs: [{file: CITIZEN_RUN}, {file: JOURNEY}, {file: 'test/e2e/keyboard.e2e.test.ts'}],
  },
  '2.1.2': {
    says: 'The same runs get out of every element by the keys that brought them in.',
    proofs: [{file: CITIZEN_RUN}, {file: JOURNEY}],
  },
  '2.1.4': {notApplicable: 'No key by itself is a command outside the control that has the focus.'},
  '2.2.1': {
    says: 'A time that is kept warns two minutes before and is kept longer at one press; a kiosk asks first.',
    proofs: [
      {file: `${PICKER}holds.test.ts`, name: /one press keeps it longer/},
      {file: 'test/portal/kiosk.test.ts', name: /I am still here/},
    ],
  },
  '2.2.2': {
    says: 'With reduced motion nothing moves; news wait while somebody is busy.',
    proofs: [{file: `${PICKER}freshness.test.ts`}],
  },
  '2.4.1': {notApplicable: 'Ways around blocks are the page’s; every element has headings.'},
  '2.4.2': {notApplicable: 'The title is the page’s.'},
  '2.4.3': {
    says: 'The focus goes where the next thing is, and never moves by itself.',
    proofs: [
      {file: `${PICKER}focus-and-keyboard.test.ts`, name: /focus/},
      {file: `${CHECKLIST}focus-and-keyboard.test.ts`, name: /focus/},
    ],
  },
  '2.4.4': {says: 'Every link has a name; axe finds none without.', proofs: [AXE]},
  '2.4.5': {notApplicable: 'Ways to a page are the portal’s.'},
  '2.4.6': {
    says: 'Each step has a heading of its own, each field a label.',
    proofs: [AXE, {file: `${PICKER}focus-and-keyboard.test.ts`, name: /heading of each new step/}],
  },
  '2.4.7': {
    says: 'At every stage of the runs the outline of what has the focus is seen.',
    proofs: [{file: CITIZEN_RUN}, {file: JOURNEY}],
  },
  '2.4.11': {
    says: 'At every stage of the runs nothing covers what has the focus.',
    proofs: [{file: CITIZEN_RUN}, {file: JOURNEY}],
  },
  '2.5.1': {
    says: 'The frame of a photo is moved and sized by buttons and keys, too.',
    proofs: [{file: 'test/photo/photo-check-journey.test.ts', name: /by keyboard/}],
  },
  '2.5.3': {says: 'What is read on a control is in its name.', proofs: [AXE]},
  '2.5.4': {notApplicable: 'Nothing is done by moving the device.'},
  '2.5.7': {
    says: 'The frame of a photo is moved and sized by buttons and keys, too.',
    proofs: [{file: 'test/photo/photo-check-journey.test.ts', name: /by keyboard/}],
  },
  '2.5.8': {
    says: 'Targets have 44 px, in elder mode 60.',
    proofs: [
      {file: 'test/core/tokens-sizes.test.ts', name: /targets/},
      {file: CITIZEN_RUN},
      {file: JOURNEY},
    ],
  },
  '3.1.1': {notApplicable: 'The language of the page is the page’s; the kit follows it.'},
  '3.1.2': {
    says: 'What is in another language than the page says so: a definition’s words, or ours.',
    proofs: [
      {file: `${CHECKLIST}look-and-access.test.ts`, name: /is marked/},
      {file: 'test/case/', name: /marks the office/},
      {file: 'test/service/', name: /marked with it/},
    ],
  },
  '3.2.1': {
    says: 'Going through with Tab changes nothing.',
    proofs: [{file: CITIZEN_RUN}, {file: `${PICKER}mending.test.ts`, name: /opening a page/}],
  },
  '3.2.2': {
    says: 'An answer is taken when “Next” is pressed; nothing is chosen beforehand.',
    proofs: [{file: `${PICKER}journey.test.ts`, name: /nothing is chosen beforehand|goes nowhere/}],
  },
  '3.2.3': {notApplicable: 'Navigation between pages is the portal’s.'},
  '3.2.6': {
    says: 'The author’s telephone number stays in sight while there is nothing better, and on failure.',
    proofs: [{file: 'test/e2e/csp.e2e.test.ts'}],
  },
  '3.3.1': {
    says: 'What is missing or refused is listed, and each problem is one press from its field.',
    proofs: [
      {file: `${PICKER}failures.test.ts`, name: /is listed|are listed/},
      {file: `${PICKER}mending.test.ts`, name: /each wrong answer/},
    ],
  },
  '3.3.2': {says: 'Every field has a label.', proofs: [AXE]},
  '3.3.3': {
    says: 'Where a time is gone, three others are one press away.',
    proofs: [{file: `${PICKER}failures.test.ts`, name: /three others/}],
  },
  '3.3.4': {
    says: 'All is shown before it is sent; cancelling takes a second press.',
    proofs: [
      {file: `${PICKER}journey.test.ts`, name: /a citizen books/},
      {file: 'test/appointment/appointment-card-changing.test.ts', name: /second press/},
    ],
  },
  '3.3.7': {
    says: '“Back” and another way to meet keep what was typed.',
    proofs: [{file: `${PICKER}journey.test.ts`, name: /keeps what was typed/}],
  },
  '3.3.8': {
    notApplicable:
      'A booking is opened by the link of its message; no password is to be remembered.',
  },
  '4.1.2': {says: 'Every control has a name, a role and its state.', proofs: [AXE]},
  '4.1.3': {
    says: 'News are spoken once, politely, without moving the focus.',
    proofs: [
      {file: 'test/core/live-region.test.ts'},
      {file: `${CHECKLIST}focus-and-keyboard.test.ts`, name: /spoken/},
    ],
  },
};
