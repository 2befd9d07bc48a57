/** Money, days and languages. */
import {languageOf} from '../../service/local-text.model.js';
import {type Check, error, warning} from '../finding.js';
import {textsOf, wordings} from '../texts.js';

/** Whoever takes money says by what right, and whether it can be paid online. */
export const feeFindings: Check = ({fees = []}) =>
  fees.flatMap(({amount, basis, payOnline}, index) => {
    const path = `fees.${index}`;
    if (amount === 0) return [];
    return [
      ...(basis?.length
        ? []
        : [error('fee-basis')(path, 'needs the rule that it rests on (basis)')]),
      ...(payOnline === undefined
        ? [error('fee-pay-online')(path, 'does not say whether it can be paid online (payOnline)')]
        : []),
    ];
  });

/** A list says until when it was checked. */
export const dateFindings: Check = ({reviewBy, updated}) => {
  if (reviewBy === undefined)
    return [warning('review-by')('reviewBy', 'is missing: nobody learns when the list grows old')];
  return reviewBy < updated
    ? [error('review-by')('reviewBy', `${reviewBy} lies before the last change, ${updated}`)]
    : [];
};

/** Whoever reads one text in their language reads all of them. */
export const languageFindings: Check = (service) => {
  const texts = textsOf(service).map(([path, text]) => [path, wordings(text, service)] as const);
  const own = languageOf(service);
  const languages = new Set([own, ...texts.flatMap(([, text]) => Object.keys(text))]);
  return texts.flatMap(([path, text]) => {
    const missing = [...languages].filter((language) => !text[language]?.trim());
    return missing.length > 0
      ? [warning('language')(path, `lacks ${missing.join(', ')}, which other texts have`)]
      : [];
  });
};
