import {createInterface} from 'node:readline/promises';
import {parseArgs} from 'node:util';
import {checkBackEnd, type CheckOptions} from '../check/check-back-end.js';
import {Unreachable} from '../check/unreachable.js';
import {checkTable} from './check-words.js';
import {contractFiles} from './contract-files.js';
import {tell, UsageError, write} from './files.js';

const HELP = `zerotrip check <base-url>: compare a live back end with the contract

  It only reads, unless told to book. Exit code 1 where something fails, 2 where nothing could be tried.

  --book                also make, move and cancel one booking, with plainly artificial details,
                        and wait for a time of today on the waiting list
  --send                also send one question, rating, letter and request for a call, marked as a test;
                        the call is taken back, the others stay until the office deletes them
  --activation          ask for the link in the message, where a booking has to be confirmed
  --field name=value    a detail of that booking of your own, or the phone of the call; may be repeated
  --service <id>        the service to ask about and to book
  --site <id>           the site to ask about and to book
  --office <id>         the office to ask about and to send to
  --mode <mode>         in-person, video or phone
  --shipment <number>   a shipment that the back end knows: its reference or its number
  --proof kind=value    what is asked for with that number, such as phone4=1234
  --case <number>       a case that the back end knows
  --origin <origin>     the origin of the pages, to see whether they may ask from there
  --header 'Name: text' sent with every request; may be repeated
  --lang <tag>          language to ask in; en where absent
  --timeout <seconds>   how long one answer may take; 15 where absent
  --json                the report as JSON
  --out <file>          write there and not to the screen
`;

const TEXT = {type: 'string'} as const;
const TEXTS = {type: 'string', multiple: true} as const;
const FLAG = {type: 'boolean'} as const;

const read = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      activation: FLAG,
      book: FLAG,
      field: TEXTS,
      send: FLAG,
      service: TEXT,
      site: TEXT,
      mode: TEXT,
      shipment: TEXT,
      proof: TEXT,
      case: TEXT,
      origin: TEXT,
      header: TEXTS,
      lang: TEXT,
      office: TEXT,
      timeout: TEXT,
      json: FLAG,
      out: TEXT,
      help: {type: 'boolean', short: 'h'},
    },
  });

/** What stands before and after a sign. @throws UsageError where the sign is missing. */
function pairsOf(
  texts: readonly string[] | undefined,
  sign: string,
  example: string,
): Readonly<Record<string, string>> {
  const pairs = (texts ?? []).map((text) => {
    const at = text.indexOf(sign);
    if (at < 1) throw new UsageError(`“${text}”: write it as ${example}`);
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function timeoutOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds * 1000;
  throw new UsageError(`--timeout ${text}: write seconds, from above 0 to 600`);
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return text;
  throw new UsageError(`“${text}” is no address; write https://portal.example/api`);
}

/** Asks on the terminal, beside the report. */
async function askActivation(reference: string): Promise<string> {
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  const question = `Booking ${reference} waits. Paste the link, or the token, of its message: `;
  const answer = await terminal.question(question);
  terminal.close();
  return /[#&?]activation=([^&\s]+)/.exec(answer)?.[1] ?? answer.trim();
}

function optionsOf(values: ReturnType<typeof read>['values']): CheckOptions {
  const {activation, field, header, help: _, json: __, out: ___, timeout, ...named} = values;
  if (named.proof !== undefined) pairsOf([named.proof], '=', 'phone4=1234');
  return {
    ...named,
    activationToken: activation ? askActivation : undefined,
    contract: contractFiles(),
    details: pairsOf(field, '=', 'name=value'),
    headers: pairsOf(header, ':', '"Name: text"'),
    timeoutMs: timeoutOf(timeout),
  };
}

/**
 * `zerotrip check`: 1 where a rule is broken or something stays behind.
 * @throws UsageError for what the typist can put right.
 */
export async function check(args: readonly string[]): Promise<number> {
  const {positionals, values} = read(args);
  const [address, ...more] = positionals;
  if (values.help || address === undefined) {
    write(HELP, undefined);
    return values.help ? 0 : 2;
  }
  if (more.length > 0) throw new UsageError('name exactly one address');
  try {
    const report = await checkBackEnd(addressOf(address), optionsOf(values));
    write(values.json ? `${JSON.stringify(report, null, 2)}\n` : checkTable(report), values.out);
    return report.counts.failed > 0 || report.left.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    tell(`zerotrip: ${address}: ${error.message}`);
    return 2;
  }
}
