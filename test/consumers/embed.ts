import {readFileSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type Choice, type Flavour, linesFor} from '../../demo/embed/lines.js';

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as {version: string};

/** What a web team has chosen in the embed builder. */
export const choice: Choice = {
  tag: 'zt-appointment-picker',
  attributes: {service: 'hukou-form', 'meeting-mode': 'video'},
  portal: {src: '/api', mode: 'elder', lang: 'en'},
  fallback: 'Call us: 0573-0000-0110 {all day} & <night>, `$5` @ the desk',
  domains: ['portal', 'appointment'],
  version,
  scripts: [],
  imports: [],
};

/** Pastes the embed builder's lines where they say that they belong. */
export async function paste(folder: string, flavour: Flavour, chosen = choice): Promise<void> {
  for (const {place, text} of linesFor(flavour, chosen)) {
    if (place === 'terminal') continue;
    if (!place.includes(' ')) {
      await mkdir(dirname(join(folder, place)), {recursive: true});
      await writeFile(join(folder, place), text);
      continue;
    }
    const page = join(folder, 'index.html');
    const before = await readFile(page, 'utf8');
    const mark = `<!-- ${place} -->`;
    if (!before.includes(mark)) throw new Error(`index.html has no place for “${place}”`);
    await writeFile(
      page,
      before.replace(mark, () => text),
    );
  }
}
