import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Flavour} from '../../demo/embed/lines.js';
import {keepsItsPromises} from './checks.js';
import {paste} from './embed.js';
import {install, type Project} from './project.js';
import {openSite, type Site, type SiteOptions} from './site.js';
import {refusesWhatIsWrong} from './types.js';

/** A checker reads all the types of its framework first. */
const CHECKING_MS = 180_000;

/** A project with a build of its own: installed, checked, built and served. */
export interface BuiltConsumer extends Pick<SiteOptions, 'trustedTypes'> {
  /** Folder in `projects/`. */
  readonly name: string;
  readonly flavour: Flavour;
  /** Folder of what was built; `dist` where absent. */
  readonly output?: string;
}

/** The tests of a project that has its own build. */
export function builtConsumer({name, flavour, output = 'dist', ...policy}: BuiltConsumer): void {
  let project: Project;
  let site: Site;

  beforeAll(async () => {
    project = await install(name);
    await paste(project.folder, flavour);
    const built = await project.run('build');
    expect(built.code, built.output).toBe(0);
    site = await openSite({...policy, folders: {'/': join(project.folder, output)}});
  });

  afterAll(async () => {
    await site?.close();
    await project?.remove();
  });

  describe(`a portal built with ${name}`, () => {
    keepsItsPromises(() => site.open());

    it('its types refuse what is wrong', () => refusesWhatIsWrong(project), CHECKING_MS);
  });
}
