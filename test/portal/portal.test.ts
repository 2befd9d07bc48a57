import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {Portal} from '../../src/portal/portal.js';
import {insideOf, openPage, portalOf} from './kiosk-page.js';

const told = async (page: Element): Promise<unknown> => {
  await portalOf(page).updateComplete;
  await insideOf(page).updateComplete;
  return JSON.parse(insideOf(page).shadowRoot?.textContent ?? '');
};
const inside = html`<portal-inside></portal-inside>`;

describe('a portal tells what is inside it', () => {
  it('what its attributes say', async () => {
    const page = await openPage(
      html`<zt-portal src="/api" mode="elder" kiosk idle-seconds="30">${inside}</zt-portal>`,
    );
    expect(await told(page)).toEqual({src: '/api', mode: 'elder', kiosk: true, session: 0});
    expect(portalOf(page).idleSeconds).toBe(30);
  });

  it('little, where nothing was said', async () => {
    const page = await openPage(html`<zt-portal>${inside}</zt-portal>`);
    expect(await told(page)).toEqual({mode: 'standard', kiosk: false, session: 0});
    expect(portalOf(page).idleSeconds).toBe(60);
  });

  it('the same when properties are set before it is in the page', async () => {
    const portal = new Portal();
    Object.assign(portal, {src: '/api', mode: 'elder'});
    portal.append(document.createElement('portal-inside'));
    const page = await openPage(html`${portal}`);
    expect(await told(page)).toEqual({src: '/api', mode: 'elder', kiosk: false, session: 0});
  });

  it('what has changed', async () => {
    const page = await openPage(html`<zt-portal src="/a">${inside}</zt-portal>`);
    const portal = portalOf(page);
    portal.setAttribute('src', '/b');
    portal.setAttribute('mode', 'elder');
    expect(await told(page)).toEqual({src: '/b', mode: 'elder', kiosk: false, session: 0});
    portal.removeAttribute('src');
    portal.removeAttribute('mode');
    expect(await told(page)).toEqual({src: null, mode: 'standard', kiosk: false, session: 0});
  });

  it.each(['Elder', 'large', ''])('the standard mode where it says “%s”', async (mode) => {
    const page = await openPage(html`<zt-portal mode=${mode}>${inside}</zt-portal>`);
    expect(await told(page)).toMatchObject({mode: 'standard'});
  });

  it('nothing, where another portal is nearer', async () => {
    const page = await openPage(
      html`<zt-portal src="/outer"><zt-portal src="/inner">${inside}</zt-portal></zt-portal>`,
    );
    expect(await told(page)).toMatchObject({src: '/inner'});
  });

  it('on its own tag, so that the page’s styles can follow', async () => {
    const portal = portalOf(await openPage(html`<zt-portal></zt-portal>`));
    portal.mode = 'elder';
    portal.kiosk = true;
    await portal.updateComplete;
    expect(portal.matches('[mode=elder][kiosk]')).toBe(true);
  });
});

describe('a portal leaves the page as it is', () => {
  it('with its words in their place and in their look', async () => {
    const page = await openPage(
      html`<div style="font-size: 13px; color: rgb(1, 2, 3)">
        <zt-portal mode="elder"><p id="words">Hours</p></zt-portal>
      </div>`,
    );
    const words = page.querySelector('#words')!;
    expect(words.checkVisibility()).toBe(true);
    const {fontSize, color} = getComputedStyle(words);
    expect({fontSize, color}).toEqual({fontSize: '13px', color: 'rgb(1, 2, 3)'});
  });
});
