/** What arrives from outside, checked: see `arriving.schema.ts` for what becomes of broken parts. */
import {custom, object} from 'valibot';
import {
  amount,
  flag,
  instant,
  link,
  list,
  maybe,
  maybeText,
  oneOf,
  parserOf,
  text,
} from '../core/arriving.schema.js';
import {dayOrInstant} from '../core/day-or-instant.schema.js';
import type {CaseProgress} from './case.model.js';

/** A page of the portal or of the web; `//other.example` and `javascript:` are neither. */
const address = custom<string>(
  (value) =>
    typeof value === 'string' && /^(https?:\/\/|[/#?.](?![/\\])|[\w-]+(\/|$))/i.test(value),
);

const step = object({
  id: text,
  label: text,
  text: maybeText,
  // A word that nobody here knows is told as the office's, never taken for “done”.
  state: text,
  at: maybe(dayOrInstant),
  expectedBy: maybe(dayOrInstant),
  mayRepeat: maybe(flag),
});

const caseProgress = object({
  ref: text,
  lang: maybeText,
  title: text,
  submittedAt: maybe(dayOrInstant),
  plannedBy: maybe(dayOrInstant),
  legalBy: maybe(dayOrInstant),
  steps: list(step),
  action: maybe(
    object({
      actor: oneOf('nobody', 'citizen', 'office', 'carrier'),
      text: maybeText,
      deadline: maybe(dayOrInstant),
      links: maybe(list(link)),
    }),
  ),
  paused: maybe(object({reason: text})),
  extended: maybe(object({reason: text, until: maybe(dayOrInstant)})),
  outcome: maybe(object({label: text, text: maybeText})),
  visits: object({needed: amount, text: maybeText}),
  shipments: maybe(list(text)),
  tasks: maybe(list(object({id: text, title: text, deadline: maybe(dayOrInstant), href: address}))),
  checkedAt: instant,
  nextCheckAfter: maybe(instant),
});

/** A case as it arrived; throws `ProviderError('unreadable')` where it is none. */
export const parseCase: (value: unknown) => CaseProgress = parserOf(caseProgress);
