import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {tamed} from '../../core/foreign-text.js';
import {phoneLink} from '../../core/notice.view.js';
import type {HelpTier, Promised} from '../../office/office.model.js';
import {isWithoutBreak, promisedTime} from '../../office/promise.model.js';
import {statusAt} from '../../office/status.model.js';
import {ladderOf, type Rung} from '../question.model.js';
import {dayText, hoursOf, own, type Scene} from './scene.js';

/** Announced as a list although it is styled: WebKit takes that away. */
const LIST = 'list';

/** Who can be asked, in order. */
export const ladder = (scene: Scene): TemplateResult =>
  html`<ol class="plain-list wide" role=${LIST}>
    ${ladderOf(scene.desk.tiers, scene.conversation.watch.question).map((rung) => row(rung, scene))}
  </ol>`;

function row({isResponsible, place, tier}: Rung, scene: Scene): TemplateResult {
  const {texts} = scene;
  const {answers, name, phone, replyWithin, who} = tier;
  const lines = [
    who && own(who, scene),
    answers && own(answers, scene),
    presence(tier, scene),
    replyWithin && promise(replyWithin, tier, place === 'ahead', scene),
  ].filter(Boolean);
  return html`<li class="rung ${place}" aria-current=${place === 'here' ? 'step' : nothing}>
    <p class="name">${own(name, scene)}</p>
    ${place === 'ahead' ? nothing : html`<p class="mark">${texts.text(place)}</p>`}
    ${isResponsible ? html`<p class="mark">${texts.text('responsible')}</p>` : nothing}
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${
      phone ? html`<p>${phoneLink(phone, texts.text('call', {number: tamed(phone)}))}</p>` : nothing
    }
  </li>`;
}

/** Whether somebody is there now, by the office's own clock. */
function presence(tier: HelpTier, scene: Scene): string | undefined {
  const {texts, wallClock} = scene;
  const hours = hoursOf(tier, scene);
  const now = hours.week.length + hours.exceptions.length ? wallClock(hours) : undefined;
  if (!now) return undefined;
  const {closes, next, staffing} = statusAt(hours, now);
  if (staffing && closes)
    return texts.text('thereUntil', {time: formatClock(texts.lang, `${closes}:00`)});
  if (staffing) return texts.text('there');
  return next
    ? texts.text('thereFrom', {
        day: dayText(next.at.slice(0, 10), now, texts),
        time: formatClock(texts.lang, `${next.at}:00`),
      })
    : texts.text('notThere');
}

const units = {
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  'working-day': 'workingDays',
} as const;

/**
 * How soon it answers. “Within 2 hours” would be wrong at night: whoever can still be asked says by when,
 * and of whoever has the question, its own notice does.
 */
function promise(
  promised: Promised,
  tier: HelpTier,
  isAhead: boolean,
  scene: Scene,
): string | undefined {
  const {texts, wallClock} = scene;
  const hours = hoursOf(tier, scene);
  const now = wallClock(hours);
  const kept = now && promisedTime(hours, promised, now);
  if (!kept || isWithoutBreak(promised, now, kept))
    return texts.text(units[promised.unit], {count: promised.amount});
  return isAhead ? texts.text('answerBy', {day: dayText(kept, now, texts)}) : undefined;
}
