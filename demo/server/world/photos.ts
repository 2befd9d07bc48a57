import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What an office says about one document's photo, and each of its sites in its own words. */
export interface PhotoRules {
  /** Over the kit's rules, as the contract's `PhotoStandard`. */
  readonly rules: object;
  /** Sites by id, as the contract's `PhotoOffice`. */
  readonly offices: ReadonlyMap<string, object>;
}

type Written = object & {readonly offices: readonly (object & {readonly id: string})[]};

const folder = fileURLToPath(new URL('../../photo-standards/', import.meta.url));

function read(file: string): PhotoRules {
  const {offices, ...rules} = JSON.parse(readFileSync(folder + file, 'utf8')) as Written;
  return {rules, offices: new Map(offices.map((office) => [office.id, office]))};
}

/** The rules in `demo/photo-standards`, by the document's id, which is the file's name. */
export const photos: ReadonlyMap<string, PhotoRules> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [basename(file, '.json'), read(file)]),
);
