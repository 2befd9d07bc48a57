/** What a page carries; `EmbeddedAnswers` of `zerotrip/ssr`. */
interface Embedded {
  /** When the page was made, in milliseconds since 1970. */
  readonly at: number;
  /** How many elements wait for what they need. */
  readonly elements: number;
  readonly answers: readonly {
    readonly url: string;
    readonly lang: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  }[];
}

/** As long as the kit takes times for fresh; a page from a cache may be older, and its clock wrong. */
const FRESH_MS = 60_000;

const isFresh = ({at}: Embedded): boolean => Math.abs(Date.now() - at) < FRESH_MS;

function read(): Embedded | undefined {
  const script = document.getElementById('zerotrip-answers');
  script?.remove();
  try {
    return JSON.parse(script?.textContent ?? '') as Embedded;
  } catch {
    return undefined;
  }
}

/** What is asked, by address and language; undefined for what does more than read. */
function questionOf(input: string, {headers, method = 'GET'}: RequestInit): string | undefined {
  const lang = new Headers(headers).get('Accept-Language') ?? '';
  return method === 'GET' ? `${lang} ${new URL(input, document.baseURI).href}` : undefined;
}

/** The answers by what was asked. */
const byQuestion = ({answers}: Embedded): Map<string | undefined, Embedded['answers'][number]> =>
  new Map(
    answers.map((answer) => {
      const headers = {'Accept-Language': answer.lang};
      return [questionOf(answer.url, {headers}), answer];
    }),
  );

/**
 * Hands the elements what the server has asked for them; every other request goes on to the network.
 * Ends when all of them have come to life, with the first request that changes something, or when the
 * answers are a minute old. Does nothing where the page carries none.
 *
 * @returns To be called when an element has come to life.
 */
export function handOutAnswers(): () => void {
  const embedded = read();
  if (!embedded || !isFresh(embedded)) return () => undefined;
  const answers = byQuestion(embedded);
  const send = globalThis.fetch;
  const hand: typeof fetch = (input, init = {}) => {
    const question = questionOf(input instanceof Request ? input.url : String(input), init);
    if (!question || !isFresh(embedded)) end();
    const answer = answers.get(question);
    return answer ? Promise.resolve(new Response(answer.text, answer)) : send(input, init);
  };
  const end = () => {
    answers.clear();
    // Somebody may have wrapped it since.
    if (globalThis.fetch === hand) globalThis.fetch = send;
  };
  globalThis.fetch = hand;
  let left = embedded.elements;
  return () => {
    left -= 1;
    if (left === 0) end();
  };
}
