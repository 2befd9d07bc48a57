/** Sentences made of a case and its texts. */
import {dayNumber, isIsoDate} from '../../core/plain-date.model.js';
import type {CaseProgress, CaseStep, StepState} from '../case.model.js';
import {actorOf, currentStep, isClosed, soonestDeadline} from '../facets.model.js';
import type {Scene} from './scene.js';

const MS_PER_DAY = 86_400_000;

/** Everything but when it was looked at: what is news when it is different. */
export const factsOf = (progress: CaseProgress): string =>
  JSON.stringify({...progress, checkedAt: undefined, nextCheckAfter: undefined});

/** Whether the citizen has to act: open tasks count, whatever else is said. */
export const isWaiting = (progress: CaseProgress): boolean =>
  actorOf(progress) === 'citizen' || !!progress.tasks?.length;

/** Who must act, in one sentence. */
export function headline(scene: Scene): string {
  const {day, progress, texts, within} = scene;
  if (!isWaiting(progress)) return texts.text('none');
  const {tasks = []} = progress;
  const deadline = soonestDeadline(progress);
  const by = deadline && {day: day(deadline)};
  const count = tasks.length;
  if (count > 1)
    return by ? texts.text('needManyBy', {count, ...by}) : texts.text('needMany', {count});
  const said = actionText(progress) ?? tasks[0]?.title;
  if (!said) return by ? texts.text('needAnyBy', by) : texts.text('needAny');
  // The office's full stop would stand in the middle of ours.
  const what = within(said.replace(/[.。]\s*$/, ''));
  return by ? texts.text('needBy', {what, ...by}) : texts.text('need', {what});
}

const actionText = ({action}: CaseProgress): string | undefined =>
  action?.actor === 'citizen' ? action.text || undefined : undefined;

/** Who acts in the citizen's place; undefined where the citizen does. */
export function whoActs({progress, texts}: Scene): string | undefined {
  if (isWaiting(progress)) return undefined;
  const actor = actorOf(progress);
  if (actor === 'carrier') return texts.text('carrier');
  if (isClosed(progress)) return texts.text('finished');
  return actor === 'office' ? texts.text('office') : undefined;
}

/** Whether a deadline is over wherever on earth it was meant. */
export function isPast(deadline: string, now: number): boolean {
  const end = isIsoDate(deadline) ? (dayNumber(deadline) + 1.5) * MS_PER_DAY : Date.parse(deadline);
  return end < now;
}

const STATES = ['done', 'current', 'upcoming', 'skipped', 'problem'] as const;

/** A state that is known; undefined for what a newer office says. */
export const knownState = ({state}: CaseStep): StepState | undefined =>
  STATES.find((known) => known === state);

/** The state of a step in words. What nobody knows is shown as it came, never as done. */
export function stateText(step: CaseStep, {texts, within}: Scene): string {
  const state = knownState(step);
  return state ? texts.text(state) : texts.text('unknown', {state: within(String(step.state))});
}

/** What is said aloud when something has changed. */
export function newsText(scene: Scene): string {
  const {progress, texts, within} = scene;
  const step = currentStep(progress);
  const {outcome} = progress;
  const state = step && {step: within(step.label), state: stateText(step, scene)};
  const sentences = [
    headline(scene),
    outcome ? within(outcome.label) : state && texts.text('news', state),
  ];
  return sentences.filter(Boolean).join(' ');
}
