/** The realm of the elements: a worker that looks like a browser to them, and to nobody else. */
import {parentPort} from 'node:worker_threads';
import type {Answer, Question} from './asked-questions.js';
import {becomeBrowser} from './kit-window.js';
import type {RenderedPage} from './page-options.js';
import type {PlainOptions} from './render-page.js';

/** What the worker is told. */
export type Order =
  | {readonly page: number; readonly html: string; readonly options: PlainOptions}
  | {readonly answer: number; readonly is: Answer};

/** What the worker tells. */
export type News =
  | {readonly page: number; readonly is: RenderedPage}
  | {readonly page: number; readonly failed: string}
  | {readonly page: number; readonly question: number; readonly asks: Question};

const tags = new Map<string, CustomElementConstructor>();

/** Every tag of the kit once more, under another prefix. */
function defineUnder(prefix: string): void {
  for (const [tag, element] of tags) {
    const own = tag.replace(/^zt/, prefix);
    if (!customElements.get(own)) customElements.define(own, class extends element {});
  }
}

const port = parentPort!;
const tell = (news: News): void => port.postMessage(news);
const waiting = new Map<number, (answer: Answer) => void>();
let questions = 0;

const ask = (page: number) => (asks: Question) =>
  new Promise<Answer>((resolve) => {
    questions += 1;
    waiting.set(questions, resolve);
    tell({page, question: questions, asks});
  });

const window = becomeBrowser();
const define = customElements.define.bind(customElements);
customElements.define = (tag, element, ...rest) => {
  tags.set(tag, element);
  define(tag, element, ...rest);
};
// Lit comes with these, and looks for a browser as soon as it is there.
const {renderHere} = await import('./render-page.js');
const {watchElements} = await import('./under-way.js');
watchElements();
await import('../all.js');
customElements.define = define;

// An element that fails shows its author's words; the other ones go on.
process.on('unhandledRejection', () => undefined);
process.on('uncaughtException', () => undefined);

async function make(html: string, options: PlainOptions, page: number): Promise<RenderedPage> {
  if (options.prefix) defineUnder(options.prefix);
  return renderHere(window, html, options, ask(page));
}

port.on('message', (order: Order) => {
  if ('answer' in order) {
    waiting.get(order.answer)?.(order.is);
    waiting.delete(order.answer);
    return;
  }
  const {page, html, options} = order;
  make(html, options, page).then(
    (is) => tell({page, is}),
    (reason: unknown) => tell({page, failed: String(reason)}),
  );
});
