import {createElement as h, type ReactElement, type ReactNode} from 'react';

/** A table of a docs page. */
export const table = (
  headings: readonly string[],
  rows: readonly (readonly ReactNode[])[],
): ReactElement =>
  h(
    'table',
    null,
    h('thead', null, h('tr', null, ...headings.map((name) => h('th', {key: name}, name)))),
    h(
      'tbody',
      null,
      ...rows.map((cells, index) =>
        h('tr', {key: index}, ...cells.map((cell, column) => h('td', {key: column}, cell))),
      ),
    ),
  );
