/**
 * The same question gets the same answer without being worked out again. For what `Intl` makes:
 * a formatter costs more than a month of formatting.
 */
export function remember<A extends readonly string[], R>(
  ask: (...question: A) => R,
): (...question: A) => R {
  const answers = new Map<string, R>();
  return (...question) => {
    const key = question.join();
    const known = answers.get(key) ?? ask(...question);
    answers.set(key, known);
    return known;
  };
}
