/** The seven statements of OMB Circular A-11, section 280, with its two free answers. */
import type {Question, QuestionSet} from '../feedback.model.js';

const scale: Question['choices'] = [
  {value: '1', text: {en: 'Strongly disagree'}},
  {value: '2', text: {en: 'Disagree'}},
  {value: '3', text: {en: 'Neither agree nor disagree'}},
  {value: '4', text: {en: 'Agree'}},
  {value: '5', text: {en: 'Strongly agree'}},
];

const statement = (id: string, en: string): Question => ({
  id,
  kind: 'one',
  text: {en},
  choices: scale,
});

const words = (id: string, en: string): Question => ({id, kind: 'text', text: {en}, choices: []});

/** To be used without modification, so in English only. */
export const set: QuestionSet = {
  id: 'us-a11-7',
  lang: 'en-US',
  name: {en: 'Customer experience survey'},
  certainty: 'high',
  sources: ['OMB Circular A-11, section 280', 'github.com/GSA/touchpoints (CC0)'],
  questions: [
    statement('satisfaction', 'I am satisfied with the service I received from {office}.'),
    statement('confidence', 'This interaction increased my confidence in {office}.'),
    words('scores', 'Any additional feedback on your scores above?'),
    statement('need', 'My need was addressed.'),
    statement('ease', 'It was easy to complete what I needed to do.'),
    statement('time', 'It took a reasonable amount of time to do what I needed to do.'),
    statement('fairness', 'I was treated fairly.'),
    statement('employees', 'Employees I interacted with were helpful.'),
    words('comment', 'Any additional feedback for {office}?'),
  ],
};
