/** The half of a service definition that tells which papers there are and who needs them. */
import type {When} from './rule.model.js';

/** A text: in the definition's own language, or in several, by BCP 47 tag. Never HTML. */
export type LocalText = string | Readonly<Record<string, string>>;

/** A link: absolute, from the site's root, `tel:` or `mailto:`. */
export type Link = string;

/** An identifier in somebody's scheme, such as `cn-task-code`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** An office or another body. */
export interface Party {
  readonly id?: string | undefined;
  readonly name: LocalText;
  readonly url?: Link | undefined;
  /** Who to ask, as people write it: `0573-0000-0110`. */
  readonly phone?: string | undefined;
}

/** The law, rule or notice that something rests on (依据). */
export interface Basis {
  readonly name: LocalText;
  readonly number?: string | undefined;
  readonly clause?: string | undefined;
  readonly url?: Link | undefined;
}

/** A paper, a form, a photo: what it is, apart from who needs it. */
export interface Document {
  readonly name: LocalText;
  /** What people also call it. */
  readonly aka?: readonly LocalText[] | undefined;
  readonly description?: LocalText | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly issuer?: Party | undefined;
  /** Where it comes from (来源渠道 10, 20, 30, 99). */
  readonly origin?: 'applicant' | 'government' | 'intermediary' | 'other' | undefined;
  readonly howToGet?: LocalText | undefined;
  readonly getUrl?: Link | undefined;
  /** Id of the service that issues it. */
  readonly serviceRef?: string | undefined;
  /** ISO 8601 duration: how old it may be, or how long it must still be valid; the note says which. */
  readonly validity?: string | undefined;
  readonly validityNote?: LocalText | undefined;
  readonly blankForm?: Link | undefined;
  readonly sample?: Link | undefined;
  readonly fillNotes?: LocalText | undefined;
  /** What counts as right (受理标准). */
  readonly acceptance?: LocalText | undefined;
  /** Paper size, such as `A4`. */
  readonly paper?: string | undefined;
  /** Electronic form, such as `PDF`. */
  readonly electronic?: string | undefined;
}

export type DocumentKind =
  'certificate' | 'form' | 'photo' | 'statement' | 'proof' | 'object' | 'other';

/** How many of a paper are wanted, and of what kind. */
export interface Copies {
  readonly original?: number | undefined;
  readonly copy?: number | undefined;
  readonly scan?: number | undefined;
  /** The original is only looked at and given back (核验原件). */
  readonly check?: boolean | undefined;
}

/** One paper that a requirement needs: its id, or more about it. */
export type Need =
  | string
  | {
      /** Id of the document. */
      readonly ref: string;
      readonly copies?: Copies | undefined;
      readonly note?: LocalText | undefined;
    };

/** Papers that are enough together; one of several such lists (CCCEV `EvidenceTypeList`). */
export interface NeedList {
  readonly label?: LocalText | undefined;
  readonly needs: readonly Need[];
  readonly when?: When | undefined;
}

/**
 * How a paper reaches the office:
 * `bring`; `held` (免提交: the office has it); `held-else-bring` (looked up first); `declare`
 * (告知承诺: a signed statement instead); `later` (容缺后补, see `within`); `on-site` (made at the
 * counter, such as a photo); `online-form` (filled in while applying online).
 */
export type SupplyMode =
  'bring' | 'held' | 'held-else-bring' | 'declare' | 'later' | 'on-site' | 'online-form';

export interface Supply {
  readonly mode: SupplyMode;
  readonly when?: When | undefined;
  /** ISO 8601 duration, for `later`. */
  readonly within?: string | undefined;
  readonly note?: LocalText | undefined;
  readonly basis?: Basis | undefined;
}

/** Why and when papers are needed. It has `needs` (all of them) or `anyOf` (one list is enough). */
export interface Requirement {
  readonly id: string;
  readonly name?: LocalText | undefined;
  readonly why?: LocalText | undefined;
  readonly group?: string | undefined;
  readonly when?: When | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly anyOf?: readonly NeedList[] | undefined;
  /** `required` where absent. */
  readonly necessity?: 'required' | 'optional' | undefined;
  /** The first entry whose `when` holds; `bring` where there is none. */
  readonly supply?: readonly Supply[] | undefined;
  /** Needed only when applying through one of these channels. */
  readonly channels?: readonly string[] | undefined;
  readonly basis?: readonly Basis[] | undefined;
  readonly note?: LocalText | undefined;
}
