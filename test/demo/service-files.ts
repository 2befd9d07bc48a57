import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ServiceDefinition} from '../../src/service/service.model.js';

/** A definition as it stands in its file. */
export type ServiceFile = ServiceDefinition & {readonly $schema?: string};

/** Where the definitions of the demo lie. */
export const servicesFolder = fileURLToPath(new URL('../../demo/services/', import.meta.url));

const read = (file: string): ServiceFile =>
  JSON.parse(readFileSync(servicesFolder + file, 'utf8')) as ServiceFile;

/** The demo's definitions by the name of their file. */
export const services: ReadonlyMap<string, ServiceFile> = new Map(
  readdirSync(servicesFolder).map((file) => [file, read(file)]),
);

/** Every object somewhere in a value, with the path that leads to it. */
export function* objectsIn(
  value: unknown,
  path = '',
): Generator<readonly [path: string, object: Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${path}/${key}`);
}
