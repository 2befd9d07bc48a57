import {existsSync, readFileSync} from 'node:fs';
import {Ajv} from 'ajv';
import type {CustomElementDeclaration} from 'custom-elements-manifest/schema.js';
import {describe, expect, it, vi} from 'vitest';
import {angularModule} from '../../build/shipped/angular.js';
import {cssCustomData, htmlCustomData, webTypes} from '../../build/shipped/editors.js';
import {shippedElements} from '../../build/shipped/elements.js';
import {jsxTypes} from '../../build/shipped/jsx.js';
import {reactIndexTypes, reactModule, reactModuleTypes} from '../../build/shipped/react.js';
import {llmsText} from '../../build/shipped/llms.js';
import {readTokens} from '../../build/tokens/read-tokens.js';
import {faultsIn} from './compiled.js';
import {freshManifest} from './manifest.js';

vi.setConfig({testTimeout: 60_000});

const manifest = freshManifest();
const elements = shippedElements(manifest);
const tokens = readTokens('tokens/zerotrip.resolver.json').then((when) => [...when({}).values()]);
const picker = elements.find(({tag}) => tag === 'zt-appointment-picker')!;

const declarations = manifest.modules.flatMap(({declarations: all = []}) =>
  all.filter((each): each is CustomElementDeclaration => 'tagName' in each),
);

const page = `
import {AppointmentPicker} from './react/index.js';
export const right = [
  <AppointmentPicker meetingMode="video" onAppointmentBooked={(e) => e.detail.appointment.id} />,
  <zt-appointment-picker meeting-mode="phone" heading-level="3" onzt-appointment-booked={(e) => e.detail} />,
];
document.addEventListener('zt-appointment-booked', (e) => e.detail.appointment.id);
export const wrong = [
  <AppointmentPicker servce="id-card" />,
  <AppointmentPicker meetingMode="telepathy" />,
  <AppointmentPicker onAppointmentBooked={(e: MouseEvent) => e} />,
  <zt-appointment-picker servce="id-card" />,
  <zt-appointment-picker meeting-mode="telepathy" />,
  <zt-appointment-picker onzt-appointment-booked={(e: MouseEvent) => e} />,
];
`;

describe('custom-elements.json', () => {
  it('is what its published schema asks for', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/custom-elements-manifest/schema.json', 'utf8'),
    ) as object;
    const validate = new Ajv({strict: false}).compile(schema);
    validate(manifest);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('says something about every element and all that a page can use of it', () => {
    const silent = declarations.flatMap(({tagName, summary, description, ...all}) => [
      ...(summary && description ? [] : [`<${tagName}>`]),
      ...[
        ...(all.attributes ?? []),
        ...(all.members ?? []),
        ...(all.events ?? []),
        ...(all.slots ?? []),
        ...(all.cssParts ?? []),
        ...(all.cssProperties ?? []),
        ...(all.cssStates ?? []),
      ]
        .filter((each) => !each.description)
        .map(({name}) => `<${tagName}> ${name}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('names what is public, and the modules that the package has', () => {
    const members = declarations.flatMap(({members: all = []}) => all.map(({name}) => name));
    expect(members).toContain('setErrors');
    expect(members.filter((name) => /^[#_]|^render|Callback$/.test(name))).toEqual([]);
    const paths = manifest.modules.map(({path}) => path);
    expect(paths).toContain('dist/appointment/appointment-picker.js');
    const source = (path: string) => path.replace(/^dist/, 'src').replace(/js$/, 'ts');
    expect(paths.filter((path) => !existsSync(source(path)))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('src/');
  });

  it('knows every element that is registered', () => {
    const registered = manifest.modules.flatMap(({exports: all = []}) =>
      all.filter(({kind}) => kind === 'custom-element-definition').map(({name}) => name),
    );
    expect(registered.sort()).toEqual(elements.map(({tag}) => tag).sort());
  });
});

describe('llms.txt', () => {
  it('is what `npm run build` writes', () => {
    const head = readFileSync('build/shipped/llms-head.md', 'utf8');
    expect(readFileSync('llms.txt', 'utf8')).toBe(llmsText(head, elements));
  });
});

describe('editors', () => {
  it('offer the words that an attribute takes, and none where it is there or not', () => {
    const {tags} = htmlCustomData(elements) as {
      tags: {name: string; attributes: {name: string; values?: unknown; valueSet?: string}[]}[];
    };
    const attributes = tags.find(({name}) => name === picker.tag)!.attributes;
    const named = (name: string) => attributes.find((each) => each.name === name);
    expect(named('meeting-mode')?.values).toEqual([
      {name: 'in-person'},
      {name: 'video'},
      {name: 'phone'},
    ]);
    expect(named('required')?.valueSet).toBe('v');
  });

  it('offer the tokens, and say what holds without them', async () => {
    const text = JSON.stringify(cssCustomData(await tokens));
    expect(text).toContain('"--zt-target"');
    expect(text).toContain('Where absent: 44px.');
  });

  it('of JetBrains know slots and events, too', async () => {
    const about = {name: 'zerotrip', version: '1.0.0'};
    const text = JSON.stringify(webTypes(elements, await tokens, about));
    expect(text).toContain('"name":"rebook"');
    expect(text).toContain('"name":"zt-appointment-booked"');
  });
});

describe('frameworks', () => {
  it('of React get a component that registers its element and names its events in React’s way', () => {
    const code = reactModule('appointment', [picker]);
    expect(code).toMatch(/^'use client';/);
    expect(code).toContain(`import '../appointment/define.js';`);
    expect(code).toContain(`onAppointmentBooked: 'zt-appointment-booked'`);
  });

  it('of Angular get what can be set as inputs, and no output that would call a listener twice', () => {
    const code = angularModule('appointment', [picker]);
    expect(code).toContain(`meetingMode: 'meetingMode'`);
    expect(code).not.toContain('validationMessage');
    expect(code).not.toContain('outputs');
  });

  it('are not given an event whose class nobody can import', () => {
    const astray = structuredClone(manifest);
    const event = astray.modules
      .flatMap(({declarations: all = []}) => all as CustomElementDeclaration[])
      .find(({events = []}) => events.length > 0)!.events![0]!;
    event.type = {text: 'SecretEvent'};
    expect(() => shippedElements(astray)).toThrow(/no index\.ts exports SecretEvent/);
  });

  it('get types that are sound, and refuse a wrong name, value or listener', () => {
    const lines = page.split('\n');
    const wrong = lines.flatMap((text, index) =>
      index > lines.indexOf('export const wrong = [') && text.startsWith('  <')
        ? [`page.tsx:${index + 1}`]
        : [],
    );
    expect(wrong).toHaveLength(6);
    const faults = faultsIn({
      'jsx.d.ts': jsxTypes(elements),
      'react/index.d.ts': reactIndexTypes(['appointment']),
      'react/appointment.d.ts': reactModuleTypes(
        'appointment',
        elements.filter(({domain}) => domain === 'appointment'),
      ),
      'page.tsx': page,
    });
    expect(faults).toEqual(wrong);
  });
});
