/** A value with one place in it changed. */
export interface Mutation {
  /** Dotted, as the messages write it: `requirements.0.needs`; empty for the value as a whole. */
  readonly path: string;
  readonly what: string;
  readonly value: unknown;
}

type Step = string | number;
type Place = readonly Step[];
type Part = Record<Step, unknown>;
/** Writes a new part, or leaves the old one out where there is none. */
type Change = (part: unknown) => {readonly put: unknown} | undefined;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every place in a value, the value itself first. */
function* placesIn(value: unknown, place: Place = []): Generator<readonly [Place, unknown]> {
  yield [place, value];
  if (!isPart(value)) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) yield* placesIn(value[step], [...place, step]);
}

/** A copy with another part at `place`; what lies beside the way there is shared. */
function changed(value: unknown, [step, ...below]: Place, change: Change): unknown {
  if (step === undefined) return change(value)?.put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as Part)}) as Part;
  const isGone = below.length === 0 && !change(copy[step]);
  if (!isGone) copy[step] = changed(copy[step], below, change);
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete copy[step];
  return copy;
}

/** Values of every type, and texts that one pattern refuses while another takes them. */
const REPLACEMENTS: readonly unknown[] = [
  ...[null, true, -1, 0, 1.5, 10],
  ...['', 'words with blanks', '7up', '__proto__', 'constructor', 'toString', 'all'],
  ...['javascript:alert(1)', 'HTTPS://portal.example', '//portal.example', 'mailto:a@b.example'],
  '<img src=x onerror=alert(1)>',
  ...['2026-02-30', '2028-02-29', '2026-1-1'],
  ...['P', 'PT', 'P1Y2M3W4DT5H6M'],
  ...['24:00', '24:30', '23:59', '9:00', 'cny'],
  ...[[], {}, ['lost'], [[]], [{}]],
  ...[{min: 3}, {min: 3, max: '2026-01-01'}, {min: null}, {least: 3}],
  ...[{en: ''}, {en: 'Text', 'zh-Hans-CN': '文'}, {en: 7}, {'not a tag': 'Text'}],
  ...[{any: [{reason: 'lost'}]}, {any: []}, {all: {}}, {not: []}],
  {not: {all: [{reason: 'lost', not: {age: {min: 1}}}]}},
  JSON.parse('{"__proto__": "lost"}'),
  {constructor: 'lost'},
];

/** Every place taken away, emptied, filled with something else, or given a strange member. */
export function* mutationsOf(value: unknown): Generator<Mutation> {
  for (const [place, part] of placesIn(value)) {
    const path = place.join('.');
    for (const put of REPLACEMENTS) {
      const what = `is ${JSON.stringify(put)}`;
      yield {path, what, value: changed(value, place, () => ({put}))};
    }
    if (place.length > 0)
      yield {path, what: 'is gone', value: changed(value, place, () => undefined)};
    if (!isPart(part) || Array.isArray(part)) continue;
    const stranger = [...place, 'stranger'];
    const put = () => ({put: 'who?'});
    yield {path: stranger.join('.'), what: 'is there', value: changed(value, stranger, put)};
  }
}
