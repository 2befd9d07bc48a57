import {type Gate, type Outcome, runGates} from './gate.js';

const GATES: readonly Gate[] = [
  {name: 'lint', command: 'eslint . --max-warnings 0'},
  {name: 'types, everything', command: 'tsc -p tsconfig.json'},
  {name: 'types, source without Node', command: 'tsc -p src/tsconfig.json'},
  {name: 'types, models without DOM', command: 'tsc -p src/tsconfig.model.json'},
  {name: 'styles', command: 'stylelint "src/**/*.ts"'},
  {name: 'format', command: 'prettier --check --log-level warn .'},
  {
    name: 'architecture',
    command: 'vitest run --project node --reporter dot test/architecture.node.test.ts',
  },
  {
    name: 'contract',
    command: 'redocly lint --config src/contract/redocly.yaml src/contract/openapi.yaml',
  },
  {name: 'unused exports', command: 'tsx test/support/unused-exports.ts'},
  {name: 'licences', command: 'tsx test/support/licences.ts'},
  {name: 'package', command: 'tsx test/support/package.ts'},
  {name: 'tokens are fresh', command: 'npm run --silent tokens -- --check'},
  {name: 'contract types are fresh', command: 'npm run --silent contract:types -- --check'},
];

function tell({gate, passed, output}: Outcome): void {
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${gate.name}`);
  if (!passed) console.log(`${output}\n`);
}

const outcomes = await runGates(GATES, 2, tell);
process.exitCode = outcomes.every(({passed}) => passed) ? 0 : 1;
