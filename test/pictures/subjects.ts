/**
 * The stories that are photographed and read out: the main states of each element, by its tag. A
 * story's id is its title and its name, as Storybook's address has it.
 */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'zt-appointment-card': [
    'book-appointment-card--confirmed',
    'book-appointment-card--asking-to-cancel',
    'book-appointment-card--cancelled',
  ],
  'zt-appointment-picker': [
    'book-appointment-picker-steps--mode',
    'book-appointment-picker-time--time-chosen',
    'book-appointment-picker-details--problems',
    'book-appointment-picker-steps--booked-by-video',
  ],
  'zt-callback-request': [
    'ask-callback-request--open',
    'ask-callback-request--missing',
    'ask-callback-request--sent',
  ],
  'zt-case-progress': [
    'follow-case-progress--something-to-do',
    'follow-case-progress--finished',
    'follow-case-progress--failed',
  ],
  'zt-feedback': [
    'thank-feedback--beginning',
    'thank-feedback--reason-missing',
    'thank-feedback--sent',
  ],
  'zt-help-desk': [
    'ask-help-desk--open',
    'ask-help-desk--nothing-found',
    'ask-help-desk--answered',
  ],
  'zt-letters': ['thank-letters--several', 'thank-letters--none'],
  'zt-mail-tracker': [
    'follow-mail-tracker--on-the-way',
    'follow-mail-tracker--nobody-in',
    'follow-mail-tracker--form',
  ],
  'zt-month-calendar': ['book-month-calendar--every-state'],
  'zt-opening-hours': [
    'ask-opening-hours--open',
    'ask-opening-hours--over-lunch',
    'ask-opening-hours--closed',
  ],
  'zt-photo-check': ['get-ready-photo-check--empty', 'get-ready-photo-check--white-hair'],
  'zt-photo-guide': ['get-ready-photo-guide--at-an-office', 'get-ready-photo-guide--failed'],
  'zt-portal': ['portal-wrapper--kiosk-inviting', 'portal-wrapper--kiosk-number-told'],
  'zt-requirements-checklist': [
    'get-ready-requirements-checklist--second-question',
    'get-ready-requirements-checklist--complete',
  ],
  'zt-service-summary': [
    'get-ready-service-summary--no-trip',
    'get-ready-service-summary--depends-on-answers',
  ],
  'zt-video-room': ['meet-video-room--early', 'meet-video-room--open', 'meet-video-room--all-bad'],
};

/** A story that is photographed. */
export interface Subject {
  readonly storyId: string;
  /** Its folder among the pictures: `zt-appointment-picker/booked-by-video`. */
  readonly folder: string;
}

/** All of them, element by element. */
export const subjects: readonly Subject[] = Object.entries(SUBJECTS).flatMap(([tag, ids]) =>
  ids.map((storyId) => ({storyId, folder: `${tag}/${storyId.split('--')[1]}`})),
);
