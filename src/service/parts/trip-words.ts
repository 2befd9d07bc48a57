import {nextQuestion} from '../questions.model.js';
import type {Tip} from '../service.model.js';
import {tipsOf} from '../terms.model.js';
import type {SummaryScene} from './summary-scene.js';

/** The trips: “1 trip”, “0 or 1”. A sentence as it is heard, its number drawn larger. */
export function tripFigure({texts, trips: {least, most}}: SummaryScene): string {
  if (least === 0 && most === 0) return texts.text('tripsNone', {count: least});
  if (least === most) return texts.text('trips', {count: least});
  return texts.text(most - least === 1 ? 'tripsOr' : 'tripsTo', {least, most});
}

/** What the number depends on; nothing where it is known. */
export function tripCondition(scene: SummaryScene): string | undefined {
  const {texts, trips} = scene;
  if (isToAsk(scene)) return texts.text('tripsAsk');
  const {least, most, openQuestions: count} = trips;
  return least === most ? undefined : texts.text('tripsDepend', {count});
}

/**
 * Whether the number depends on what the citizen was not sure about, directly or because a question
 * is not put for that reason: somebody has to be asked.
 */
export const isToAsk = ({answers, service, trips}: SummaryScene): boolean =>
  trips.least !== trips.most && (trips.openQuestions === 0 || !nextQuestion(service, answers));

/** Why this service is not for this citizen; empty where it is. */
export const stopsOf = ({answers, service}: SummaryScene): readonly Tip[] =>
  tipsOf(service, answers).filter(({level}) => level === 'stop');

/** The figure as it is spoken when an answer changes it. */
export function tripNews(scene: SummaryScene): string {
  const {say, texts, trips} = scene;
  const [stop] = stopsOf(scene);
  if (stop) return `${texts.text('noWayTitle')}: ${say(stop.text)}`;
  if (!trips.channel) return `${texts.text('noWayTitle')}. ${texts.text('noWayText')}`;
  const condition = tripCondition(scene) ?? say(trips.channel.visitReason) ?? '';
  return `${texts.text('tripsTitle')}: ${tripFigure(scene)} ${condition}`;
}
