import type {Localization} from '../../core/localization.js';
import {remember} from '../../core/remember.js';
import type {Delivery, Fee, Processing, Span} from '../service.model.js';
import type {ServiceTexts} from '../service.messages.js';

type Words = Localization<ServiceTexts>;

const units = {
  hour: 'hours',
  day: 'days',
  'working-day': 'workingDays',
  month: 'months',
} as const;

/** A length of time: “3 working days”. */
export const spanWords = ({unit, value}: Span, texts: Words): string =>
  texts.text(units[unit], {count: value});

/** How long it takes in one sentence, the best that is promised. */
export function timeWords(
  {immediate, legal, promised}: Processing,
  texts: Words,
): string | undefined {
  if (immediate) return texts.text('immediate');
  if (promised) return texts.text('promised', {span: spanWords(promised, texts)});
  return legal && texts.text('legal', {span: spanWords(legal, texts)});
}

const money = remember(
  (lang: string, currency: string) =>
    new Intl.NumberFormat(lang, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      trailingZeroDisplay: 'stripIfInteger',
    }),
);

/** What is to be paid, as the language writes money. */
export const amountWords = ({amount, currency}: Fee, texts: Words): string =>
  amount === 0 ? texts.text('free') : money(texts.lang, currency).format(amount);

/** How the result arrives, where the office has no words of its own for it. */
export function deliveryWords({cost, mode}: Delivery, texts: Words): string {
  if (mode !== 'post') return texts.text(mode);
  if (!cost) return texts.text('posted');
  return texts.text(cost === 'recipient' ? 'postedPaid' : 'postedFree');
}
