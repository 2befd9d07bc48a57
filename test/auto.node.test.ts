import {readFileSync} from 'node:fs';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';

/** `['appointment appointment-card', …]`: the domain, and an element behind the prefix. */
function named(path: string, domain: string): string[] {
  const text = readFileSync(path, 'utf8');
  const [, table = ''] = /ElementClasses = \{([^}]*)\}/.exec(text) ?? [];
  // What is imported from parts/ is only ever made by an element of the domain.
  const isPart = (name: string): boolean => text.includes(`{${name}} from './parts/`);
  return [...table.matchAll(/'?([\w-]+)'?: (\w+)/g)]
    .filter(([, , className]) => !isPart(className!))
    .map(([, name]) => `${domain} ${name}`);
}

describe('zerotrip/auto', () => {
  it('knows every element of the kit and where it is', () => {
    const elements = globSync('src/*/elements.ts').flatMap((path) =>
      named(path, path.split('/')[1]!),
    );
    const rows = readFileSync('src/auto.ts', 'utf8').matchAll(
      /\['([\w -]+)', \(\) => import\('\.\/([\w-]+)\/define\.js'\)\]/g,
    );
    const known = [...rows].flatMap(([, names, domain]) =>
      names!.split(' ').map((name) => `${domain} ${name}`),
    );
    expect(elements.length).toBeGreaterThan(10);
    expect(known.sort()).toEqual(elements.sort());
  });
});
