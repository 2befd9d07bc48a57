import type {Context} from 'hono';
import {linesFor} from '../../embed/lines.js';
import {choiceOf} from './choice.js';
import type {Wish} from './wish.js';

const directionOf = (lang: string): string => (lang === 'ar' ? 'rtl' : 'ltr');

/** The origin that the widget asks, where it is not this one. */
const originOf = (src: string): string => (src.startsWith('/') ? '' : ` ${new URL(src).origin}`);

/** A page of somebody's portal that has the lines in it, and nothing else. */
export function previewPage(c: Context, wish: Wish, folder: string): Response {
  const [head, body] = linesFor('cdn', choiceOf(wish, folder));
  // The page's own policy, and the back end that was asked for: see security-headers.ts.
  c.set('connect', originOf(wish.src));
  return c.html(`<!doctype html>
<html lang="${wish.lang}" dir="${directionOf(wish.lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${wish.widget.tag}</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg" />
<link rel="stylesheet" href="/embed-preview.css" />
${head?.text ?? ''}</head>
<body>
<main>
${body?.text ?? ''}</main>
</body>
</html>
`);
}
