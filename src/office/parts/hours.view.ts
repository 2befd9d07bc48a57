import {html, nothing, type TemplateResult} from 'lit';
import {foreign} from '../../core/foreign-text.js';
import {zoneName} from '../../core/formats.js';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import {phoneLink} from '../../core/notice.view.js';
import {
  daysWords,
  dayWords,
  lunchWords,
  spanWords,
  statusWords,
  thereWords,
} from '../hours.words.js';
import type {LocalTime} from '../local-time.model.js';
import type {OfficeTexts} from '../office.messages.js';
import type {Office} from '../office.model.js';
import {type HoursStatus, isWalkIn} from '../status.model.js';
import {
  type DayHours,
  differentDaysAfter,
  type DifferentDays,
  type ShownSpan,
  weekFrom,
} from '../week.model.js';

/** What the opening hours are drawn from. */
export interface HoursScene {
  readonly texts: Localization<OfficeTexts>;
  readonly office: Office;
  /** What the clock there shows; where nobody knows its zone, the reader's day alone. */
  readonly now: LocalTime;
  /** Absent where nobody knows the zone. */
  readonly status: HoursStatus | undefined;
  /** What the reader's own clock shows. */
  readonly here: LocalTime;
  /** The reader's clock shows another time. */
  readonly isElsewhere: boolean;
  readonly level: number;
}

/** The office's hours: whether somebody is there, the next days, and the ones that are different. */
export function hours(scene: HoursScene): TemplateResult {
  const {office, texts, level} = scene;
  const {name, phone} = office;
  const today = scene.now.slice(0, 10);
  const week = weekFrom(office.hours, today);
  const lunch = week[0] && lunchWords(week[0], texts);
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    <div class="heading" role="heading" aria-level=${level}>
      ${texts.text('title')} ${name ? html`<span class="name">${own(name, scene)}</span>` : nothing}
    </div>
    ${standing(scene)} ${lunch ? html`<p>${lunch}</p>` : nothing} ${zone(scene)}
    ${phone ? html`<p>${phoneLink(phone, texts.text('call', {phone}))}</p>` : nothing}
    ${table(week, today, scene)} ${ahead(scene, today)}
  </div>`;
}

/** The office's words, in its own language. */
const own = (text: string, {office, texts}: HoursScene): TemplateResult =>
  foreign(text, foreignTag(office.lang, texts.lang));

function standing({now, status, texts}: HoursScene) {
  if (!status) return nothing;
  const {title, text} = statusWords(status, now, texts);
  const tone = isWalkIn(status.staffing) ? 'open' : status.staffing ? 'partly' : 'shut';
  return html`<div class="now ${tone}">
    <p class="subheading">${title}</p>
    <p>${text}</p>
  </div>`;
}

function zone({here, isElsewhere, now, office, status, texts}: HoursScene) {
  if (!status) return html`<p class="muted">${texts.text('zoneUnknown')}</p>`;
  if (!isElsewhere) return nothing;
  const values = {
    time: thereWords(now, here, texts),
    zone: zoneName(texts.lang, office.hours.timeZone),
  };
  return html`<p class="muted">${texts.text('thereNow', values)}</p>`;
}

// Roles by name: a table that is laid out in one column on a narrow page is still one.
const table = (week: readonly DayHours[], today: string, scene: HoursScene) =>
  html`<table role="table" class="week wide numbers">
    <caption class="subheading">
      ${scene.texts.text('week')}
    </caption>
    <tbody>
      ${week.map((day) => row(day, today, scene))}
    </tbody>
  </table>`;

function row(day: DayHours, today: string, scene: HoursScene) {
  const {status, texts} = scene;
  const isToday = status !== undefined && day.date === today;
  return html`<tr
    role="row"
    class=${isToday ? 'today' : ''}
    aria-current=${isToday ? 'date' : nothing}
  >
    <th role="rowheader" scope="row">
      ${isToday ? html`<span class="tag">${texts.text('today')}</span>` : nothing}
      <span class="whole">${dayWords(day.date, today, texts)}</span>
    </th>
    <td role="cell">
      ${spans(day.spans, texts)}
      ${day.reason ? html`<span class="muted">${own(day.reason, scene)}</span>` : nothing}
    </td>
  </tr>`;
}

function spans(all: readonly ShownSpan[], texts: HoursScene['texts']) {
  if (all.length === 0) return html`<div class="span">${texts.text('shut')}</div>`;
  return all.map((span) => {
    const {text, who} = spanWords(span, texts);
    const said = html`${text}${who ? html` <span class="muted">${who}</span>` : nothing}`;
    return html`<div class="span">${said}</div>`;
  });
}

function ahead(scene: HoursScene, today: string) {
  const {level, office, texts} = scene;
  const all = differentDaysAfter(office.hours, today);
  if (all.length === 0) return nothing;
  return html`<div class="stack wide">
    <div class="subheading" role="heading" aria-level=${level + 1}>${texts.text('ahead')}</div>
    <ul class="ahead numbers">
      ${all.map((days) => different(days, today, scene))}
    </ul>
  </div>`;
}

const different = (days: DifferentDays, today: string, scene: HoursScene) =>
  html`<li>
    <span class="days">${daysWords(days, today, scene.texts)}</span>
    ${days.reason ? html`<span>${own(days.reason, scene)}</span>` : nothing}
    ${spans(days.spans, scene.texts)}
  </li>`;
