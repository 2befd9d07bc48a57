/** `npm run tokens` writes what is made of `tokens/`; with `--check` it says what is no longer fresh. */
import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {globSync} from 'tinyglobby';
import {readLook, readTokens} from './read-tokens.js';
import {elderCss, hostCss, lookCss} from './write-css.js';

const BEGIN = '/* From tokens/ by npm run tokens. */';
const END = '/* End of what is made from tokens/. */';

/** The file with what stands between the two marks written anew. */
async function withRegion(path: string, css: string): Promise<string> {
  const [before, rest] = (await readFile(path, 'utf8')).split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no marks for tokens`);
  return [before, BEGIN, '\n\n', css, '\n\n', END, after].join('');
}

const isCheck = process.argv.includes('--check');
const tokens = await readTokens('tokens/zerotrip.resolver.json');
const files = new Map([
  ['src/core/tokens.styles.ts', await withRegion('src/core/tokens.styles.ts', hostCss(tokens))],
  [
    'src/portal/portal.styles.ts',
    await withRegion('src/portal/portal.styles.ts', elderCss(tokens)),
  ],
]);
for (const path of globSync('tokens/looks/*.tokens.json')) {
  files.set(
    `looks/${basename(path, '.tokens.json')}.css`,
    lookCss(await readLook(path, tokens({}))),
  );
}
for (const [path, text] of files) {
  const fresh = await format(text, {...(await resolveConfig(path)), filepath: path});
  if (fresh === (await readFile(path, 'utf8').catch(() => ''))) continue;
  if (isCheck) {
    console.error(`${path} is not what tokens/ says: npm run tokens`);
    process.exitCode = 1;
  } else {
    await writeFile(path, fresh);
    console.log(path);
  }
}
