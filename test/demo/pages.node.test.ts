import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {withIncludes} from '../../demo/server/http/includes.js';
import type {LocalText} from '../../src/service/service.model.js';
import {services} from './service-files.js';

const portal = fileURLToPath(new URL('../../demo/portal/', import.meta.url));
const pages = readdirSync(portal, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.html'),
);

/** The pages as the server gives them, with what they include. */
const whole = new Map(
  await Promise.all(
    pages.map(async (page) => {
      const html = readFileSync(portal + page, 'utf8');
      return [page, await withIncludes(html, portal)] as const;
    }),
  ),
);

const read = (page: string): string => {
  const html = whole.get(page);
  if (html === undefined) throw new Error(`no page ${page}`);
  return html;
};

const languages = [
  {lang: 'zh-CN', folder: '', example: '示例'},
  {lang: 'en', folder: 'en/', example: 'Example'},
] as const;

type Lang = (typeof languages)[number]['lang'];

const said = (text: LocalText, lang: Lang): string =>
  typeof text === 'string' ? text : (text[lang] ?? '');

/** What somebody without script reads inside an element of the page. */
const wordsIn = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*>(.*)</${tag}>`, 's')
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ') ?? '';

const servicePages = languages.flatMap(({folder, ...language}) =>
  [...services.values()].map((service) => ({
    ...language,
    page: `${folder}${service.id}.html`,
    service,
  })),
);

describe.each(servicePages)('Without script, $page', ({lang, example, page, service}) => {
  const html = read(page);

  it('names every paper that somebody may be asked for', () => {
    const list = wordsIn(html, 'zt-requirements-checklist');
    for (const {name} of Object.values(service.documents)) expect(list).toContain(said(name, lang));
  });

  it('names every way to apply, and everything that costs money', () => {
    const summary = wordsIn(html, 'zt-service-summary');
    for (const {name, type} of service.channels)
      expect(summary).toContain(said(name ?? type, lang));
    for (const {amount} of service.fees ?? []) {
      if (amount > 0) expect(summary).toMatch(new RegExp(`\\b${amount} (元|yuan)`));
    }
  });

  it('says how often one has to come: the fewest trips and the most', () => {
    const visits = service.channels.map((channel) => channel.visits);
    const figure = /<span class="trips"[^>]*>(.*?)<\/span>/.exec(html)?.[1] ?? '';
    const told = figure.replace(/<[^>]*>/g, ' ').match(/\d+/g);
    expect(told?.map(Number)).toEqual([...new Set(visits)].sort());
  });

  it('tells a telephone number where a time is booked', () => {
    expect(wordsIn(html, 'zt-appointment-picker')).toContain(service.provider.phone);
  });

  it('bears the name of the service, and says that it is invented', () => {
    expect(html).toContain(`<h1>${said(service.name, lang)}</h1>`);
    expect(wordsIn(html, 'main')).toContain(example);
  });

  it('goes in the order of a citizen: how it goes, trips and cost, papers, time', () => {
    const order = ['class="steps"', '<zt-service-summary', '<zt-requirements-checklist'].map(
      (part) => html.indexOf(part),
    );
    const places = [...order, html.indexOf('<zt-appointment-picker')];
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('is about one service only', () => {
    const ids = [...html.matchAll(/ service="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toEqual(new Set([service.id]));
  });
});

/** The page and the place on it that a link of the portal leads to. */
function targetOf(link: string, page: string): {readonly file: string; readonly id: string} {
  const {hash, pathname} = new URL(link, `https://portal.example/${page}`);
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  // A fragment that carries a number is for the field there.
  return {file: file.slice(1), id: hash.includes('=') ? 'reference' : hash.slice(1)};
}

describe.each(pages)('%s', (page) => {
  it('has header and footer, and leads to itself in the other language', () => {
    const html = read(page);
    expect(html).toContain('<header class="site-header">');
    expect(html).toContain('<footer class="site-footer">');
    const alternate = /rel="alternate" hreflang="[\w-]+" href="([^"]+)"/.exec(html)?.[1];
    if (alternate) expect(/id="language" href="([^"]*)"/.exec(html)?.[1]).toBe(alternate);
  });

  it('leads nowhere that is not there', () => {
    const links = [...read(page).matchAll(/ (?:href|src)="([^":]+)"/g)].map(
      ([, link = '']) => link,
    );
    const own = links.filter((link) => !/^\/(zerotrip|api)\b/.test(link));
    for (const link of own) {
      const {file, id} = targetOf(link, page);
      expect(existsSync(portal + file), link).toBe(true);
      if (id) expect(read(file), link).toContain(`id="${id}"`);
    }
  });
});

describe.each(languages)('To follow a booking in $lang', ({folder}) => {
  const home = folder ? `/${folder}` : '/';

  it.each(['index.html', 'hukou-form.html'])('%s leads to the page', (page) => {
    expect(read(`${folder}${page}`)).toContain(`href="${home}follow.html"`);
  });

  it.each(['follow.html', 'demo-clock.html'])(
    '%s sends nothing that is typed in an address',
    (page) => {
      const html = read(`${folder}${page}`);
      expect(html).toMatch(/<input/);
      expect(html).not.toMatch(/<(?:input|form)[^>]* (?:name|action)=/);
    },
  );

  it.each(['follow.html', 'follow-address.html', 'follow-return.html'])(
    '%s tells a telephone number where it cannot work',
    (page) => {
      const html = read(`${folder}${page}`);
      expect(wordsIn(html, 'zt-case-progress')).toContain('0573-0000-0110');
      expect(wordsIn(html, 'zt-mail-tracker')).not.toBe('');
    },
  );
});

describe.each(languages)('The home page in $lang', ({folder}) => {
  it('leads to every service', () => {
    for (const id of services.keys())
      expect(read(`${folder}index.html`)).toContain(`/${folder}${id.replace('json', 'html')}"`);
  });
});

it('every page is there in both languages', () => {
  const chinese = pages.filter((page) => !page.startsWith('en/') && page !== '404.html');
  expect(pages.filter((page) => page.startsWith('en/')).sort()).toEqual(
    chinese.map((page) => `en/${page}`).sort(),
  );
});
