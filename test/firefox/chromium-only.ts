/** Their sentences spell the hour as Chromium does, 8:30, where Firefox has 08:30 in `en-GB`. */
const spellTheHour = [
  'the counter for two people, and the visit is twice as long',
  'a move, which counts only after the link in the e-mail',
  'turning to another month says nothing wrong about the chosen day',
  'because somebody was faster, three others are one press away',
  'and nothing else is near, another time can be chosen',
  'it is kept again at one press',
];

/** They ask for a page with more contrast, which WebDriver BiDi cannot emulate yet. */
const askForContrast = [
  '"prefers-contrast","value":"more"',
  'black and white is all that more contrast leaves',
  'are the page’s where it sets them, in every look',
];

/** They watch what a page opens by the Navigation API, which Firefox has from 147 on. */
const watchNavigation = [
  'nor is one that a script opens in this window',
  'everywhere else links, menus, keys and fields are the page’s own',
];

/** Parts of the names of the tests that only Chromium can pass, as sources of regular expressions. */
export const chromiumOnly: readonly string[] = [
  ...spellTheHour,
  ...askForContrast,
  ...watchNavigation,
];
