import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe} from 'vitest';
import {keepsItsPromises} from './checks.js';
import {paste} from './embed.js';
import {install, type Project} from './project.js';
import {openSite, type Site} from './site.js';

let project: Project;
let site: Site;

/** An import map has to stand in the page, so the policy names it by its hash. */
async function hashOfMap(page: string): Promise<string> {
  const [, map = ''] = /<script type="importmap">([^<]*)</.exec(await readFile(page, 'utf8')) ?? [];
  return `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
}

beforeAll(async () => {
  project = await install('import-map');
  const {folder} = project;
  await paste(folder, 'npm');
  site = await openSite({
    folders: {'/packages/': join(folder, 'node_modules'), '/': folder},
    scripts: [await hashOfMap(join(folder, 'index.html'))],
  });
});

afterAll(async () => {
  await site?.close();
  await project?.remove();
});

describe('a portal with an import map and no bundler', () => {
  keepsItsPromises(() => site.open());
});
