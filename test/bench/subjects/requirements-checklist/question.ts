import {ANSWERS, QUESTION, type Answer} from './rows.js';

/** The question for lists without a library; `answered` hears each answer. */
export function createQuestion(answered: (answer: Answer) => void): HTMLElement {
  const question = document.createElement('fieldset');
  question.appendChild(document.createElement('legend')).textContent = QUESTION;
  for (const answer of ANSWERS) {
    const label = question.appendChild(document.createElement('label'));
    const radio = label.appendChild(document.createElement('input'));
    Object.assign(radio, {type: 'radio', name: 'question', value: answer});
    radio.addEventListener('change', () => answered(answer));
    label.append(answer);
  }
  return question;
}

/**
 * Shows and hides rows that are already there, the least work an answer can be. Gives back how many
 * are shown.
 */
export function showFor(answer: Answer, conditional: readonly HTMLElement[]): void {
  for (const row of conditional) row.hidden = answer === 'no';
}
