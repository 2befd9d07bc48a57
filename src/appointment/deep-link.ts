/** What a page or a link decides beforehand through the picker's attributes. */
import {isIsoDate} from '../core/plain-date.model.js';
import {MODES} from './catalog.model.js';
import type {Beforehand} from './conversation.model.js';

/** Attributes as they stand there, right or wrong. */
export interface DeepLink {
  readonly meetingMode?: string | undefined;
  readonly count?: number | undefined;
  readonly date?: string | undefined;
  readonly choose?: boolean | undefined;
}

/** The properties that say something beforehand. */
export const deepLinks = ['meetingMode', 'count', 'date', 'choose'] as const;

/** Says once what is wrong with a value; wrong ones are passed over. */
function right<T>(
  value: T | null | undefined,
  name: string,
  isRight: boolean,
  what: string,
): T | undefined {
  if (value === undefined || value === null || isRight) return value ?? undefined;
  console.warn(`zerotrip: ${name}="${String(value)}" is not ${what}`);
  return undefined;
}

/** What the citizen finds answered, but can change. */
export function readDeepLinks({choose, count, date, meetingMode}: DeepLink): Beforehand {
  right(
    meetingMode,
    'meeting-mode',
    MODES.some((mode) => mode === meetingMode),
    `one of ${MODES.join(', ')}`,
  );
  const isCount = Number.isInteger(count) && (count ?? 0) > 0;
  return {
    count: right(count, 'count', isCount, 'a whole number from 1 on'),
    date: right(date, 'date', isIsoDate(date ?? ''), 'a day such as 2026-11-26'),
    isOnlyChosen: choose,
  };
}
