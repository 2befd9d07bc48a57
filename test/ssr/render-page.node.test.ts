import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {allSheets} from '../../build/styles.js';
import {renderPage} from '../../src/ssr/index.js';
import {styleFileName} from '../../src/ssr/style-file-name.js';
import {backEnd} from './rendered-site.js';

const page = (content: string, lang = 'en'): string => `<!doctype html>
<html lang=${lang}>
<head><title>An office</title></head>
<body class=old onload="go()">
<zt-portal src="/api">${content}</zt-portal>
<P>Unclosed & as it was
</body>`;

const HOURS = `<zt-opening-hours office="donghu"><p>Monday to Friday</p></zt-opening-hours>`;
const LIST = `<zt-requirements-checklist src="/services/hukou-form.json"><ul><li>Card</ul></zt-requirements-checklist>`;

/** A page without what the server has put into it. */
const withoutInsertions = (html: string): string =>
  html
    .replace(/<template shadowrootmode[^]*?<\/template>/g, '')
    .replace(/<script type="application\/json" id="zerotrip-answers">.*?<\/script>/g, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/g, '')
    .replace(/<link rel="preload"[^>]*>/g, '');

/** What stands in the shadow root of the first element of a name, tags taken out. */
function shown(html: string, tag: string): string {
  const [, root = ''] = html.split(`<${tag}`)[1]?.split('<template shadowrootmode="open">') ?? [];
  const [text = ''] = root.split('</template>');
  return text
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Notes what it is asked, and answers as `answers` says. */
function noting(answers = backEnd) {
  const asked: Request[] = [];
  const fetch = (request: Request): Response => {
    asked.push(request);
    return answers(request);
  };
  return {asked, fetch};
}

/** The back end, with another word in its answers. */
const saying = (word: Readonly<Record<string, string>>) => async (request: Request) =>
  Response.json({...((await backEnd(request).json()) as object), ...word});

// The first page waits for the realm of the elements.
describe('a page rendered with its data', {timeout: 60_000}, () => {
  it('can be read: the office’s week, and the whole list of papers', async () => {
    const {html, rendered} = await renderPage(page(HOURS + LIST), {fetch: backEnd});
    expect(shown(html, 'zt-opening-hours')).toContain('The next seven days');
    expect(shown(html, 'zt-opening-hours')).toMatch(/Friday 27 November 8:30–12:00/);
    expect(shown(html, 'zt-requirements-checklist')).toContain('A photo of the old form');
    expect(rendered).toBe(3);
  });

  it('is otherwise as its author wrote it, letter by letter', async () => {
    const written = page(HOURS + LIST);
    const {html} = await renderPage(written, {fetch: backEnd, styles: {href: '/styles'}});
    expect(html).not.toBe(written);
    expect(withoutInsertions(html)).toBe(written);
  });

  it('tells search engines the office’s hours, once, where the page does not do so itself', async () => {
    const scripts = (html: string) => html.split('<script type="application/ld+json">').slice(1);
    const {html} = await renderPage(page(HOURS + HOURS), {fetch: backEnd});
    const [first = '', ...others] = scripts(html);
    expect(others).toEqual([]);
    expect(JSON.parse(first.split('</script>')[0]!)).toMatchObject({
      '@type': 'GovernmentOffice',
      openingHoursSpecification: expect.arrayContaining([
        expect.objectContaining({opens: '12:00', closes: '13:30', additionalType: 'duty'}),
      ]) as unknown,
    });
    expect(html.indexOf('ld+json')).toBeLessThan(html.indexOf('</head>'));
    const own = '<script type="application/ld+json">{"openingHours": "Mo-Fr 09:00-17:00"}</script>';
    expect(scripts((await renderPage(page(own + HOURS), {fetch: backEnd})).html)).toHaveLength(1);
  });

  it('speaks the language of the page', async () => {
    const {html} = await renderPage(page(HOURS, 'zh-CN'), {fetch: backEnd});
    expect(shown(html, 'zt-opening-hours')).toContain('上班时间');
  });

  it('asks each question once, with nothing of a citizen’s, and anew for each page', async () => {
    const {asked, fetch} = noting();
    for (const _ of [1, 2]) await renderPage(page(HOURS + HOURS), {fetch});
    const office = 'GET http://localhost/api/offices/donghu';
    expect(asked.map(({method, url}) => `${method} ${url}`)).toEqual([office, office]);
    expect([...asked[0]!.headers.keys()].sort()).toEqual(['accept', 'accept-language']);
  });

  it('asks another address than the citizen where the server knows one, and does not tell it', async () => {
    const {asked, fetch} = noting((request) =>
      backEnd(new Request(request.url.replace('/v2', ''))),
    );
    const {html} = await renderPage(page(HOURS), {fetch, src: 'http://10.0.0.7:8080/v2/api/'});
    expect(asked.map(({url}) => url)).toEqual(['http://10.0.0.7:8080/v2/api/offices/donghu']);
    expect(html).toContain('"url":"/api/offices/donghu"');
    expect(html).not.toContain('10.0.0.7');
  });

  it('takes what the back end says for text', async () => {
    const name = '</script><img src=x onerror=alert(1)></template>';
    const {html} = await renderPage(page(HOURS), {fetch: saying({name})});
    expect(html).not.toContain('<img');
    // Its answers for the elements, and its hours for search engines.
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html.match(/<\/template>/g)).toHaveLength(2);
  });

  it('keeps the author’s words where the back end does not answer, and says so', async () => {
    const {html, unanswered} = await renderPage(page(HOURS + LIST), {
      fetch: (request) => (request.url.includes('/api/') ? Response.error() : backEnd(request)),
    });
    expect(html).toContain(HOURS);
    expect(unanswered).toContainEqual({
      url: '/api/offices/donghu',
      reason: expect.any(String) as string,
    });
    expect(shown(html, 'zt-requirements-checklist')).toContain('A photo of the old form');
  });

  it('leaves what holds for the moment to the browser where the page is kept', async () => {
    const {html} = await renderPage(page(HOURS + LIST), {fetch: backEnd, lasting: true});
    expect(html).toContain(HOURS);
    expect(html).not.toContain('zerotrip-answers');
    expect(shown(html, 'zt-requirements-checklist')).toContain('A photo of the old form');
  });

  it.each([
    ['Asia/Shanghai', false],
    ['America/Vancouver', true],
  ])(
    'tells citizens in %s the office’s time only if theirs is another',
    async (timeZone, isTold) => {
      const fetch = saying({generatedAt: new Date().toISOString()});
      const {html} = await renderPage(page(HOURS), {fetch, timeZone});
      expect(shown(html, 'zt-opening-hours').includes('At the office it is now')).toBe(isTold);
    },
  );

  it('knows tags under another prefix', async () => {
    const gov = page(HOURS).replaceAll('zt-', 'gov-');
    const {html} = await renderPage(gov, {fetch: backEnd, prefix: 'gov'});
    expect(shown(html, 'gov-opening-hours')).toContain('The next seven days');
  });

  it('renders pages that are asked for at once each with its own data', async () => {
    const names = ['East', 'West', 'North'];
    const pages = names.map((name) =>
      renderPage(page(HOURS), {fetch: saying({name: `${name} counter`})}),
    );
    const told = (await Promise.all(pages)).map(({html}) => shown(html, 'zt-opening-hours'));
    names.forEach((name, at) => expect(told[at]).toContain(`${name} counter`));
  });
});

describe('the styles of a rendered page', {timeout: 60_000}, () => {
  it('are linked by names that the build gives its files', async () => {
    const files = (await allSheets()).map((text) => `/z/styles/${styleFileName(text)}`);
    const {html} = await renderPage(page(HOURS + LIST), {
      fetch: backEnd,
      styles: {href: '/z/styles/'},
    });
    const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, a]) => a);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !files.includes(link!))).toEqual([]);
    expect(html).not.toContain('<style');
  });

  it('carry the nonce', async () => {
    const {html} = await renderPage(page(HOURS), {fetch: backEnd, styles: {nonce: 'r4nd0m'}});
    expect(html.match(/<style nonce="r4nd0m">/g)).toHaveLength(2);
  });

  it('are told by their hashes', async () => {
    const {html, styleSources} = await renderPage(page(HOURS), {fetch: backEnd, styles: 'hash'});
    const texts = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text);
    const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
    expect(hashes.map((hash) => `'sha256-${hash}'`)).toEqual(styleSources);
  });
});
