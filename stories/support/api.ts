import {createElement as h, type ReactElement} from 'react';
import {declarationOf, type Member} from './manifest.js';
import {table} from './table.js';

/** What stands between backticks is code. */
const prose = (text = ''): readonly (string | ReactElement)[] =>
  text.split('`').map((part, index) => (index % 2 ? h('code', {key: index}, part) : part));

const row = ({description, name, type}: Member) => [
  name ? h('code', null, name) : 'between the tags',
  prose(description),
  ...(type ? [h('code', null, type.text)] : []),
];

const group = (title: string, members: readonly Member[] = []): ReactElement | null =>
  members.length === 0
    ? null
    : h(
        'section',
        {key: title},
        h('h3', null, title),
        table(
          ['Name', 'For', ...(members.some(({type}) => type) ? ['Type'] : [])],
          members.map(row),
        ),
      );

/**
 * What a page may use of an element. Storybook's own table keeps one row for a name, and an attribute
 * and a slot may share one.
 */
export function Api({of: tag}: {readonly of: string}): ReactElement {
  const {attributes, events, members = [], slots} = declarationOf(tag);
  const fields = members.filter(({attribute, kind}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  return h(
    'div',
    null,
    group('Attributes', attributes),
    group('Properties without an attribute', fields),
    group('Methods', methods),
    group('Events', events),
    group('Slots', slots),
  );
}
