/** Found before the first test, or else vite reloads the page in the middle of one. */
export const kitDeps = [
  'lit',
  'lit/directives/guard.js',
  'lit/directives/keyed.js',
  '@lit/context',
  '@lit/task',
  'uqr',
  'valibot',
];

/** What the tests themselves bring. */
export const testingDeps = [
  '@open-wc/testing',
  '@open-wc/testing-helpers',
  '@open-wc/semantic-dom-diff',
  'chai-a11y-axe',
  'axe-core',
  'fast-check',
  'ical.js',
  'jsqr',
  'ts-ics',
];
