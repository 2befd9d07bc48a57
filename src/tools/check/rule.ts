/** What came of one rule. */
export type Outcome =
  | {readonly state: 'passed'}
  | {
      readonly state: 'failed';
      readonly expected: string;
      readonly came: string;
      /** Where in the contract, if closer than the rule's own clause. */
      readonly clause?: string | undefined;
    }
  | {
      /** `not-offered`: the back end says it lacks this; `not-tried`: something was missing for it. */
      readonly state: 'not-offered' | 'not-tried';
      readonly why: string;
    };

/** One sentence of the contract, and how to find out whether a back end keeps to it. */
export interface Rule<Subject> {
  /** Short and stable, such as `slots-in-order`. */
  readonly id: string;
  /** Where the contract says so: a heading or an operation of `openapi.yaml`. */
  readonly clause: string;
  /** What is so on a back end that keeps to it. */
  readonly title: string;
  /** What a citizen notices where it is not so. */
  readonly matters: string;
  /** May throw `Stop` to end with another outcome. */
  try(subject: Subject): Promise<Outcome> | Outcome;
}

/** Ends a rule early. */
export class Stop extends Error {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    super(outcome.state);
    this.outcome = outcome;
  }
}

/** The rule is kept. */
export const passed: Outcome = {state: 'passed'};

/** The rule is broken. */
export const failed = (expected: string, came: string, clause?: string): Outcome => ({
  state: 'failed',
  expected,
  came,
  clause,
});

/** The back end says, as the contract allows, that it lacks this. */
export const notOffered = (why: string): Outcome => ({state: 'not-offered', why});

/** Something that the rule needs was missing. */
export const notTried = (why: string): Outcome => ({state: 'not-tried', why});

/** Something wrong, and where. */
export interface Fault {
  /** An operation, such as `GET /slots`. */
  readonly where?: string | undefined;
  readonly came: string;
}

const TOLD = 2;

/** Passed where no fault was found; else failed with the first ones and how many more there are. */
export function verdict(expected: string, faults: readonly Fault[]): Outcome {
  const [first] = faults;
  if (!first) return passed;
  const said = [...new Set(faults.map(({where, came}) => (where ? `${where}: ${came}` : came)))];
  const more = said.length > TOLD ? `; and ${said.length - TOLD} more` : '';
  const clause = first.where && `openapi.yaml: ${first.where}`;
  return failed(expected, said.slice(0, TOLD).join('; ') + more, clause);
}
