/**
 * What one document asks of a photo, as dated data: every figure says where it is from and how
 * certain it is. A portal overrides or adds; the kit's code knows no country.
 */
import type {LocalText} from '../service/requirement.model.js';

/**
 * `high`: an official page was read, or two pages agree. `medium`: one secondary page. `low`:
 * unconfirmed or local, so a citizen is told to ask the office.
 */
export type Certainty = 'high' | 'medium' | 'low';

/** A value with its origin. */
export interface Sourced<T> {
  readonly value: T;
  readonly certainty: Certainty;
  /** Names in the standard's `sources`. */
  readonly sources: readonly string[];
  /** What a reader of the value should know, such as an older figure elsewhere. */
  readonly note?: LocalText | undefined;
}

/** Both ends belong to it; equal ends ask for exactly that. */
export interface Band {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Where a value was read. */
export interface Source {
  readonly title: LocalText;
  readonly url?: string | undefined;
}

/** Who may take the photo: the office itself, a studio, the office's app, anybody. */
export type CaptureRoute = 'office' | 'studio' | 'app' | 'own';

/** What a file has to be. */
export interface FileRules {
  /** Media types: `image/jpeg`. */
  readonly formats?: Sourced<readonly string[]> | undefined;
  /** Size in bytes; `isAdvice` where it is what is usual and no limit. */
  readonly bytes?: (Sourced<Band> & {readonly isAdvice?: boolean | undefined}) | undefined;
  readonly widthPx?: Sourced<Band> | undefined;
  readonly heightPx?: Sourced<Band> | undefined;
  /** Width divided by height. */
  readonly aspect?: Sourced<number> | undefined;
  /** Dots per inch written into the file. */
  readonly dpi?: Sourced<Band> | undefined;
}

/**
 * What is measured on a head. Heights are from the chin to the crown without the hair's volume;
 * `eyes.height` is from the picture's lower edge to the eye line.
 */
export type HeadMeasure =
  | 'head.height'
  | 'head.width'
  | 'head.top'
  | 'head.chin'
  | 'head.centre'
  | 'head.roll'
  | 'eyes.height'
  | 'eyes.interEye';

/**
 * `px` of the finished picture, `mm` of the print, `ratio` of the picture's height (of its width for
 * `head.width`, `head.centre` and `eyes.interEye`), `deg` of tilt.
 */
export type HeadUnit = 'px' | 'mm' | 'ratio' | 'deg';

/** How large a head is and where. */
export interface HeadRule extends Sourced<Band> {
  readonly measure: HeadMeasure;
  readonly unit: HeadUnit;
}

/** A wall that is accepted. */
export interface Wall {
  readonly name: LocalText;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** What is behind the head. */
export interface Background {
  /** The one to use first. */
  readonly walls: readonly Wall[];
  /** CIE L* below which a wall is too dark, 0 to 100. */
  readonly minLightness?: number | undefined;
}

/** What a piece of advice is about, in the order in which one gets ready. */
export type Topic =
  'clothes' | 'hair' | 'glasses' | 'lenses' | 'headwear' | 'make-up' | 'jewellery' | 'expression';

/** `do` it, `avoid` it, or you `may`. */
export type Stance = 'do' | 'avoid' | 'may';

/** Parameters of the drawn figure; those absent are a neutral person who is dressed as asked. */
export interface Figure {
  readonly skin?: 'light' | 'tan' | 'brown' | 'dark' | undefined;
  readonly hair?:
    'black' | 'brown' | 'grey' | 'white' | 'none' | 'over-eyes' | 'over-ears' | 'tall' | undefined;
  readonly age?: 'child' | 'adult' | 'old' | undefined;
  readonly top?: 'dark' | 'white' | 'pale' | 'uniform' | 'stripes' | 'turtleneck' | undefined;
  readonly wall?: 'white' | 'grey' | 'blue' | 'dark' | 'shadow' | 'pattern' | undefined;
  readonly glasses?: 'none' | 'clear' | 'frame' | 'glare' | 'tinted' | 'thick' | undefined;
  readonly headwear?: 'none' | 'hat' | 'scarf' | 'turban' | undefined;
  readonly face?: 'neutral' | 'smile' | 'eyes-closed' | 'turned' | 'tilted' | 'make-up' | undefined;
  readonly jewellery?: 'none' | 'earrings' | undefined;
}

/** Two drawings that differ in one thing, and what a listener is told of the difference. */
export interface Pair {
  readonly good: Figure;
  readonly bad: Figure;
  /** Why the good one is right: one short sentence. */
  readonly goodText: LocalText;
  /** Why the other is not: “White shirt merges with the white wall”. */
  readonly badText: LocalText;
}

/** One rule or hint for the person in the picture. */
export interface Advice extends Sourced<LocalText> {
  readonly id: string;
  readonly topic: Topic;
  readonly stance: Stance;
  readonly pair?: Pair | undefined;
  /** What to put on a list for getting ready: “A dark top with a collar”. */
  readonly toPrepare?: LocalText | undefined;
}

/** Whom a rule does not bind as it binds others. */
export interface Exception extends Sourced<LocalText> {
  readonly group: 'religion' | 'medical' | 'disability' | 'children';
}

/** What an office lends. */
export type LoanKind =
  'clothes' | 'frames' | 'dressing-table' | 'lens-solution' | 'shots' | 'other';

/** A size of clothes that can be borrowed. */
export interface LoanSize {
  /** As it is called on the label: `M`, `175/92A`. */
  readonly size: string;
  /** Whom it fits, in plain words. */
  readonly fits?: LocalText | undefined;
  /** How many there are; absent where nobody counts. */
  readonly count?: number | undefined;
}

/** Something an office lends or keeps ready. */
export interface Loan {
  readonly id: string;
  readonly kind: LoanKind;
  readonly name: LocalText;
  readonly note?: LocalText | undefined;
  readonly sizes?: readonly LoanSize[] | undefined;
  /** Whether a size can be put aside beforehand. */
  readonly isReservable?: boolean | undefined;
}

/** What one office says about photos. */
export interface PhotoOffice {
  readonly id: string;
  readonly name: LocalText;
  /** E.164, with or without hyphens. */
  readonly phone?: string | undefined;
  /** Beats the document's own. */
  readonly capture?: readonly CaptureRoute[] | undefined;
  readonly loans?: readonly Loan[] | undefined;
  /** What is different here, in one sentence each. */
  readonly notes?: readonly LocalText[] | undefined;
}

/** What cannot be measured and a person looks at: the ids are texts of the kit. */
export type SelfCheck =
  'eyes.open' | 'mouth.closed' | 'glasses.glare' | 'hair.ears' | 'face.shadow';

/** The rules of one document in one country, and at one office where it has its own. */
export interface PhotoStandard {
  readonly id: string;
  /** ISO 3166-1 alpha-2; `ZZ` for an international standard, `EU` for Schengen. */
  readonly country: string;
  /** The day on which the values were read, YYYY-MM-DD. */
  readonly version: string;
  /** BCP 47 tag of the plain strings; English where absent. */
  readonly lang?: string | undefined;
  readonly name: LocalText;
  /** The official text's name: `GA 461-2004`. */
  readonly norm?: string | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  readonly capture?: Sourced<readonly CaptureRoute[]> | undefined;
  /** How old the photo may be. */
  readonly recencyMonths?: Sourced<number> | undefined;
  readonly print?: Sourced<{readonly widthMm: number; readonly heightMm: number}> | undefined;
  readonly file?: FileRules | undefined;
  /** Whether a citizen may crop; true where absent. */
  readonly crop?: Sourced<boolean> | undefined;
  readonly head?: readonly HeadRule[] | undefined;
  readonly background?: Sourced<Background> | undefined;
  readonly advice: readonly Advice[];
  readonly exceptions: readonly Exception[];
  /** What offices are known to lend; an office's own list beats it. */
  readonly loans?: readonly Sourced<Loan>[] | undefined;
  readonly selfChecks?: readonly SelfCheck[] | undefined;
  readonly office?: PhotoOffice | undefined;
}

/** A portal's own rules: complete, or what differs from a standard of the kit that it names. */
export type PhotoStandardPatch = Partial<PhotoStandard> & {
  readonly id: string;
  /** Id of a standard of the kit; members that are objects are merged, all others replaced. */
  readonly extends?: string | undefined;
};

/** Whether a value lies in a band. */
export const isWithin = (value: number, {min, max}: Band): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

/** Whether a value may be told as a rule, and not only as “ask the office”. */
export const isCertain = ({certainty}: Sourced<unknown>): boolean => certainty !== 'low';
