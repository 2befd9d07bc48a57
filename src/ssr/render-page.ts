import type {Window} from 'happy-dom';
import {type Answer, AskedQuestions, type Question} from './asked-questions.js';
import {setClocks} from './citizens-clock.js';
import {embedded} from './embedded.js';
import {jsonLdOf} from './json-ld.js';
import {KitTags} from './kit-tags.js';
import {LivingPage} from './living-page.js';
import type {RenderedPage, RenderOptions} from './page-options.js';
import {
  bodyEnd,
  contentStart,
  headEnd,
  type Insertion,
  type PageSource,
  readPage,
  withInsertions,
} from './page-source.js';
import {ShadowRoots} from './shadow-roots.js';
import {StyleMarkup} from './style-markup.js';

/** Options that can go from one realm to another. */
export type PlainOptions = Omit<RenderOptions, 'fetch' | 'src'>;

const PAGE = 'http://localhost/';
const TIMEOUT_MS = 5_000;

/** Of the page that is made now. */
let current: AskedQuestions | undefined;

// One for all pages: a provider that outlives its page keeps the function that it began with.
globalThis.fetch = (...request) =>
  current?.fetch(...request) ?? Promise.reject(new TypeError('no page is made'));

/**
 * Renders a page where the kit's elements are defined and the globals are a browser's.
 *
 * @param ask - Answers what elements ask.
 */
export async function renderHere(
  window: Window,
  html: string,
  options: PlainOptions,
  ask: (question: Question) => Promise<Answer>,
): Promise<RenderedPage> {
  const {lasting = false, prefix = 'zt', timeoutMs = TIMEOUT_MS, url = PAGE} = options;
  const tags = new KitTags(prefix, lasting);
  const questions = new AskedQuestions(url, ask);
  current = questions;
  window.happyDOM.setURL(url);
  setClocks(options.timeZone);
  const source = readPage(html);
  const page = new LivingPage(window, source.document, (tag) => tags.isWritten(tag));
  try {
    await page.settle(() => questions.isWaiting, timeoutMs);
    return written(source, page, questions, tags, options);
  } finally {
    page.leave(window);
    localStorage.clear();
    sessionStorage.clear();
  }
}

/** The page's text with all that has become of its elements. */
function written(
  source: PageSource,
  page: LivingPage,
  questions: AskedQuestions,
  tags: KitTags,
  {lasting = false, styles = 'inline'}: PlainOptions,
): RenderedPage {
  const writing = new StyleMarkup(styles);
  const roots = new ShadowRoots(tags, writing);
  const insertions = [...page.elements].flatMap(([origin, element]): Insertion[] => {
    const [at, text] = [contentStart(origin), roots.of(element)];
    return at === undefined || text === undefined ? [] : [{at, text}];
  });
  const rendered = insertions.length;
  const answers = lasting ? '' : embedded(questions.answers, rendered);
  const hours = jsonLdOf(document, page.elements.values());
  insertions.push({at: bodyEnd(source), text: answers});
  insertions.push(...inHead(source, hours + writing.preloads));
  return {
    html: withInsertions(source, insertions),
    styleSources: writing.sources,
    unanswered: questions.unanswered,
    rendered,
  };
}

/** A page whose head is not in its text goes without. */
function inHead(source: PageSource, text: string): Insertion[] {
  const at = headEnd(source);
  return at === undefined ? [] : [{at, text}];
}
