/** What photo rules mean for somebody who gets ready, and what they have done so far. */
import {
  type Advice,
  type CaptureRoute,
  isCertain,
  type Loan,
  type LoanKind,
  type PhotoStandard,
  type Sourced,
  type Topic,
} from './standard.model.js';

/**
 * `pending`: the office is asked; `aside`: it is put aside; `failed`: it is not; `noted`: nobody is
 * there to be asked, so it is said at the counter.
 */
export type WishStatus = 'pending' | 'aside' | 'failed' | 'noted';

/** A size that somebody would like to borrow. */
export interface Wish {
  readonly loan: Loan;
  readonly size: string;
  readonly status: WishStatus;
}

/** What somebody has done with a guide. In memory only. */
export interface GuideState {
  /** Keys of what is ready. */
  readonly ticked: ReadonlySet<string>;
  /** At most one for a loan. */
  readonly wishes: readonly Wish[];
  /** Colour of the top in question, `#rrggbb`. */
  readonly top?: string | undefined;
}

/** Nothing is done yet. */
export const untouched: GuideState = {ticked: new Set(), wishes: []};

/** One thing to get ready: from the rules, or a wish. */
export type Preparation =
  | {readonly key: string; readonly advice: Advice; readonly wish?: undefined}
  | {readonly key: string; readonly wish: Wish};

/** What an office says of itself needs nobody to confirm it. */
const ofOffice = <T>(value: T): Sourced<T> => ({value, certainty: 'high', sources: []});

/** Who may take the photo: the office's own word beats the document's. */
export const captureOf = ({
  capture,
  office,
}: PhotoStandard): Sourced<readonly CaptureRoute[]> | undefined =>
  office?.capture ? ofOffice(office.capture) : capture;

/** What is lent: the office's own list beats what offices are known to lend. */
export const loansOf = ({loans = [], office}: PhotoStandard): readonly Sourced<Loan>[] =>
  office?.loans?.map(ofOffice) ?? loans;

/** What can be borrowed where one's own is missing. */
const LENT_FOR: Partial<Record<Topic, LoanKind>> = {
  clothes: 'clothes',
  glasses: 'frames',
  lenses: 'lens-solution',
};

/** What the office certainly lends in place of something to get ready; undefined where nothing. */
export function lentFor({topic}: Advice, standard: PhotoStandard): Loan | undefined {
  const kind = LENT_FOR[topic];
  const loans = kind ? loansOf(standard) : [];
  return loans.find((each) => each.value.kind === kind && isCertain(each))?.value;
}

/** Everything to get ready. What is not certain is no work for anybody. */
export const preparations = ({advice}: PhotoStandard, {wishes}: GuideState): Preparation[] => [
  ...advice
    .filter((each) => each.toPrepare && isCertain(each))
    .map((each) => ({key: `advice ${each.id}`, advice: each})),
  ...wishes.map((wish) => ({key: `loan ${wish.loan.id}`, wish})),
];

/** How many of them are ready. */
export const readyOf = (all: readonly Preparation[], {ticked}: GuideState): number =>
  all.filter(({key}) => ticked.has(key)).length;

/** The state with a tick set or taken away. */
export function withTick(state: GuideState, key: string, isTicked: boolean): GuideState {
  const ticked = new Set(state.ticked);
  if (isTicked) ticked.add(key);
  else ticked.delete(key);
  return {...state, ticked};
}

/** The wish for a loan; undefined where there is none. */
export const wishFor = ({wishes}: GuideState, {id}: Loan): Wish | undefined =>
  wishes.find(({loan}) => loan.id === id);

/** The state with a wish in place of an earlier one for the same loan. */
export const withWish = (state: GuideState, wish: Wish): GuideState => ({
  ...state,
  wishes: [...state.wishes.filter(({loan}) => loan.id !== wish.loan.id), wish],
});

/** Whether asking for a size would ask for nothing new. */
export const isAskedFor = (wish: Wish | undefined, size: string): boolean =>
  wish?.status === 'pending' || (wish?.size === size && wish.status !== 'failed');
