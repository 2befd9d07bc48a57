import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {services, servicesFolder} from '../demo/service-files.js';

const folder = mkdtempSync(join(tmpdir(), 'zerotrip-cli-'));
const files = [...services.keys()].map((file) => servicesFolder + file);
const [first = ''] = files;

function zerotrip(...args: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/tools/cli.ts', ...args], {
    encoding: 'utf8',
  });
  return {code: run.status, out: run.stdout, err: run.stderr};
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('zerotrip', {timeout: 60_000}, () => {
  it('tells what it can do', () => {
    expect(zerotrip('--help')).toMatchObject({code: 0, err: ''});
    expect(zerotrip('--help').out).toContain('zerotrip lint <files…>');
  });

  it('lint finds nothing in the services of the demo', () => {
    const {code, out} = zerotrip('lint', ...files);
    expect(code).toBe(0);
    expect(out.match(/0 errors, 0 warnings/g)).toHaveLength(files.length);
  });

  it('lint says what is wrong and fails', () => {
    const service = {...services.values().next().value, reviewBy: '2020-01-01'};
    const {code, out} = zerotrip('lint', file('old.json', JSON.stringify(service)));
    expect(code).toBe(1);
    expect(out).toMatch(/1 error, 0 warnings\n {2}error {4}reviewBy .+\[review-by\]/);
  });

  it('paths prints every path in the language asked for', () => {
    const {code, out} = zerotrip('paths', first, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/: \d+ paths\n\n1\. .+\n {4}Trips/);
  });

  it('import writes a definition and tells the warnings apart', () => {
    const list = file(
      'list.json',
      '{"TASK_NAME": "放风筝", "MATERIALS": [{"MATERIAL_NAME": "其他材料"}]}',
    );
    const {code, err, out} = zerotrip('import', list, '--id', 'kite');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({id: 'kite', name: '放风筝'});
    expect(err).toContain('[vague-name]');
  });

  it('export writes each format', () => {
    const out = join(folder, 'out.jsonld');
    expect(
      zerotrip('export', first, '--to', 'cpsv-ap', '--base', 'https://x.example/', '--out', out)
        .code,
    ).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('"cpsv:PublicService"');
    expect(zerotrip('export', first, '--to', 'schema.org').out).toContain('"GovernmentService"');
  });

  it('table reads back what export wrote', () => {
    const csv = file('table.csv', zerotrip('export', first, '--to', 'csv').out);
    const {code, out} = zerotrip('table', csv, '--onto', first);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(first, 'utf8')));
  });

  it.each([
    ['a file that is not there', ['lint', 'nowhere.json'], 'nowhere.json: there is no such file'],
    ['a folder', ['lint', folder], 'is a folder'],
    ['broken JSON', ['lint', file('broken.json', '{\n  "id": x\n}')], 'line 2, column 9: no JSON'],
    [
      'JSON that ends too early',
      ['lint', file('short.json', '{"a": ')],
      'line 1, column 7: no JSON',
    ],
    ['what is no definition', ['paths', file('other.json', '{}')], 'no service definition'],
    ['an unknown command', ['frobnicate'], '“frobnicate” is no command'],
    ['an unknown option', ['lint', '--frob'], '--frob'],
    [
      'an unknown format',
      ['export', first, '--to', 'pdf'],
      '--to must be one of cpsv-ap, schema.org, csv',
    ],
    ['a missing address', ['export', first, '--to', 'cpsv-ap'], '--base is missing'],
    ['no file at all', ['lint'], 'name the files'],
  ])('explains %s in one sentence, without a stack', (_what, args, sentence) => {
    const {code, err} = zerotrip(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at |should not happen/);
  });
});
