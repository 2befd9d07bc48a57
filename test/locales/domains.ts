import {basename, dirname} from 'node:path';
import {globSync} from 'tinyglobby';
import type {Texts} from '../../src/core/messages.js';
import {LANGUAGES as fetched} from '../../src/locales/table.js';

/** Every language that the kit's texts are translated into. */
export const LANGUAGES: readonly string[] = ['zh-Hans', ...fetched].sort();

const read = async (path: string): Promise<Texts> =>
  ((await import(/* @vite-ignore */ `../../${path}`)) as {default: Texts}).default;

/** Name of each domain, with its English texts and those of every other language. */
export const domains = await Promise.all(
  globSync('src/*/*.messages.ts').map(async (path) => {
    const name = basename(path, '.messages.ts');
    const locales = globSync(`src/locales/*/${name}.ts`).sort();
    const translations = await Promise.all(
      locales.map(async (file) => [basename(dirname(file)), await read(file)] as const),
    );
    return {name, folder: dirname(path), english: await read(path), translations};
  }),
);
