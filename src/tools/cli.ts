#!/usr/bin/env node
/** `zerotrip`: work on service definitions, check a back end and render pages, from a command line. */
import {parseArgs} from 'node:util';
import {check} from './cli/check.js';
import {type Command, exportTo, importList, lint, paths, table} from './cli/commands.js';
import {tell, UsageError, write} from './cli/files.js';
import {render} from './cli/render.js';

const HELP = `zerotrip: work on service definitions, check a back end, render pages

  zerotrip lint <files…>                      what is wrong or doubtful; exit code 1 on errors
  zerotrip paths <file> [--lang en]           every way through the questions, for review
  zerotrip import <file> [--codes <file>]     a Chinese implementation list as a definition
  zerotrip export <file> --to <format>        cpsv-ap (with --base <address>), schema.org or csv
  zerotrip table <csv> [--onto <definition>]  a table of documents and answers as a definition
  zerotrip check <base-url> [--book]          compares a live back end with the contract; check --help
  zerotrip render <file> [--src <base-url>]   a page that can be read without scripts; render --help

  --out <file>   write there and not to the screen
  --lang <tag>   language to read or write, such as en or zh-CN
  --id <id>      id of a definition made by import or table
  --help         this
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  lint,
  paths,
  import: importList,
  export: exportTo,
  table,
};

const TEXT = {type: 'string'} as const;

function run(): number {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {
      base: TEXT,
      codes: TEXT,
      id: TEXT,
      lang: TEXT,
      onto: TEXT,
      out: TEXT,
      to: TEXT,
      help: {type: 'boolean', short: 'h'},
    },
  });
  const {help, ...options} = values;
  const [name = '', ...files] = positionals;
  if (help === true || name === '') {
    write(HELP, undefined);
    return help === true ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`“${name}” is no command; try zerotrip --help`);
  return command(files, options);
}

/** Whether an error is the typist's: ours, or one of `parseArgs`. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  String((error as {code?: unknown}).code).startsWith('ERR_PARSE_ARGS');

try {
  const [name, ...rest] = process.argv.slice(2);
  // These have options of their own, some of them repeated.
  const own = {check, render}[name ?? ''];
  process.exitCode = own ? await own(rest) : run();
} catch (error) {
  const what = error instanceof Error ? error.message : String(error);
  tell(isUsage(error) ? `zerotrip: ${what}` : `zerotrip: this should not happen: ${what}`);
  process.exitCode = 2;
}
