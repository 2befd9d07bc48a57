import {execFile} from 'node:child_process';
import {cp, mkdtemp, readdir, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {newDomain} from '../../build/new/new-domain.js';

vi.setConfig({testTimeout: 240_000, hookTimeout: 60_000});

const project = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

let root: string;
let written: string[];

/** A project like this one, with one more domain. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'zerotrip-new-'));
  const parts = ['src', 'tsconfig.json', 'package.json'];
  for (const part of parts) await cp(join(project, part), join(root, part), {recursive: true});
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  written = await newDomain('parking-permit', root);
});

afterAll(() => rm(root, {recursive: true, force: true}));

/** A tool of the project's, in the other one. */
const tool = (name: string, ...options: string[]) =>
  run(process.execPath, [join(root, 'node_modules', name), ...options], {cwd: root});

describe('A new domain', () => {
  it('has every part of a domain, and no place left to fill in', async () => {
    const names = written.map((path) => path.replace('parking-permit', '…'));
    for (const layer of ['model', 'schema', 'provider', 'http', 'memory', 'events', 'messages'])
      expect(names).toContain(`src/…/parking-permit.${layer}.ts`);
    for (const path of written) {
      expect([path, /__\w+__/.exec(await readFile(join(root, path), 'utf8'))]).toEqual([
        path,
        null,
      ]);
    }
    expect(await readFile(join(root, 'src/all.ts'), 'utf8')).toContain(
      "import './parking-permit/define.js';",
    );
    expect(await readFile(join(root, 'src/auto.ts'), 'utf8')).toContain(
      "['parking-permit', () => import('./parking-permit/define.js')]",
    );
  });

  it('compiles, the model without a page', async () => {
    await tool('typescript/bin/tsc', '-p', 'src/tsconfig.json');
    await tool('typescript/bin/tsc', '-p', 'src/tsconfig.model.json');
  });

  it('passes its own tests', async () => {
    // Those for a browser are the same for every domain; this one has none at hand.
    const elsewhere = ['--exclude', '**/parking-permit.test.ts'];
    const {stdout} = await tool('vitest/vitest.mjs', 'run', '--reporter', 'json', ...elsewhere);
    const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
      numPassedTests: number;
      numTotalTests: number;
    };
    expect(result.numTotalTests).toBeGreaterThan(5);
    expect(result.numPassedTests).toBe(result.numTotalTests);
  });

  it('takes no name that is none, and the place of no other', async () => {
    for (const name of ['', 'Parking', 'parking permit', '../outside', '-permit', 'parking-permit'])
      await expect(newDomain(name, root)).rejects.toThrow(RangeError);
    expect(await readdir(join(root, 'src'))).not.toContain('Parking');
  });
});
