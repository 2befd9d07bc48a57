import type {StoryContext} from '@storybook/web-components-vite';
import type {Texts} from '../src/core/messages.js';
import {setTexts} from '../src/portal/index.js';
import {pseudo} from '../stories/support/pseudo.js';

/** The English texts, by the path of their file. */
const english = import.meta.glob<Texts>('../src/*/*.messages.ts', {import: 'default'});

const domainOf = (path: string): string => /([\w-]+)\.messages\.ts$/.exec(path)?.[1] ?? path;

/** Gives the page the texts of a pseudo-locale (region `XA`), as a portal would bring its own. */
export async function speakPseudo({globals}: StoryContext): Promise<void> {
  const language = String(globals['language']);
  if (!language.endsWith('-XA')) return;
  const domains = Object.entries(english).map(
    async ([path, read]) => [domainOf(path), pseudo(await read())] as const,
  );
  setTexts(Object.fromEntries(await Promise.all(domains)), language);
}
