import type {CaseProgress, CaseTask} from '../../case/case.model.js';
import {refusal} from '../mail-adapter.js';
import {dayOrInstantOf, NETHERLANDS, timeOf} from '../times.js';
import {parseMijnTaken, parseTasks} from './mijntaken.schema.js';

type Words = readonly (readonly [tag: string, words: string])[];

/** In the language that was asked for, else in Dutch, which every task has. */
function inLanguage(words: Words, lang = 'nl'): string | undefined {
  const [asked] = lang.split('-');
  const find = (tag: string) => words.find(([own]) => own.split('-')[0] === tag)?.[1];
  return find(asked ?? '') ?? find('nl');
}

/**
 * Open tasks of the VNG MijnTaken API (0.1). A task without an address to do it at is left out, and
 * so is every status but `open`. Throws a `ProviderError`.
 */
export function mapMijnTaken(json: unknown, lang?: string, zone = NETHERLANDS): CaseTask[] {
  const {taken, status} = parseMijnTaken(json);
  if (!taken) throw refusal(status);
  return parseTasks(json).taken.flatMap((task) => {
    const title = inLanguage(task.titel ?? [], lang);
    const href = task.uitvoering?.fallbackUrl;
    if (task.status !== 'open' || !task.uuid || !title || !href) return [];
    const deadline = dayOrInstantOf(timeOf(task.deadline, zone));
    return [{id: task.uuid, title, href, ...(deadline && {deadline})}];
  });
}

/**
 * A case with its tasks. None is an answer as well: there is nothing for the citizen to do.
 */
export function withTasks(progress: CaseProgress, tasks: readonly CaseTask[]): CaseProgress {
  const deadline = tasks.flatMap((task) => task.deadline ?? []).sort()[0];
  const action = tasks.length
    ? {actor: 'citizen' as const, ...(deadline && {deadline})}
    : {actor: progress.outcome ? ('nobody' as const) : ('office' as const)};
  return {...progress, tasks, action};
}
