/** The quotation marks that a language writes; the apostrophe ’ is none. */
const MARKS: Readonly<Record<string, string>> = {
  en: '“”',
  'zh-Hans': '“”',
  'zh-Hant': '「」『』',
  ja: '「」『』',
  ko: '“”‘',
  fr: '«»',
  ru: '«»„“',
  uk: '«»„“',
  de: '„“‚‘',
  es: '«»“”',
  pt: '«»“”',
  ar: '«»“”',
};

const HAN_OR_KANA = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}」』）]';

type Rule = readonly [fault: string, isIn: (form: string) => boolean];

const finds =
  (pattern: RegExp) =>
  (form: string): boolean =>
    pattern.test(form);

/** Every opened sentence is closed, and none closes that was not opened. */
function isUnpaired(form: string, open: string, close: string): boolean {
  const marks = [...form].filter((each) => each === open || each === close).join('');
  return marks.replaceAll(open + close, '') !== '';
}

const everywhere: readonly Rule[] = [
  ['straight quote', finds(/['"]/)],
  ['three full stops', finds(/\.\.\./)],
  ['two spaces', finds(/\s\s/)],
];

const cjk: readonly Rule[] = [
  ['narrow punctuation', finds(new RegExp(`${HAN_OR_KANA}[,.;:?!()]`, 'u'))],
];

/** What a typesetter of the language would mend. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    // As a browser breaks lines, a sign alone would begin one.
    [
      'no no-break space',
      finds(/[^\u00a0\u202f?!][;:?!](?!\/\/)|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/),
    ],
  ],
  es: [
    ['question not opened', (form) => isUnpaired(form, '¿', '?')],
    ['exclamation not opened', (form) => isUnpaired(form, '¡', '!')],
  ],
  ar: [['Latin punctuation', finds(/[,;?]/)]],
  ja: cjk,
  'zh-Hans': cjk,
  'zh-Hant': cjk,
};

/** The typographic faults of a form, in words. */
export function misprints(language: string, form: string): string[] {
  const marks = MARKS[language] ?? '';
  const foreign = [...form].filter(
    (each) => /[«»„“”‟‚‘「」『』]/.test(each) && !marks.includes(each),
  );
  return [
    ...[...everywhere, ...(rules[language] ?? [])]
      .filter(([, isIn]) => isIn(form))
      .map(([fault]) => `${fault} in “${form}”`),
    ...foreign.map((mark) => `quotation mark ${mark} in “${form}”`),
  ];
}
