import type {Texts} from '../core/messages.js';

/** The English texts of the service elements; every one can be replaced. */
const english = {
  loading: 'One moment, please',
  failedTitle: 'This cannot be shown at the moment',
  failedText: 'Nothing is lost. Try again, or give us a call: we tell you everything at once.',
  offlineText: 'There is no internet connection. Once it is back, try again.',
  faultyText: 'Something is wrong on our side. Please give us a call.',
  retry: 'Try again',
  call: 'Phone {phone}',

  tripsTitle: 'Trips for you',
  tripsNone: '{count} trips. Nothing to travel for.',
  trips: {one: '{count} trip', other: '{count} trips'},
  wayTrips: {one: '{count} trip', other: '{count} trips'},
  wayNoTrip: 'no trip',
  tripsOr: '{least} or {most}',
  tripsTo: '{least} to {most}',
  tripsDepend: {
    one: 'It depends on one more answer.',
    other: 'It depends on {count} more answers.',
  },
  tripsAsk: 'It depends on something you are not sure about. Ask us, and we tell you.',
  noWayTitle: 'In your case it cannot be done here',
  noWayText:
    'Please ask us first. We find out where it can be done, so that no trip is for nothing.',

  time: 'How long it takes',
  immediate: 'Done while you wait',
  promised: 'We promise: {span}',
  legal: 'By law at most {span}',
  excluded: 'Not counted: {what}',
  hours: {one: '{count} hour', other: '{count} hours'},
  days: {one: '{count} day', other: '{count} days'},
  workingDays: {one: '{count} working day', other: '{count} working days'},
  months: {one: '{count} month', other: '{count} months'},

  cost: 'Cost',
  free: 'Free',
  payOnline: 'can be paid online',
  depends: 'depends on your answers',

  ways: 'Ways to apply',
  chosen: 'your choice',
  book: 'Book a time',
  video: 'By video',
  online: 'Online',
  app: 'In the app',
  counter: 'At the counter',
  kiosk: 'At a self-service machine',
  post: 'By post',
  phone: 'By phone',
  homeVisit: 'We come to your home',
  agent: 'Somebody does it for you',

  result: 'What you get',
  posted: 'posted to you',
  postedFree: 'posted to you, free',
  postedPaid: 'posted to you; you pay the postage',
  pickup: 'you collect it',
  locker: 'from a locker',
  electronic: 'on your phone or computer',
  home: 'brought to your home',

  original: {one: '{count} original', other: '{count} originals'},
  copy: {one: '{count} copy', other: '{count} copies'},
  scan: {one: '{count} scan', other: '{count} scans'},
  check: 'we look at the original and give it back',
  anyOne: 'any one of these: {what}',
} as const satisfies Texts;

export type ServiceTexts = typeof english;
export default english;
