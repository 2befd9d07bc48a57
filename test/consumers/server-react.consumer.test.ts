import {join} from 'node:path';
import {proxy} from 'hono/proxy';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {contextOptions} from '../support/browser.js';
import {keepsItsPromises} from './checks.js';
import {choice, paste} from './embed.js';
import {install, type Project, type Running} from './project.js';
import {openSite, type Site} from './site.js';

let project: Project;
let server: Running;
let site: Site;

beforeAll(async () => {
  project = await install('server-react');
  await paste(project.folder, 'react');
  const built = await project.run('build');
  expect(built.code, built.output).toBe(0);
  server = await project.start('server.js', {
    BACK_END: `${inject('backEnd')}api`,
    CITIZENS: contextOptions.timezoneId,
  });
  site = await openSite({
    folders: {
      '/styles/': join(project.folder, 'node_modules/zerotrip/dist/cdn/styles'),
      '/': join(project.folder, 'dist'),
    },
    first: (c, next) =>
      c.req.path === '/' ? proxy(`http://127.0.0.1:${server.firstLine}/`) : next(),
  });
});

afterAll(async () => {
  await site?.close();
  server?.stop();
  await project?.remove();
});

describe('a portal whose server writes pages with React', () => {
  keepsItsPromises(() => site.open());

  it('without scripts, the page says what can be booked', async () => {
    const {page} = await site.open('/', {javaScriptEnabled: false});
    const picker = page.locator('zt-portal > zt-appointment-picker');
    await picker.getByText('Replace a lost household registration form').waitFor();
    await picker.getByText(choice.fallback).waitFor();
    await page.context().close();
  });

  it('the browser does not ask for what the page brings', async () => {
    const {page, complaints} = await site.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.locator('zt-portal zt-month-calendar .day').first().waitFor({state: 'attached'});
    expect(asked).toContain('/');
    expect(asked).not.toContain('/api/catalog');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
