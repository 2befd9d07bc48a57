/// <reference types="vite/client" />
import {createElement as h, Fragment, type ReactElement} from 'react';

/** What a screen reader says of each state, by the path of its file. */
const transcripts = Object.entries(
  import.meta.glob<string>('../../test/pictures/references/*/*/transcript.txt', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).map(([path, said]) => {
  const [tag = '', state = ''] = path.split('/').slice(-3);
  return {tag, state, said};
});

/** `asking-to-cancel` → `Asking to cancel`. */
const title = (state: string): string =>
  (state[0]?.toUpperCase() ?? '') + state.slice(1).replaceAll('-', ' ');

/** All transcripts, element by element. */
export const Transcripts = (): ReactElement =>
  h(
    Fragment,
    null,
    ...[...new Set(transcripts.map(({tag}) => tag))].map((tag) =>
      h(
        Fragment,
        {key: tag},
        h('h2', {id: tag}, h('code', null, `<${tag}>`)),
        ...transcripts
          .filter((each) => each.tag === tag)
          .map(({state, said}) =>
            h(
              'details',
              {key: state},
              h('summary', null, title(state)),
              h('pre', {style: {whiteSpace: 'pre-wrap'}, tabIndex: 0}, said),
            ),
          ),
      ),
    ),
  );
