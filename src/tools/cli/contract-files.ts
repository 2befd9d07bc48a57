import {existsSync, readFileSync} from 'node:fs';
import type {ContractFiles} from '../check/contract.js';
import {UsageError} from './files.js';

/** In the package beside `tools/`, in the source among the contract. */
const FOLDERS = ['../../', '../../contract/'];

function textOf(name: string): string {
  const places = FOLDERS.map((folder) => new URL(folder + name, import.meta.url));
  const found = places.find((place) => existsSync(place));
  if (found) return readFileSync(found, 'utf8');
  throw new UsageError(`${name} is missing from this installation of zerotrip`);
}

/** The contract that this version of the kit goes by. */
export const contractFiles = (): ContractFiles => ({
  openapi: textOf('openapi.yaml'),
  serviceDefinition: textOf('service-definition.schema.json'),
});
