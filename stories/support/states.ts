import {AnchorMdx} from '@storybook/addon-docs/blocks';
import {createElement as h, type ReactElement} from 'react';
import {storyNameFromExport, toId} from 'storybook/internal/csf';
import {table} from './table.js';

/** A stories file, as a guide imports it. */
interface StoriesModule {
  readonly default: {readonly title: string};
  /** In which order the file has them; Storybook writes it. */
  readonly __namedExportsOrder?: readonly string[];
  readonly [story: string]: unknown;
}

interface Told {
  readonly parameters?: {readonly docs?: {readonly description?: {readonly story?: string}}};
}

const namesIn = (stories: StoriesModule): readonly string[] =>
  stories.__namedExportsOrder ?? Object.keys(stories).filter((name) => name !== 'default');

const sentence = (story: unknown): string =>
  (story as Told).parameters?.docs?.description?.story ?? '';

function row(stories: StoriesModule, name: string) {
  const spoken = storyNameFromExport(name);
  const href = `?path=/story/${toId(stories.default.title, spoken)}`;
  return [h(AnchorMdx, {href, target: '_self'}, spoken), sentence(stories[name])];
}

/** Every state that a file of stories shows, with a link and its own sentence: what makes it show. */
export const States = ({of: stories}: {readonly of: StoriesModule}): ReactElement =>
  table(
    ['State', 'What makes it show'],
    namesIn(stories).map((name) => row(stories, name)),
  );
