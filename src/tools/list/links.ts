import type {When} from '../../service/rule.model.js';
import type {Question} from '../../service/service.model.js';

/** A material that is linked, and when that counts. */
export interface Link {
  readonly material: string;
  readonly when: When;
  /** Whether a statement is signed in its place (告知承诺). */
  readonly isDeclared: boolean;
}

/** The situations of a list, as questions and what they ask for. */
export interface Situations {
  readonly questions: readonly Question[];
  readonly links: readonly Link[];
}
