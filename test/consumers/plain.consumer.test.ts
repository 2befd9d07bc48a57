import {join} from 'node:path';
import type {MiddlewareHandler} from 'hono';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cdnModules} from '../../demo/embed/cdn-modules.js';
import {keepsItsPromises} from './checks.js';
import {choice, paste} from './embed.js';
import {type Project, unpack} from './project.js';
import {openSite, type Site} from './site.js';

const BASE = '/assets/zerotrip-cdn/';

let project: Project;
let site: Site;
let changed: Site;

/** Adds a line to the module that all others need, as somebody at the CDN could. */
const changeCore: MiddlewareHandler = async (c, next) => {
  await next();
  if (!/\/core-[\w-]+\.js$/.test(c.req.path)) return;
  c.res.headers.delete('content-length');
  c.res = new Response(`${await c.res.text()};`, c.res);
};

beforeAll(async () => {
  project = await unpack('plain');
  const dist = join(project.folder, 'package/dist');
  const cdn = join(dist, 'cdn');
  await paste(project.folder, 'cdn', {...choice, ...cdnModules(cdn, BASE, choice.domains)});
  const folders = {[BASE]: cdn, '/package/': dist, '/': project.folder};
  site = await openSite({folders});
  changed = await openSite({folders, first: changeCore});
});

afterAll(async () => {
  await site?.close();
  await changed?.close();
  await project?.remove();
});

describe('a portal of plain pages, with the modules for a script tag', () => {
  keepsItsPromises(() => site.open());

  it('runs nothing that was changed on its way, and the author’s words stay', async () => {
    const {page, complaints} = await changed.open();
    await page.getByText(choice.fallback).waitFor();
    await expect.poll(() => complaints.join('\n')).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('zt-portal'))).toBe(undefined);
    await page.context().close();
  });
});
