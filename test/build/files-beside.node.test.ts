import {build, type Rolldown} from 'vite';
import {describe, expect, it} from 'vitest';
import {filesBeside} from '../../build/files-beside.js';

async function built(): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [filesBeside({nameOf: (path) => path})],
    build: {
      write: false,
      minify: false,
      lib: {entry: 'src/photo/faces/face-detector.ts', formats: ['es']},
      rolldownOptions: {
        output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
      },
    },
  });
  const {output} = (result as Rolldown.RolldownOutput[])[0]!;
  return new Map(
    output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : Buffer.from(file.source).toString(),
    ]),
  );
}

describe('files that a module finds by its own address', async () => {
  const files = await built();
  const code = (name: string): string => files.get(`photo/faces/${name}`)!;

  it('lie beside it, and are not written into it', () => {
    expect(code('face-weights.js')).toContain(
      'new URL("./weights/face-detector.bin", import.meta.url)',
    );
    expect(code('worker-url.js')).toContain('new URL("./face-worker.js", import.meta.url)');
    expect(files.has('photo/faces/weights/face-detector.bin')).toBe(true);
    expect([...files.values()].join('')).not.toContain(';base64,');
  });

  it('are one script each, which needs no other', () => {
    expect(code('face-worker.js')).toContain('onmessage');
    expect(code('face-worker.js')).not.toMatch(/\b(import|export)\b/);
  });

  it('bring their licence along', () => {
    expect(code('weights/LICENSE')).toContain('MIT License');
  });
});
