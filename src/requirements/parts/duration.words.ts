/** ISO 8601 durations as people say them. */

const DAYS: Readonly<Record<string, string>> = {Y: 'year', M: 'month', W: 'week', D: 'day'};
const HOURS: Readonly<Record<string, string>> = {H: 'hour', M: 'minute'};

const phrasesIn = (
  part: string,
  units: Readonly<Record<string, string>>,
  lang: string,
): readonly string[] =>
  [...part.matchAll(/(\d+)([A-Z])/g)].flatMap(([, count, letter = '']) => {
    const unit = units[letter];
    return unit
      ? new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'}).format(
          Number(count),
        )
      : [];
  });

/** A duration in words: `P6M` is “6 months”, `P1DT12H` “1 day and 12 hours”. */
export function durationWords(duration: string, lang: string): string {
  const [days = '', time = ''] = duration.slice(1).split('T');
  const phrases = [...phrasesIn(days, DAYS, lang), ...phrasesIn(time, HOURS, lang)];
  return new Intl.ListFormat(lang, {type: 'conjunction'}).format(phrases) || duration;
}
