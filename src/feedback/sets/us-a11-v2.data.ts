/** The second version (2023) of the A-11 survey: one rating, what drove it, a comment. */
import type {Question, QuestionSet} from '../feedback.model.js';

const ratings: Question['choices'] = ['1', '2', '3', '4', '5'].map((value) => ({
  value,
  text: {en: value === '1' ? '1 (poor)' : value === '5' ? '5 (excellent)' : value},
}));

const drivers: Question['choices'] = [
  {value: 'effectiveness', text: {en: 'My need was addressed'}},
  {value: 'ease', text: {en: 'It was easy to complete what I needed to do'}},
  {value: 'efficiency', text: {en: 'It took a reasonable amount of time'}},
  {value: 'transparency', text: {en: 'I understood what was being asked of me'}},
  {value: 'humanity', text: {en: 'I was treated fairly'}},
  {value: 'employee', text: {en: 'Employees I interacted with were helpful'}},
  {value: 'other', text: {en: 'Other'}},
];

const setbacks: Question['choices'] = [
  {value: 'effectiveness', text: {en: 'My need was not addressed'}},
  {value: 'ease', text: {en: 'It was not easy to complete what I needed to do'}},
  {value: 'efficiency', text: {en: 'It took too much time'}},
  {value: 'transparency', text: {en: 'I did not understand what was being asked of me'}},
  {value: 'humanity', text: {en: 'I was not treated fairly'}},
  {value: 'employee', text: {en: 'Employees I interacted with were not helpful'}},
  {value: 'other', text: {en: 'Other'}},
];

/**
 * Structure and questions are those of the form that the GSA's Touchpoints offers for it; the words of
 * the drivers to choose from are not confirmed there: see `certainty`.
 */
export const set: QuestionSet = {
  id: 'us-a11-v2',
  lang: 'en-US',
  name: {en: 'Customer experience survey'},
  certainty: 'low',
  sources: ['OMB Circular A-11, section 280 (2023)', 'github.com/GSA/touchpoints (CC0)'],
  questions: [
    {
      id: 'trust',
      kind: 'one',
      text: {en: 'Please rate your experience as a customer of {office}.'},
      choices: ratings,
    },
    {
      id: 'well',
      kind: 'several',
      text: {en: 'What went well?'},
      choices: drivers,
      shownFor: {question: 'trust', values: ['4', '5']},
    },
    {
      id: 'badly',
      kind: 'several',
      text: {en: 'What didn’t go so well?'},
      choices: setbacks,
      shownFor: {question: 'trust', values: ['1', '2', '3']},
    },
    {
      id: 'comment',
      kind: 'text',
      text: {en: 'Additional Comments'},
      choices: [],
      shownFor: {question: 'trust'},
    },
  ],
};
