/** A slip of the finger: one letter too many, too few, wrong, or two in the wrong order. */

/** In a shorter word one letter makes another word. */
const LEAST = 5;

/** Whether a word, or its beginning, is what was meant by another one. */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed.length < LEAST || word.length < typed.length - 1) return false;
  const at = firstDifference(typed, word);
  const [rest, other] = [typed.slice(at), word.slice(at)];
  return (
    other.startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest) ||
    other.slice(1).startsWith(rest.slice(1)) ||
    other.startsWith(`${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`)
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
