/** No honest line is longer; a line without an end must not fill the memory. */
const LONGEST_LINE = 1_000_000;

/**
 * The values of newline-delimited JSON, one by one while they arrive: files of a whole country are
 * never in memory at once. A line that is no JSON, or longer than a million characters, is left out.
 */
export async function* ndjson(stream: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  try {
    for (;;) {
      const {done, value} = await reader.read();
      rest += done ? `${decoder.decode()}\n` : decoder.decode(value, {stream: true});
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!isTooLong) yield* parsed(line);
        isTooLong = false;
      }
      if (rest.length > LONGEST_LINE) isTooLong = true;
      if (isTooLong) rest = '';
      if (done) return;
    }
  } finally {
    // Who has read enough does not pay for the rest.
    await reader.cancel().catch(() => {});
  }
}

function parsed(line: string): readonly unknown[] {
  if (!line.trim()) return [];
  try {
    return [JSON.parse(line) as unknown];
  } catch {
    return [];
  }
}
