import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {
  billOfMaterials,
  carriedBy,
  dependencies,
  type Dependency,
  forbidden,
} from '../../build/shipped/dependencies.js';

const all = dependencies();
const about = {name: 'zerotrip', version: '1.0.0', license: 'MIT'};

const other = (license: string): Dependency => ({
  name: 'other',
  version: '1.0.0',
  license,
  needs: [],
});

describe('the packages of others', () => {
  it('are those that an embedder gets, with what they need themselves, and no tool of ours', () => {
    const names = all.map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining(['lit', 'lit-html', '@vladmandic/face-api']));
    const {dependencies: direct} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(names).toEqual(expect.arrayContaining(Object.keys(direct)));
    expect(names).not.toContain('vite');
    expect(names).not.toContain('react');
  });

  it('may have licences that ask for their name only, or a choice of such a one', () => {
    const licences = ['MIT', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only', 'unknown'];
    expect(forbidden(licences.map(other)).map(({license}) => license)).toEqual([
      'GPL-3.0-only',
      'unknown',
    ]);
    expect(forbidden(all)).toEqual([]);
  });

  it('are listed alike for the same sources, each with its licence, and what the modules carry', () => {
    const carried = carriedBy('# Licenses\n\n## lit - 3.3.3 (BSD-3-Clause)\n\n## faces/weights\n');
    const bill = () => JSON.stringify(billOfMaterials(about, all, carried, ['lit']));
    expect(bill()).toBe(bill());
    const {components, dependencies: edges} = JSON.parse(bill()) as {
      components: {name: string; licenses: unknown[]; properties: {value: string}[]}[];
      dependencies: {ref: string; dependsOn: string[]}[];
    };
    const inside = components.filter(({properties}) => properties[0]?.value === 'true');
    expect(inside.map(({name}) => name)).toEqual(['@vladmandic/face-api', 'lit']);
    const known = new Set(edges.map(({ref}) => ref));
    expect(edges.flatMap(({dependsOn}) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
  });
});
