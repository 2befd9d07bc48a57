/** ISO 8601 durations as people say them. */

const UNITS = {Y: 'year', M: 'month', W: 'week', D: 'day'} as const;

/** A duration in words: `P6M` is “6 months”, `P1Y6M` “1 year and 6 months”. */
export function durationWords(duration: string, lang: string): string {
  const [days = ''] = duration.slice(1).split('T');
  const phrases = [...days.matchAll(/(\d+)([YMWD])/g)].map(([, count, letter]) =>
    new Intl.NumberFormat(lang, {
      style: 'unit',
      unit: UNITS[letter as keyof typeof UNITS],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return new Intl.ListFormat(lang, {type: 'conjunction'}).format(phrases) || duration;
}
