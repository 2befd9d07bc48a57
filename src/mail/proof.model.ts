/** What a back end asks back before it tells about a number. */
import type {FieldProblem, ProblemExtras} from '../core/provider-error.model.js';

/** A carrier that could be meant. */
export interface CarrierChoice {
  readonly id: string;
  readonly name: string;
}

/** What somebody may be asked who has only the number. */
export type ProofKind = 'postcode' | 'phone4' | 'birthdate';

const kinds: readonly ProofKind[] = ['postcode', 'phone4', 'birthdate'];

/**
 * Which proof a `proof-required` asks for: the `code` of its problem at `/proof`; the postcode where
 * it names none. Asked again after a proof was sent, that proof was wrong.
 */
export function proofAsked({errors = []}: ProblemExtras): ProofKind {
  const named = errors.find(({pointer}) => pointer.startsWith('/proof'))?.code;
  return kinds.find((kind) => kind === named) ?? 'postcode';
}

/** How a back end asks for a proof: the problem to put into `errors`. */
export const askedProof = (kind: ProofKind, detail = ''): FieldProblem => ({
  pointer: '/proof',
  code: kind,
  detail,
});
