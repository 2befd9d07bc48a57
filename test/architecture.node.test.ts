import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';
import {forbiddenImport, forbiddenImports, importCircles} from './support/import-rules.js';
import {importsIn, importsOfFolder} from './support/source-imports.js';

const source = importsOfFolder('src');

describe('the source tree', () => {
  it('was read, with its imports', () => {
    expect(source.get('appointment/appointment.provider.ts')).toContainEqual({
      specifier: '@lit/context',
      kind: 'value',
    });
  });

  it('imports only what each layer may import', () => {
    expect(forbiddenImports(source)).toEqual([]);
  });

  it('has no circles', () => {
    expect(importCircles(source)).toEqual([]);
  });

  it('registers every domain in all.ts', () => {
    const defined = globSync('src/*/define.ts', {ignore: 'src/core/**'}).map((path) =>
      path.replace('src/', './').replace('.ts', '.js'),
    );
    const listed = importsIn(readFileSync('src/all.ts', 'utf8')).map(({specifier}) => specifier);
    expect(listed).toEqual(expect.arrayContaining(defined));
  });
});

describe('an import is refused', () => {
  it.each([
    ['of a package by a model', 'mail/mail.model.ts', `import 'lit'`],
    ['of core code by a model', 'mail/mail.model.ts', `import '../core/http.js'`],
    [
      'of a provider’s type by a model',
      'mail/mail.model.ts',
      `import type {P} from './mail.provider.js'`,
    ],
    ['of lit by a schema', 'mail/mail.schema.ts', `import 'lit'`],
    ['of a provider by a schema', 'mail/mail.schema.ts', `import './mail.provider.js'`],
    ['of lit by a provider', 'mail/mail.provider.ts', `import 'lit'`],
    ['of a schema by a provider', 'mail/mail.provider.ts', `import './mail.schema.js'`],
    ['of core/http by a memory provider', 'mail/mail.memory.ts', `import '../core/http.js'`],
    ['of core code by data', 'photo/kit.data.ts', `import '../core/http.js'`],
    ['of a model’s code by data', 'photo/kit.data.ts', `import './standard.model.js'`],
    [
      'of data by an element of another domain',
      'mail/mail-tracker.ts',
      `import('../photo/kit.data.js')`,
    ],
    ['of an element by an HTTP provider', 'mail/mail.http.ts', `import './mail-tracker.js'`],
    ['of another domain’s schema', 'mail/mail.http.ts', `import '../case/case.schema.js'`],
    ['of an element by an adapter', 'adapters/zms/slots.ts', `import '../../mail/mail-tracker.js'`],
    ['of lit by events', 'mail/mail.events.ts', `import 'lit'`],
    ['of an element by events', 'mail/mail.events.ts', `import type {M} from './mail-tracker.js'`],
    ['of core code by messages', 'mail/mail.messages.ts', `import '../core/localizer.js'`],
    ['of a model by styles', 'mail/mail-tracker.styles.ts', `import './mail.model.js'`],
    [
      'of a provider’s type by a part',
      'mail/parts/line.ts',
      `import type {P} from '../mail.provider.js'`,
    ],
    ['of an HTTP provider by a part', 'mail/parts/line.ts', `import '../mail.http.js'`],
    ['of a public element by a part', 'mail/parts/line.ts', `import '../mail-tracker.js'`],
    ['of another domain’s part', 'mail/parts/line.ts', `import '../../case/parts/rail.js'`],
    ['of another domain’s element', 'mail/mail-tracker.ts', `import '../case/case-status.js'`],
    [
      'of another domain’s type',
      'mail/mail-tracker.ts',
      `import type {C} from '../case/case.model.js'`,
    ],
    ['of an element of service', 'mail/mail-tracker.ts', `import '../service/service-summary.js'`],
    ['of an element of office', 'help/help-desk.ts', `import '../office/opening-hours.js'`],
    ['of define.ts by an element', 'mail/mail-tracker.ts', `import './define.js'`],
    ['of valibot by an element', 'mail/mail-tracker.ts', `import 'valibot'`],
    ['of an unlisted package by an element', 'mail/mail-tracker.ts', `import 'litmus'`],
    [
      'of another domain’s element by define.ts',
      'mail/define.ts',
      `import '../case/case-status.js'`,
    ],
    ['of a provider by define.ts', 'mail/define.ts', `import './mail.http.js'`],
    ['of a locale at once', 'photo/photo.languages.ts', `import '../locales/zh-Hans/photo.js'`],
    ['of define.ts by index.ts', 'mail/index.ts', `export * from './define.js'`],
    ['of a part by index.ts', 'mail/index.ts', `export * from './parts/line.js'`],
    ['of a locale by core', 'core/localizer.ts', `import('../locales/zh-Hans.js')`],
    ['of a domain by core', 'core/localizer.ts', `import '../mail/mail.model.js'`],
    [
      'of a domain by core, written as a type',
      'core/localizer.ts',
      `let m: import('../mail/mail.model.js').M`,
    ],
    ['of messages as code by a locale', 'locales/ar.ts', `import '../mail/mail.messages.js'`],
    [
      'of the contract’s types',
      'mail/mail.http.ts',
      `import type {paths} from '../contract/openapi.js'`,
    ],
    ['of an element by all.ts', 'all.ts', `import './mail/mail-tracker.js'`],
  ])('%s', (_what, from, text) => {
    const [line] = importsIn(text);
    expect(forbiddenImport(from, line!)).toContain(`src/${from} imports "${line!.specifier}"`);
  });

  it('with a sentence that names the file, the import and the rule', () => {
    const [line] = importsIn(`import {css} from 'lit';`);
    expect(forbiddenImport('mail/mail.model.ts', line!)).toBe(
      'src/mail/mail.model.ts imports "lit" (value), but model files may import other models only',
    );
  });
});

describe('an import is welcome', () => {
  it.each([
    ['of another model by a model', 'mail/mail.model.ts', `import '../core/plain-date.model.js'`],
    ['of valibot by a schema', 'mail/mail.schema.ts', `import 'valibot'`],
    ['of core/http by an HTTP provider', 'mail/mail.http.ts', `import '../core/http.js'`],
    [
      'of core/http by an adapter’s HTTP provider',
      'adapters/zms/zms.http.ts',
      `import '../../core/http.js'`,
    ],
    [
      'of a provider by an adapter',
      'adapters/zms/slots.ts',
      `import '../../mail/mail.provider.js'`,
    ],
    [
      'of a core type by messages',
      'mail/mail.messages.ts',
      `import type {D} from '../core/localizer.js'`,
    ],
    ['of data by an HTTP provider', 'photo/photo.http.ts', `import './kit.data.js'`],
    [
      'of one document’s data when it is needed',
      'photo/kit.data.ts',
      `import('./standards/cn-resident-id.data.js')`,
    ],
    ['of a sibling by a part', 'mail/parts/line.ts', `import './dot.js'`],
    ['of a lit directive by a part', 'mail/parts/line.ts', `import 'lit/directives/repeat.js'`],
    [
      'of the service’s context by an element',
      'mail/mail-tracker.ts',
      `import '../service/service.provider.js'`,
    ],
    [
      'of the office’s loader by an element',
      'help/help-desk.ts',
      `import '../office/office-loader.controller.js'`,
    ],
    [
      'of a locale when it is needed',
      'photo/photo.languages.ts',
      `import('../locales/zh-Hans/photo.js')`,
    ],
    [
      'of a type of messages by a locale',
      'locales/ar.ts',
      `import type {M} from '../mail/mail.messages.js'`,
    ],
  ])('%s', (_what, from, text) => {
    expect(forbiddenImport(from, importsIn(text)[0]!)).toBeUndefined();
  });
});

describe('a circle', () => {
  const file = (...specifiers: string[]) =>
    specifiers.map((specifier) => ({specifier, kind: 'type'}) as const);

  it('is told with every file on it, and only once', () => {
    const files = new Map([
      ['mail/start.ts', file('./a.js')],
      ['mail/a.ts', file('./parts/b.js', 'lit')],
      ['mail/parts/b.ts', file('../../core/c.js')],
      ['core/c.ts', file('../mail/a.js')],
    ]);
    expect(importCircles(files)).toEqual(['mail/a.ts → mail/parts/b.ts → core/c.ts → mail/a.ts']);
  });

  it('is not seen where two files share a third', () => {
    const files = new Map([
      ['a.ts', file('./b.js', './c.js')],
      ['b.ts', file('./c.js')],
      ['c.ts', file()],
    ]);
    expect(importCircles(files)).toEqual([]);
  });
});
