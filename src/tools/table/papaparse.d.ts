/**
 * The part of Papa Parse that the table needs. Its published types bring Node's along, and those
 * would let every element call `process`.
 */
declare module 'papaparse' {
  interface Papa {
    parse(
      text: string,
      options: {readonly delimiter: string; readonly skipEmptyLines: 'greedy'},
    ): {readonly data: readonly (readonly string[])[]};
    unparse(rows: readonly (readonly string[])[], options: {readonly newline: string}): string;
  }
  const papa: Papa;
  export default papa;
}
