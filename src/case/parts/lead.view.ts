import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon, warningIcon} from '../../core/icons.js';
import {notice, safeLink} from '../../core/notice.view.js';
import {tripsView} from '../../core/trips.view.js';
import {isTripFree, soonestDeadline} from '../facets.model.js';
import {headline, isPast, isWaiting, whoActs} from './case-words.js';
import {remindButton} from './remind.view.js';
import type {Scene} from './scene.js';
import {section} from './section.view.js';

/** Who must act, before anything else. */
export function lead(scene: Scene): TemplateResult {
  const {own, progress} = scene;
  const {action, tasks = []} = progress;
  const isOurs = isWaiting(progress);
  // The citizen's own action stands in the headline already.
  const isSaid = action?.actor === 'citizen' && tasks.length < 2;
  const more = paragraph(action?.text && !isSaid && own(action.text));
  return html`<div class="lead wide ${isOurs ? 'needed' : 'calm'}">
    <p class="line who">
      ${isOurs ? warningIcon() : checkIcon()} <span id="who">${headline(scene)}</span>
    </p>
    ${lateness(scene)} ${paragraph(whoActs(scene))} ${more}
    ${action?.links?.map(({href, label}) => html`<p>${safeLink(href, own(label))}</p>`)}
    ${ownDeadline(scene)}
  </div>`;
}

const paragraph = (text: unknown) => (text ? html`<p>${text}</p>` : nothing);

function lateness({progress, texts}: Scene): unknown {
  const deadline = isWaiting(progress) && soonestDeadline(progress);
  return deadline && isPast(deadline, Date.now())
    ? html`<p class="error">${texts.text('late')}</p>`
    : nothing;
}

/** A deadline of the case itself; those of tasks stand with the tasks. */
function ownDeadline(scene: Scene): unknown {
  const {progress} = scene;
  const {action, ref, tasks = [], title} = progress;
  if (action?.actor !== 'citizen' || !action.deadline) return nothing;
  if (tasks.some((each) => each.deadline === action.deadline)) return nothing;
  const {deadline, text} = action;
  return remindButton({ref, title: text ?? title, deadline, text: title}, 'who', scene);
}

/** The trips that are left, the number large. */
export function trips(scene: Scene): TemplateResult {
  const {own, progress, texts} = scene;
  const {needed: count, text} = progress.visits;
  const sentence = texts.text(count === 0 ? 'tripsNone' : 'trips', {count});
  const body = tripsView(sentence, isTripFree(progress), text && own(text));
  return section('tripsTitle', body, scene);
}

/** What came of it, without a sign: nobody says whether it is good news. */
export function outcome({level, own, progress}: Scene): unknown {
  const result = progress.outcome;
  if (!result) return nothing;
  return html`<div class="notice wide">
    <div class="subheading" role="heading" aria-level=${level + 1}>${own(result.label)}</div>
    ${paragraph(result.text && own(result.text))}
  </div>`;
}

/** Why it takes longer. */
export function delays({day, level, own, progress, texts}: Scene): TemplateResult {
  const {extended, paused} = progress;
  const until = extended?.until && texts.text('until', {day: day(extended.until)});
  const told = (id: 'paused' | 'extended', reason: string, action: unknown = nothing) =>
    notice({id, tone: 'info', title: texts.text(id), text: own(reason), action, level: level + 1});
  return html`${paused ? told('paused', paused.reason) : nothing}
  ${extended ? told('extended', extended.reason, until ? html`<p>${until}</p>` : nothing) : nothing}`;
}
