import type {Texts} from '../core/messages.js';

/** The English texts of the case elements; every one can be replaced. */
const english = {
  loading: 'One moment, please',
  failedTitle: 'We cannot show this at the moment',
  failedText: 'Nothing is lost: we go on with your case. Try again, or give us a call.',
  offlineText: 'There is no internet connection. Once it is back, try again.',
  faultyText: 'Something is wrong on our side. Please give us a call.',
  missingTitle: 'We do not find this case',
  missingText: 'Perhaps it is too early, or the number is another. Please give us a call.',
  retry: 'Try again',

  number: 'Case number {ref}',
  none: 'There is nothing we need from you.',
  office: 'We are working on it.',
  carrier: 'It is in the post.',
  finished: 'We are through with it.',
  need: 'We need something from you: {what}',
  needBy: 'We need something from you: {what}, by {day}',
  needMany: {one: 'We need {count} thing from you', other: 'We need {count} things from you'},
  needManyBy: {
    one: 'We need {count} thing from you, by {day}',
    other: 'We need {count} things from you, the first by {day}',
  },
  needAny: 'We need something from you. Please give us a call.',
  needAnyBy: 'We need something from you by {day}. Please give us a call.',
  late: 'That day has passed. Please do it now, or give us a call.',

  tripsTitle: 'Trips you still have to make',
  tripsNone: '{count} trips. Nothing to travel for.',
  trips: {one: '{count} trip', other: '{count} trips'},

  tasks: 'What you need to do',
  by: 'By {day}',
  dayTime: '{day}, {time}',
  dayTimeThere: '{day}, {time} (our time)',
  remind: 'Put it in my calendar',
  reminded: 'The date is in a calendar file. Open it, and your calendar reminds you.',
  promised: 'You will be reminded.',

  steps: 'How far it is',
  done: 'Done',
  current: 'Going on now',
  upcoming: 'Still to come',
  skipped: 'Not needed',
  problem: 'There is a problem',
  unknown: 'The office says: {state}',
  expectedBy: 'expected by {day}',
  mayRepeat: 'May come again if we need more from you.',

  dates: 'Dates',
  submitted: 'We received it',
  planned: 'We mean to be finished by',
  legal: 'By law, at the latest',
  paused: 'The clock stands still',
  extended: 'It takes longer',
  until: 'New end: {day}',

  post: 'Sent to you by post',
  parcel: 'See where it is',
  parcelOf: 'See where number {number} is',

  checked: 'Last checked: {day}',
  offline: 'You are offline. This is what we knew then.',
  stale: 'We could not check just now. This is what we knew then.',
  again: 'Check again',
  unchanged: 'Nothing has changed.',
  share: 'Share this page',
  copy: 'Copy the link to this page',
  copied: 'The link is copied. It says nothing about your case.',
  byHand: 'Copy it by hand: {link}',
  news: '{step}: {state}',
} as const satisfies Texts;

export type CaseTexts = typeof english;
export default english;
