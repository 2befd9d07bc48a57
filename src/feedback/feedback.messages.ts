import type {Texts} from '../core/messages.js';

/** The English texts of the feedback elements; every one can be replaced. Questions are in their sets. */
const english = {
  loading: 'One moment, please',
  failedTitle: 'We cannot show this at the moment',
  failedText: 'Your case is not touched by it. Try again, or give us a call.',
  faultyText: 'Something is wrong on our side. Please give us a call.',
  retry: 'Try again',

  title: 'How did it go?',
  voluntary: 'Only if you like. It changes nothing for you.',
  anonymous: 'You need not say who you are. Please write no card or case numbers.',
  thisOffice: 'this office',
  takeBack: 'Take my choice back',
  wantAnswer: 'I would like an answer',
  contact: 'Your phone number or e-mail',
  contactHint: 'Only to answer you. We delete it afterwards.',
  send: 'Send',
  sending: 'One moment …',

  problems: 'Please look at this once more',
  empty: 'Answer one question at least.',
  reason: 'Say what was not good: choose it, or write it.',
  tooLong: 'That is too long. Please write less.',
  contactWrong: 'Give a phone number or an e-mail, such as lin@example.org.',

  lostTitle: 'It has not arrived yet',
  lostText: 'What you wrote is still here. Send it again: it counts once.',
  offlineText: 'There is no internet. What you wrote is still here.',
  busyText: 'Too much is arriving. What you wrote is still here; try again in a minute.',
  refusedTitle: 'This cannot be sent',

  sentTitle: 'Thank you. It has arrived.',
  number: 'Its number: {ref}',
  followUp: 'We answer you by {day}.',
  followUpLate:
    'The answer should have been here by {day}. We are sorry. Please call us and give the number.',
  look: 'Is there an answer?',
  notYet: 'Not yet.',
  answer: 'Our answer, {day}',
  answerBy: 'Answer of {who}, {day}',

  letterOffer: 'Write a thank-you letter',
  letterTitle: 'A thank-you letter',
  letterHint: 'It is apart from any rating.',
  letterTo: 'Whom do you thank?',
  person: 'One person',
  counter: 'One counter',
  office: 'Everybody',
  personName: 'The name, or what you know of the person',
  counterName: 'Which counter',
  letterText: 'Your letter',
  letterFrom: 'Your name (only if you like)',
  mayPublish: 'The office may show this letter to others',
  mayPublishHint: 'Without your tick, it does not.',
  letterToMissing: 'Choose whom you thank.',
  letterNameMissing: 'Say which person or counter.',
  letterTextMissing: 'Write a few words.',
  letterSent: 'Thank you for your letter.',
  letterNext: 'The head of the office reads it and passes it on.',
  letterShown:
    'Before others see it, we ask the staff whether their name may stand there. You can take your yes back: call us, and give the number.',

  lettersTitle: 'Letters of thanks',
  lettersHint: 'Shown because their writers said so.',
  nobody: 'Somebody who gave no name',
  letterBy: '{from}, {day}',
  letterFor: 'To {name}',
  readOn: 'Read on: {from}, {day}',
  moreLetters: 'More letters',
  lettersCame: {one: '{count} more letter', other: '{count} more letters'},
} as const satisfies Texts;

export type FeedbackTexts = typeof english;
export default english;
