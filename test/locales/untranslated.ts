const LATIN: readonly string[] = ['de', 'es', 'fr', 'pt'];

/** What people who write in other letters write in Latin ones, too. */
const KNOWN = new Set(
  (
    'Home End Page Up Down Shift ' + // keys
    'PDF JPEG PNG HEIC ics https px mm dpi ' + // files
    'EMS SF Express Wi Fi QR USB iPhone SMS Android ' + // names
    'name lin example org hkb'
  ) // examples
    .toLowerCase()
    .split(' '),
);

/** Words of nearly every English sentence, and of no other language that the kit speaks. */
const ENGLISH = new Set(
  'the your you please with and we this that is are it of to from been cannot nothing try again here there what when which who how only if then our'.split(
    ' ',
  ),
);

/** Words that are the same in English and in another language, where they are all of a text. */
const SAME: Readonly<Record<string, string>> = {
  de: 'beige',
  es: 'beige no original',
  fr: 'beige copies dates minute minutes original',
  pt: 'original',
};

/** The words of a text, with a `{}` wherever something is filled in. */
const wordsOf = (form: string): string[] =>
  form
    .replaceAll(/\{\w+\}/g, '{}')
    .toLowerCase()
    .match(/\{\}|[\p{L}\p{M}]+/gu) ?? [];

/** All runs of four words. */
const runsOf = (form: string): string[] =>
  wordsOf(form).flatMap((_, start, words) => {
    const run = words.slice(start, start + 4);
    return run.length === 4 && !run.includes('{}') ? [run.join(' ')] : [];
  });

/** What of a translation is still English, in words. */
export function untranslated(
  language: string,
  english: readonly string[],
  forms: readonly string[],
): string[] {
  if (language === 'en') return [];
  const same = SAME[language]?.split(' ') ?? [];
  const left = new Set(english.flatMap(runsOf));
  return forms.flatMap((form) => {
    const words = wordsOf(form).flatMap((word) => word.match(/\p{Script=Latin}+/gu) ?? []);
    const foreign = LATIN.includes(language)
      ? words.filter((word) => ENGLISH.has(word))
      : words.filter((word) => !KNOWN.has(word));
    const isShared = words.every((word) => KNOWN.has(word) || same.includes(word));
    return [
      ...foreign.map((word) => `“${word}” in “${form}”`),
      ...runsOf(form).filter((run) => left.has(run)),
      ...(!isShared && english.includes(form) ? [`“${form}” is English`] : []),
    ];
  });
}
