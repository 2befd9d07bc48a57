import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import type {Package} from 'custom-elements-manifest/schema.js';

/** `custom-elements.json` as `npm run manifest` writes it, without writing it. */
export function freshManifest(): Package {
  const folder = mkdtempSync(join(tmpdir(), 'zerotrip-manifest-'));
  try {
    // The analyzer takes the folder as one below the working directory.
    const outdir = relative(process.cwd(), folder);
    execFileSync('node_modules/.bin/cem', ['analyze', '--quiet', '--outdir', outdir]);
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Package;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
