import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {glob} from 'tinyglobby';

const TEMPLATE = fileURLToPath(new URL('./template/', import.meta.url));
/** So that no tool takes a template for a module. */
const SUFFIX = /\.txt$/;
/** Lower-case words, as they stand in a tag: `parking-permit`. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The ways a domain's name is written, by the place in the template that stands for it. */
function spellings(name: string): Readonly<Record<string, string>> {
  const words = name.split('-');
  const pascal = words.map(capital).join('');
  return {
    __tag__: name,
    __Name__: pascal,
    __name__: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    __words__: words.join(' '),
  };
}

const filledIn = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replaceAll(/__(?:tag|Name|name|words)__/g, (place) => names[place] ?? place);

async function tidied(path: string, text: string): Promise<string> {
  const options = await resolveConfig(path);
  return format(text, {...options, filepath: path});
}

async function changed(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** Has the whole kit know the domain, and the loader its tag. */
async function registerIn(root: string, name: string): Promise<void> {
  const definition = `./${name}/define.js`;
  await changed(join(root, 'src/all.ts'), (all) => `${all.trimEnd()}\nimport '${definition}';\n`);
  await changed(join(root, 'src/auto.ts'), (auto) =>
    auto.replace('\n];', `\n  ['${name}', () => import('${definition}')],\n];`),
  );
}

/**
 * Makes a domain in the house's way: model, schema, provider, element, texts in two languages, stories
 * and tests, all of which pass as they are.
 *
 * @param name - Lower-case words with hyphens between them; the element's tag is `zt-<name>`.
 * @param root - The project's folder.
 * @returns The paths written, below `root`.
 * @throws RangeError where the name is none, or is taken.
 */
export async function newDomain(name: string, root: string): Promise<string[]> {
  if (!NAME.test(name)) throw new RangeError(`“${name}”: lower-case words with hyphens between`);
  if (existsSync(join(root, 'src', name))) throw new RangeError(`src/${name} is there already`);
  const names = spellings(name);
  const written: string[] = [];
  for (const file of (await glob('**/*', {cwd: TEMPLATE})).sort()) {
    const path = filledIn(file.replace(SUFFIX, ''), names);
    const text = filledIn(await readFile(join(TEMPLATE, file), 'utf8'), names);
    const target = join(root, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, await tidied(target, text));
    written.push(path);
  }
  await registerIn(root, name);
  return written;
}
