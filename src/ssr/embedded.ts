import type {EmbeddedAnswer} from './asked-questions.js';

/** What a page carries, for `zerotrip/hydrate`. */
export interface EmbeddedAnswers {
  /** When the page was made, in milliseconds since 1970. */
  readonly at: number;
  /** How many elements wait for what they need. */
  readonly elements: number;
  readonly answers: readonly EmbeddedAnswer[];
}

/** Answers as a script of data, so that the browser need not ask once more. Empty where there are none. */
export function embedded(answers: readonly EmbeddedAnswer[], elements: number): string {
  if (answers.length === 0) return '';
  const data: EmbeddedAnswers = {at: Date.now(), elements, answers};
  // No text of an answer's can end the script.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="zerotrip-answers">${text}</script>`;
}
