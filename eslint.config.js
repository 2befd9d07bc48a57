import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const SOURCE = ['src/**/*.ts'];
const COMPONENTS = ['src/**/*.ts', 'stories/**/*.ts'];
const TESTS = ['test/**/*.ts', 'stories/**/*.ts'];

const CLOCK_AND_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'A model has no clock: let the caller pass "now".',
  },
  {
    selector:
      'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]',
    message: 'A model has no clock: let the caller pass "now".',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'A model leaves nothing to chance: let the caller pass the number.',
  },
];

const STRICT_CSP = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'A strict CSP forbids <style>: use static styles.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict CSP forbids style="…": use a class or a custom state.',
  },
];

const HONEST_TESTS = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|skipIf|runIf|fails)$/]',
    message: 'Every test runs, everywhere.',
  },
];

const UNSAFE_DIRECTIVES = {
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
      message: 'Text from outside is text, never HTML.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'coverage',
      '.data',
      'test/consumers/projects',
      '**/*.d.ts',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'max-lines': ['error', 250],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none'},
      ],
      // A provider answers by a promise, whether or not it has to wait.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // An abort signal's reason is whatever its owner chose.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        {allowThrowingAny: true, allowThrowingUnknown: true},
      ],
      '@typescript-eslint/unbound-method': ['error', {ignoreStatic: true}],
    },
  },
  {
    files: [...SOURCE, 'demo/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', {max: 25, skipComments: true, skipBlankLines: true}],
      'no-console': ['error', {allow: ['warn']}],
    },
  },
  {files: ['demo/**/*.ts'], rules: {'no-console': 'off'}},
  // A list of texts, and some languages need six forms of one.
  {files: ['src/locales/*/*.ts'], rules: {'max-lines': ['error', 320]}},
  {files: COMPONENTS, ...lit.configs['flat/recommended']},
  {files: COMPONENTS, ...wc.configs['flat/recommended']},
  {
    files: COMPONENTS,
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Tag names are bound where the prefix is the page's choice (lit/static-html).
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-static-styles': 'error',
      'no-restricted-imports': ['error', UNSAFE_DIRECTIVES],
      'no-restricted-syntax': ['error', ...STRICT_CSP],
    },
  },
  {
    files: ['src/**/*.model.ts'],
    rules: {'no-restricted-syntax': ['error', ...CLOCK_AND_CHANCE]},
  },
  {
    files: TESTS,
    rules: {
      // Chai's `expect(x).to.be.accessible()` and `.to.be.true` are statements.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'no-restricted-syntax': ['error', ...HONEST_TESTS],
    },
  },
);
