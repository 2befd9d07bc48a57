/** What the package needs of others and what of it the modules for a script tag carry inside. */
import {readFileSync} from 'node:fs';

/** A package of somebody else. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly license: string;
  /** SHA-512 of its tarball, in hexadecimal digits; absent where it came by another way. */
  readonly sha512?: string;
  /** The names of those that it needs. */
  readonly needs: readonly string[];
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The nets that find faces lie in `src/photo/faces/weights/` with their licence. */
const FACE_NETS: Dependency = {
  name: '@vladmandic/face-api',
  version: '1.7.15',
  license: 'MIT',
  needs: [],
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

const sha512Of = (integrity: string | undefined): {sha512?: string} => {
  const [, digest] = /^sha512-(\S+)$/.exec(integrity ?? '') ?? [];
  return digest ? {sha512: Buffer.from(digest, 'base64').toString('hex')} : {};
};

/** All that is installed with the package, and what lies in it already. */
export function dependencies(lock = 'package-lock.json'): readonly Dependency[] {
  const {packages} = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const installed = Object.entries(packages)
    .filter(([path, {dev, devOptional, peer}]) => path && !dev && !devOptional && !peer)
    .map(([path, {version = '', license = 'unknown', integrity, dependencies: needs = {}}]) => ({
      name: nameOf(path),
      version,
      license,
      ...sha512Of(integrity),
      needs: Object.keys(needs).sort(),
    }));
  return [...installed, FACE_NETS].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Those whose licence asks for more than a government's portal can promise. */
export const forbidden = (all: readonly Dependency[]): readonly Dependency[] =>
  all.filter(
    ({license}) =>
      !license
        .replace(/[()]/g, '')
        .split(' OR ')
        .some((each) => ALLOWED.includes(each)),
  );

const refOf = ({name, version}: Dependency): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * `dist/sbom.cdx.json` (CycloneDX 1.5). Without the hour and without a random number, so that the
 * same sources give the same file.
 *
 * @param carried - Names of those that the modules in `dist/cdn/` have inside.
 */
export function billOfMaterials(
  about: {readonly name: string; readonly version: string; readonly license: string},
  all: readonly Dependency[],
  carried: ReadonlySet<string>,
  direct: readonly string[],
): object {
  const byName = new Map(all.map((each) => [each.name, each]));
  const refs = (names: readonly string[]): string[] =>
    names.flatMap((name) => (byName.has(name) ? [refOf(byName.get(name)!)] : [])).sort();
  const self = `pkg:npm/${about.name}@${about.version}`;
  const license = (id: string) => ({licenses: [{license: {id}}]});
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': self,
        name: about.name,
        version: about.version,
        purl: self,
        ...license(about.license),
      },
    },
    components: all.map((each) => ({
      type: 'library',
      'bom-ref': refOf(each),
      name: each.name,
      version: each.version,
      purl: refOf(each),
      ...license(each.license),
      ...(each.sha512 ? {hashes: [{alg: 'SHA-512', content: each.sha512}]} : {}),
      properties: [{name: 'zerotrip:carried-by-cdn', value: String(carried.has(each.name))}],
    })),
    dependencies: [
      {ref: self, dependsOn: refs([...direct, FACE_NETS.name])},
      ...all.map((each) => ({ref: refOf(each), dependsOn: refs(each.needs)})),
    ],
  };
}

/** Names in `dist/cdn/licenses.md`; the face nets have a heading of their folder there. */
export function carriedBy(licenses: string): ReadonlySet<string> {
  const headings = [...licenses.matchAll(/^## (\S+)/gm)].map(([, name]) => name!);
  return new Set(headings.map((name) => (name === 'faces/weights' ? FACE_NETS.name : name)));
}

/** `dist/licenses.md`: everybody's package, its version and its licence. */
export const licenseList = (all: readonly Dependency[], carried: ReadonlySet<string>): string =>
  `# Licences

What the package is installed with. Of these, the modules in \`cdn/\` carry those marked, whose
licences stand in full in \`cdn/licenses.md\`.

| package | version | licence | in \`cdn/\` |
| --- | --- | --- | --- |
${all.map(({name, version, license}) => `| ${name} | ${version} | ${license} | ${carried.has(name) ? 'yes' : ''} |\n`).join('')}`;
