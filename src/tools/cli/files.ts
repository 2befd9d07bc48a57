import {readFileSync, writeFileSync} from 'node:fs';

/** Something that whoever typed the command can put right; its message is all they see. */
export class UsageError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be opened',
  ENOTDIR: 'there is no such folder',
};

const reasonOf = (error: unknown): string => {
  const code = (error as {code?: string}).code ?? '';
  return REASONS[code] ?? (error as Error).message;
};

/** The text of a file. @throws UsageError where it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

/** Why a text is no JSON; undefined where it is. */
function jsonProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Whether a text is JSON as far as it goes, and only ends too early. */
function isBeginning(text: string): boolean {
  const problem = jsonProblem(text);
  const [, position] = /position (\d+)/.exec(problem ?? '') ?? [];
  return (
    problem === undefined ||
    /end of JSON|unterminated/i.test(problem) ||
    Number(position) === text.length
  );
}

/** Where a text stops being JSON. Parsers do not always say; its longest good beginning does. */
function placeIn(text: string): string {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** The value of a JSON file. @throws UsageError with the place where it is broken. */
export function readJson(path: string): unknown {
  const text = readText(path).replace(/^\uFEFF/, '');
  const problem = jsonProblem(text);
  if (problem === undefined) return JSON.parse(text) as unknown;
  // The rest of the sentence repeats the file, or a position that nobody counts to.
  const what = problem.replace(/(, (\.\.\.)?"[^]*| in JSON at position[^]*)$/, '');
  throw new UsageError(`${path}: ${placeIn(text)}: no JSON (${what})`);
}

/** Writes to a file, or to the standard output where none is named. */
export function write(text: string, path: string | undefined): void {
  if (path === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

/** What is told beside the result. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
