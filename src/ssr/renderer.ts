import {Worker} from 'node:worker_threads';
import type {Answer, Question} from './asked-questions.js';
import {answerBy} from './back-end.js';
import type {RenderedPage, RenderOptions} from './page-options.js';
import type {News, Order} from './render-worker.js';

/** A page that is being made. */
interface Job {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly done: (page: RenderedPage) => void;
  readonly failed: (reason: Error) => void;
}

/** The browser's modules of Lit: those for Node write templates, and do not live. */
const execArgv = ['--conditions=browser'];

const isSource = import.meta.url.endsWith('.ts');
/** By a variable: bundlers take what they can read here for a file of theirs. */
const realm = `./render-worker.${isSource ? 'ts' : 'js'}`;

/** Starts the realm of the elements; from the kit's sources by way of tsx, which no worker inherits. */
function startWorker(): Worker {
  const file = new URL(realm, import.meta.url);
  if (!isSource) return new Worker(file, {execArgv});
  const code = `import('tsx/esm/api').then(({register}) => (register(), import('${file.href}')))`;
  return new Worker(code, {execArgv, eval: true});
}

/** The one thing that an embedder can have forgotten. */
const inWords = (reason: Error): Error =>
  /Cannot find package 'happy-dom'/.test(reason.message)
    ? new Error('zerotrip/ssr needs the package happy-dom: npm install happy-dom', {cause: reason})
    : reason;

/** The worker that renders, while there is one, and the pages that it is to make. */
class Room {
  readonly #jobs = new Map<number, Job>();
  readonly #worker: Worker;
  #count = 0;

  constructor(onEnd: () => void) {
    this.#worker = startWorker();
    this.#worker.unref();
    this.#worker.on('message', (news: News) => this.#hear(news));
    this.#worker.on('error', (reason) => {
      onEnd();
      for (const job of this.#jobs.values()) job.failed(inWords(reason));
    });
  }

  render(html: string, options: RenderOptions): Promise<RenderedPage> {
    const {fetch: _fetch, src: _src, ...plain} = options;
    const page = (this.#count += 1);
    const result = new Promise<RenderedPage>((done, failed) => {
      this.#jobs.set(page, {ask: answerBy(html, options), done, failed});
    });
    this.#worker.ref();
    this.#tell({page, html, options: plain});
    return result;
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }

  #hear(news: News): void {
    const job = this.#jobs.get(news.page);
    if (!job) return;
    if ('asks' in news) {
      void job.ask(news.asks).then((is) => this.#tell({answer: news.question, is}));
      return;
    }
    this.#jobs.delete(news.page);
    if (this.#jobs.size === 0) this.#worker.unref();
    if ('failed' in news) job.failed(new Error(news.failed));
    else job.done(news.is);
  }
}

let room: Room | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Renders a page: puts a declarative shadow root with its data into each element of the kit that can be
 * read without a script, and leaves everything else in the text as it was. Elements that have nothing
 * to show keep the author's words, and come to life in the browser as ever.
 *
 * Pages are made one after the other in a worker, which starts with the first one (about a second) and
 * does not keep the process alive. The page's scripts begin with `zerotrip/hydrate`.
 *
 * @param html - A whole page, or a part of one.
 * @throws Error where `happy-dom` is not installed.
 * @example
 * const {html} = await renderPage(page, {url: 'https://portal.example/hours', styles: {href: '/zerotrip/styles'}});
 */
export function renderPage(html: string, options: RenderOptions = {}): Promise<RenderedPage> {
  const page = last.then(() => (room ??= new Room(() => (room = undefined))).render(html, options));
  last = page.catch(() => undefined);
  return page;
}
