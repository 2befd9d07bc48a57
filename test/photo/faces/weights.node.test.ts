import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const FOLDER = new URL('../../../src/photo/faces/', import.meta.url);
const read = (path: string): Buffer => readFileSync(new URL(path, FOLDER));
const hash = (kind: string, path: string, as: 'hex' | 'base64'): string =>
  createHash(kind).update(read(path)).digest(as);

describe('each weight file', () => {
  const code = read('face-weights.ts').toString();
  const origin = read('weights/README.md').toString();

  it.each(['face-detector.bin', 'face-landmarks.bin'])('%s is the one it was', (name) => {
    const path = `weights/${name}`;
    const pinned = new RegExp(`${name}'.*\\n\\s*integrity: 'sha384-([^']+)'`).exec(code)?.[1];
    expect(pinned).toBe(hash('sha384', path, 'base64'));
    expect(origin).toContain(hash('sha256', path, 'hex'));
  });

  it('comes with its licence', () => {
    expect(read('weights/LICENSE').toString()).toContain('MIT License');
  });
});
