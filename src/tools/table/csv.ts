import papa from 'papaparse';

/** Excel reads UTF-8 where a file begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

// A spreadsheet takes such a cell for a formula; East Asian ones take the wide signs, too.
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]/;

/** A cell that no spreadsheet calculates: an apostrophe before it makes it text. */
const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** Rows as CSV (RFC 4180) without formulas. */
export const toCsv = (rows: readonly (readonly string[])[], hasMark: boolean): string =>
  (hasMark ? BYTE_ORDER_MARK : '') +
  papa.unparse(
    rows.map((row) => row.map(guarded)),
    {newline: '\r\n'},
  );

/** Spreadsheets write commas, semicolons or tabs, as their region has it. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/);
  return [',', ';', '\t'].find((mark) => line.includes(mark)) ?? ',';
}

/** The rows of a CSV file without those that are empty; white space around a cell is dropped. */
export function fromCsv(csv: string): readonly (readonly string[])[] {
  const text = csv.startsWith(BYTE_ORDER_MARK) ? csv.slice(1) : csv;
  const {data} = papa.parse(text, {delimiter: delimiterOf(text), skipEmptyLines: 'greedy'});
  return data.map((row) => row.map((cell) => unguarded(cell.replace(/\s+/g, ' ').trim())));
}
