/** `npm run shipped`: writes what is shipped beside the code, after the code was built. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Package} from 'custom-elements-manifest/schema.js';
import {readTokens} from '../tokens/read-tokens.js';
import {billOfMaterials, carriedBy, dependencies, licenseList} from './dependencies.js';
import {cssCustomData, htmlCustomData, webTypes} from './editors.js';
import {shippedElements} from './elements.js';
import {jsxTypes} from './jsx.js';
import {llmsText} from './llms.js';
import {reactIndex, reactIndexTypes, reactModule, reactModuleTypes} from './react.js';
import {angularModule, angularModuleTypes} from './angular.js';
import {svelteTypes, vueTypes} from './templates-of-frameworks.js';
import {exportsOf, GENERATED} from './typescript.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const about = read('package.json') as {
  name: string;
  version: string;
  license: string;
  dependencies: Readonly<Record<string, string>>;
};
const elements = shippedElements(read('custom-elements.json') as Package);
const domains = [...new Set(elements.map(({domain}) => domain))].sort();
const ofDomain = (domain: string) => elements.filter((each) => each.domain === domain);

const tokens = [...(await readTokens('tokens/zerotrip.resolver.json'))({}).values()];
const others = dependencies();
const carried = carriedBy(readFileSync('dist/cdn/licenses.md', 'utf8'));

/** Types need a module that can be imported. */
const nothing = `${GENERATED}\nexport {};\n`;

const files: Readonly<Record<string, string>> = {
  'editors/vscode.html-custom-data.json': json(htmlCustomData(elements)),
  'editors/vscode.css-custom-data.json': json(cssCustomData(tokens)),
  'editors/web-types.json': json(webTypes(elements, tokens, about)),
  'sbom.cdx.json': json(billOfMaterials(about, others, carried, Object.keys(about.dependencies))),
  'licenses.md': licenseList(others, carried),
  'jsx.js': nothing,
  'jsx.d.ts': jsxTypes(elements),
  'vue.js': nothing,
  'vue.d.ts': vueTypes(elements),
  'svelte.js': nothing,
  'svelte.d.ts': svelteTypes(elements),
  'react/index.js': reactIndex(domains),
  'react/index.d.ts': reactIndexTypes(domains),
  'angular/index.js': `${GENERATED}\n${exportsOf(domains)}`,
  'angular/index.d.ts': `${GENERATED}\n${exportsOf(domains)}`,
  ...Object.fromEntries(
    domains.flatMap((domain) => [
      [`react/${domain}.js`, reactModule(domain, ofDomain(domain))],
      [`react/${domain}.d.ts`, reactModuleTypes(domain, ofDomain(domain))],
      [`angular/${domain}.js`, angularModule(domain, ofDomain(domain))],
      [`angular/${domain}.d.ts`, angularModuleTypes(domain, ofDomain(domain))],
    ]),
  ),
};

// Beside the README, because it is read there, too.
writeFileSync('llms.txt', llmsText(readFileSync('build/shipped/llms-head.md', 'utf8'), elements));

for (const [file, text] of Object.entries(files)) {
  const path = join('dist', file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
