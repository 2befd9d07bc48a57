/**
 * What came of comparing a face.
 *
 * - `confirmed`: it is this person.
 * - `not-confirmed`: the system cannot say so. Nothing is lost by it.
 * - `unavailable`: it could not be tried.
 */
export type FaceOutcome = 'confirmed' | 'not-confirmed' | 'unavailable';

/** What the portal's system says. */
export interface FaceResult {
  readonly outcome: FaceOutcome;
  /** What happens next, in a sentence of the portal's own. */
  readonly next?: string | undefined;
  /** No further try is possible; false where absent. */
  readonly isFinal?: boolean | undefined;
}
