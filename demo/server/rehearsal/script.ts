import {readdirSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';

const words = v.strictObject({
  zh: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/));
const about = {service: id, mode: v.picklist(['in-person', 'video', 'phone'])};
const ref = v.pipe(v.string(), v.regex(/^REHEARSAL-[A-Z]+$/));

/** A refusal as the contract has it. */
const refusal = v.strictObject({
  status: v.picklist([409, 410, 412, 422, 429]),
  code: v.picklist(['too-many', 'hold-expired', 'changed', 'invalid', 'rate-limited']),
  errors: v.optional(
    v.array(
      v.strictObject({pointer: v.pipe(v.string(), v.startsWith('/')), code: id, detail: words}),
    ),
  ),
  retryAfterSeconds: v.optional(v.pipe(v.number(), v.minValue(1))),
});

/** What a step lets happen behind the scenes. */
const leverSchema = v.variant('type', [
  /** Every answer takes so much longer. */
  v.strictObject({type: v.literal('slow'), seconds: v.pipe(v.number(), v.maxValue(20))}),
  /** Every question is answered with 503 and this `Retry-After`. */
  v.strictObject({type: v.literal('down'), retryAfterSeconds: v.pipe(v.number(), v.minValue(1))}),
  /** The next time that somebody wants is taken by others first. */
  v.strictObject({type: v.literal('taken')}),
  /** So many people book the soonest times. */
  v.strictObject({type: v.literal('rush'), people: v.pipe(v.number(), v.maxValue(500)), ...about}),
  /** One citizen has booked the soonest time; the step's page opens with the link of the mail. */
  v.strictObject({type: v.literal('booking'), ...about}),
  /** A case of its own is opened, and these things have happened to it so far. */
  v.strictObject({type: v.literal('case'), ref, happened: v.array(id)}),
  /** More happens to that case, now and one after the other. */
  v.strictObject({type: v.literal('case-goes-on'), ref, happens: v.array(id)}),
  /** The newest question is handed to the next tier by the office. */
  v.strictObject({type: v.literal('question-up')}),
  /** The newest question is answered by whoever has it. */
  v.strictObject({type: v.literal('question-answered'), text: words}),
  /**
   * Requests of one kind fail: with a refusal, by half an answer, by none, or because the line goes dead.
   * Takes the place of what has failed before.
   */
  v.strictObject({
    type: v.literal('failing'),
    method: v.picklist(['GET', 'POST']),
    /** Below the contract's root, a regular expression. */
    path: v.pipe(v.string(), v.startsWith('/')),
    how: v.union([refusal, v.picklist(['half', 'silent', 'cut'])]),
  }),
  /** What has failed works again; all else stays. */
  v.strictObject({type: v.literal('mended')}),
  /** The browser of whoever rehearses refuses the camera and the microphone. */
  v.strictObject({type: v.literal('no-camera')}),
  /** All that the steps before have let happen is over. */
  v.strictObject({type: v.literal('over')}),
]);

/** What a citizen does on the page; tests do the same. */
const actSchema = v.union([
  /** Opens the step's page anew. */
  v.strictObject({open: v.literal(true)}),
  /** Chooses the answer with these words. */
  v.strictObject({choose: words}),
  /** Presses what is called so, the first where there are several. */
  v.strictObject({press: words}),
  /** Writes into the field that is called so. */
  v.strictObject({field: words, write: words}),
  /** Fills in whatever is asked, with anything that fits. */
  v.strictObject({fillIn: v.literal(true)}),
  /** Lets so many seconds pass. */
  v.strictObject({wait: v.pipe(v.number(), v.minValue(1))}),
]);

const stepSchema = v.strictObject({
  /** Who acts: it stands above what they do. */
  who: v.picklist(['citizen', 'office', 'post', 'others', 'machine']),
  /** What they do, as it is said to whoever plays it. */
  does: words,
  lever: v.optional(leverSchema),
  /** The citizen's page, below the language's folder: `follow.html`. That of the step before where absent. */
  page: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+\.html$/))),
  /** What the citizen presses, in order. */
  acts: v.optional(v.array(actSchema), []),
  /** Words that stand on the citizen's page then. */
  sees: v.pipe(v.array(words), v.minLength(1)),
  /** What the counter says or does then. */
  says: words,
});

/** A situation to be played. */
const scriptSchema = v.strictObject({
  name: words,
  /** What it trains. */
  trains: words,
  steps: v.pipe(v.array(stepSchema), v.minLength(1)),
});

/** What a step lets happen. */
export type Lever = v.InferOutput<typeof leverSchema>;
/** Something that a citizen does. */
export type Act = v.InferOutput<typeof actSchema>;
/** One step of a situation. */
export type Step = v.InferOutput<typeof stepSchema>;
/** A situation with its name in addresses. */
export type Script = v.InferOutput<typeof scriptSchema> & {readonly id: string};

const folder = fileURLToPath(new URL('../../rehearsal/', import.meta.url));
/** From what happens every day to what happens once a year; then what those who build a portal look for. */
const ORDER =
  'taken identity camera returned escalated slow down rush answers refusals changed'.split(' ');

/** What a file says. @throws where it is written wrongly. */
export const parseScript = (data: unknown): Omit<Script, 'id'> => v.parse(scriptSchema, data);

const read = (file: string): Script => ({
  id: basename(file, '.json'),
  ...parseScript(JSON.parse(readFileSync(folder + file, 'utf8'))),
});

const place = ({id: name}: Script): number => ORDER.indexOf(name) + 1 || ORDER.length + 1;

/** The situations in `demo/rehearsal`; each is named like its file. @throws where one is written wrongly. */
export const scripts: readonly Script[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map(read)
  .sort((one, other) => place(one) - place(other));
