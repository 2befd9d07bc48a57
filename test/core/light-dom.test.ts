import {expect, it} from 'vitest';
import {hasAuthorContent} from '../../src/core/light-dom.js';

function inside(content: string): Element {
  const host = document.createElement('div');
  host.innerHTML = content;
  return host;
}

it.each([
  ['Call us'],
  ['<p>Call us</p>'],
  ['<a href="tel:1"></a>'],
  ['<script slot="messages" type="application/json">{}</script><p>Call us</p>'],
])('somebody can read %j', (content) => {
  expect(hasAuthorContent(inside(content))).toBe(true);
});

it.each([
  [''],
  [' \n '],
  ['<!-- a comment -->'],
  ['<script slot="messages" type="application/json">{"a": "b"}</script>\n'],
])('nobody can read %j', (content) => {
  expect(hasAuthorContent(inside(content))).toBe(false);
});
