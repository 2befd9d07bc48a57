/** Pages to look at pictures with: what differs, and everything by element and circumstance. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {globSync} from 'tinyglobby';
import {CIRCUMSTANCES} from './circumstances.js';
import {DIFFERENT, REFERENCES} from './places.js';
import {type Subject, subjects} from './subjects.js';

const STYLE = `
  body {margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; color-scheme: light dark}
  .row {display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: 1rem}
  figure {margin: 0; flex: none}
  img {display: block; border: 1px solid GrayText; max-inline-size: min(640px, 30vw)}
  .all img {max-inline-size: 320px}
`;

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style>
<h1>${title}</h1>${body}</html>\n`;

/** A picture as the pages in `DIFFERENT` reach it, with a name below. */
const figure = (path: string, name: string): string => {
  const src = escaped(relative(DIFFERENT, path));
  const picture = existsSync(path)
    ? `<img loading="lazy" src="${src}" alt="${escaped(path)}">`
    : '<p>None</p>';
  return `<figure><figcaption>${escaped(name)}</figcaption><a href="${src}">${picture}</a></figure>`;
};

function difference(name: string): string {
  const kinds = ['actual', 'difference'].map((kind) =>
    figure(join(DIFFERENT, `${name}.${kind}.png`), kind),
  );
  const reference = figure(join(REFERENCES, `${name}.png`), 'reference');
  return `<h2>${escaped(name)}</h2><div class="row">${[reference, ...kinds].join('')}</div>`;
}

const gallery = ({folder}: Subject): string =>
  `<h2>${escaped(folder)}</h2><div class="row all">${CIRCUMSTANCES.map(({name}) =>
    figure(join(REFERENCES, folder, `${name}.png`), name),
  ).join('')}</div>`;

/** Writes both pages, and answers how many pictures differ. */
export function writeReview(): number {
  const different = globSync('**/*.actual.png', {cwd: DIFFERENT})
    .map((path) => path.replaceAll('\\', '/').replace('.actual.png', ''))
    .sort();
  mkdirSync(DIFFERENT, {recursive: true});
  const link = '<p><a href="all.html">All pictures</a>, by element and circumstance.</p>';
  const body = different.map(difference).join('') || '<p>No picture differs.</p>';
  writeFileSync(join(DIFFERENT, 'index.html'), page('Pictures that differ', link + body));
  writeFileSync(join(DIFFERENT, 'all.html'), page('All pictures', subjects.map(gallery).join('')));
  return different.length;
}
