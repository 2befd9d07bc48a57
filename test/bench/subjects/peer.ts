import {createRequire} from 'node:module';
import type {Subject} from './subject.js';

const require = createRequire(import.meta.url);

const {devDependencies} = require('../../../package.json') as {
  devDependencies: Readonly<Record<string, string>>;
};

/** A peer from npm whose browser module is `<folder>/<id>.ts`; named with the version installed. */
export const peer = (folder: string, id: string, packageName = id): Subject => ({
  id,
  name: `${id} ${devDependencies[packageName] ?? ''}`,
  role: 'peer',
  entry: `${folder}/${id}.ts`,
});
