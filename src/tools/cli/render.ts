import {parseArgs} from 'node:util';
import {type PageStyles, type RenderedPage, renderPage} from '../../ssr/index.js';
import {readText, tell, UsageError, write} from './files.js';

const HELP = `zerotrip render <file>: put what the kit's elements show into a page, for citizens without scripts

  The page is a file, so what holds for the moment only is left to the browser; with --now the page is
  made anew for each request. Exit code 1 where the back end did not answer; the page then has the
  author's own words in that place. Needs the package happy-dom.

  --url <address>     address of the page, to which src="/api" and other addresses in it are relative
  --src <address>     root of the back end for this machine, in place of the one that the page names
  --styles <how>      the address of cdn/styles, to be linked under style-src 'self';
                      inline (where absent), or hash, which says what style-src has to allow
  --now               also “open now” and free times, and the answers for the browser
  --time-zone <name>  where the citizens are, such as Asia/Shanghai
  --prefix <prefix>   what the tags begin with; zt where absent
  -o, --out <file>    write there and not to the screen
`;

const TEXT = {type: 'string'} as const;

const read = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: TEXT,
      src: TEXT,
      styles: TEXT,
      now: {type: 'boolean'},
      'time-zone': TEXT,
      prefix: TEXT,
      out: {type: 'string', short: 'o'},
      help: {type: 'boolean', short: 'h'},
    },
  });

/** An address as it was typed. @throws UsageError where it is none. */
function address(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^https?:\/\/./.test(text)) return text;
  throw new UsageError(`--${name} “${text}”: write it with https:// in front`);
}

const stylesOf = (text = 'inline'): PageStyles =>
  text === 'inline' || text === 'hash' ? text : {href: text};

/** What was asked in vain is worth a failure, but not where the back end says that it has no such thing. */
function report({rendered, styleSources, unanswered}: RenderedPage): number {
  for (const {reason, url} of unanswered) tell(`${url}: ${reason}`);
  tell(`${rendered} element${rendered === 1 ? '' : 's'} rendered`);
  if (styleSources.length > 0) tell(`style-src ${styleSources.join(' ')}`);
  return unanswered.some(({reason}) => reason !== '404') ? 1 : 0;
}

/** What whoever typed the command can put right. */
function forTypist(reason: unknown): never {
  const {message} = reason as Error;
  throw message.includes('npm install happy-dom') ? new UsageError(message) : reason;
}

/** Renders one page; to the exit code. */
export async function render(args: readonly string[]): Promise<number> {
  const {positionals, values} = read(args);
  if (values.help === true) {
    write(HELP, undefined);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name exactly one file');
  const {now = false, prefix = 'zt', out} = values;
  const html = readText(file);
  if (!html.includes(`<${prefix}-`))
    throw new UsageError(`${file}: no page with an element of the kit, <${prefix}-…>`);
  const [src, url] = [address('src', values.src), address('url', values.url)];
  const page = await renderPage(html, {
    styles: stylesOf(values.styles),
    lasting: !now,
    prefix,
    ...(src !== undefined && {src, url: new URL('/', src).href}),
    ...(url !== undefined && {url}),
    ...(values['time-zone'] !== undefined && {timeZone: values['time-zone']}),
  }).catch(forTypist);
  write(page.html, out);
  return report(page);
}
