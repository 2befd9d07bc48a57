/** Sums that find a slip of the pen. */

const digitsOf = (digits: string): number[] => [...digits].map(Number);

const weighted = (digits: string, weights: readonly number[]): number =>
  digitsOf(digits).reduce((sum, digit, at) => sum + digit * weights[at % weights.length]!, 0);

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** The check digit of eight digits after UPU S10. */
export function s10CheckDigit(serial: string): number {
  const check = 11 - (weighted(serial, S10_WEIGHTS) % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
}

/** The check digit of seventeen digits after GS1 (weights 3 and 1 from the right). */
export const ssccCheckDigit = (body: string): number => (10 - (weighted(body, [3, 1]) % 10)) % 10;

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT = /^[1-8]\d{5}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/;

/** Whether eighteen digits are a Chinese resident's number (GB 11643; those ending in X are none). */
export const isResidentId = (digits: string): boolean =>
  RESIDENT.test(digits) &&
  // The check signs are 1 0 X 9 8 7 6 5 4 3 2, by the remainder.
  '10X98765432'[weighted(digits.slice(0, 17), RESIDENT_WEIGHTS) % 11] === digits[17];
