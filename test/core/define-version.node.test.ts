import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {version} from '../../src/core/version.js';

it('the kit calls itself by the version that is published', () => {
  const {version: published} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    version: string;
  };
  expect(version).toBe(published);
});
