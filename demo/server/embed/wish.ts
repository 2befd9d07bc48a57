import {LANGUAGES} from '../../../src/locales/table.js';
import type {Flavour} from '../../embed/lines.js';
import {type Widget, WIDGETS} from '../../embed/widgets.js';

const FLAVOURS: readonly Flavour[] = ['cdn', 'npm', 'react', 'vue', 'svelte', 'angular'];
const LOOKS: readonly string[] = ['provincial', 'black-yellow', 'navy'];
const MODES: readonly string[] = ['elder'];
const MOST = 300;

/** What a web team has put together, made of what the builder offers and of nothing else. */
export interface Wish {
  readonly widget: Widget;
  readonly attributes: Readonly<Record<string, string>>;
  readonly flavour: Flavour;
  readonly lang: string;
  readonly mode: string | undefined;
  readonly look: string | undefined;
  /** The back end: a path of this server, or an address. */
  readonly src: string;
  /** Where the modules lie, with a slash at the end. */
  readonly base: string;
  readonly fallback: string;
}

const among = (choices: readonly string[], value: string | undefined): string | undefined =>
  choices.find((each) => each === value);

/** A path, or an address of the web: nothing else is a back end, and nothing else gets into a policy. */
export function address(text: string | undefined): string | undefined {
  const value = text?.trim().slice(0, MOST);
  if (!value) return undefined;
  if (/^\/(?![/\\])/.test(value)) return value;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWeb = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  return isWeb ? url.href : undefined;
}

const asFolder = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** All languages of the kit, the two that each domain names itself first. */
const languages: readonly string[] = ['zh-CN', 'en', ...LANGUAGES];

/**
 * Reads what the builder's form sends. What it does not offer is passed over, so that a link to it that has
 * grown old still shows something.
 */
export function readWish(query: (name: string) => string | undefined, example: string): Wish {
  const widget = WIDGETS.find(({tag}) => tag === query('widget')) ?? WIDGETS[0]!;
  const attributes = Object.fromEntries(
    Object.entries(widget.attributes).map(([name, {example: usual}]) => [
      name,
      query(name)?.trim().slice(0, MOST) || usual,
    ]),
  );
  return {
    widget,
    attributes,
    flavour: FLAVOURS.find((each) => each === query('flavour')) ?? 'cdn',
    lang: among(languages, query('lang')) ?? 'en',
    mode: among(MODES, query('mode')),
    look: among(LOOKS, query('look')),
    src: address(query('src')) ?? '/api',
    base: asFolder(address(query('base')) ?? '/zerotrip/'),
    fallback: query('fallback')?.trim().slice(0, MOST) || example,
  };
}
