import {html, nothing, type TemplateResult} from 'lit';
import {formatDay} from '../../core/formats.js';
import {addDays, type IsoDate, type IsoMonth, monthOf} from '../../core/plain-date.model.js';
import {asProviderError} from '../../core/provider-error.model.js';
import {bars} from '../../core/waiting.view.js';
import {offeringFor} from '../catalog.model.js';
import type {Slot} from '../appointment.model.js';
import {isFree, localDate, slotsByDay} from '../slots.model.js';
import {dayState} from './day-words.js';
import {ownTime} from './own-time.js';
import {problemNotice} from './problem.view.js';
import {heading, ownTag, type Scene, siteOf} from './scene.js';
import {slotZone, zonedTime} from './slot-words.js';
import type {SlotList} from './slot-list.js';
import {timeCards} from './soonest.view.js';
import {wayOn} from './way-on.view.js';

/** Choosing the time: the soonest ones first, then a calendar and the chosen day's times. */
export function timeStep(scene: Scene): TemplateResult | typeof nothing {
  const {conversation, texts} = scene;
  const {search, state} = conversation;
  const {month, page} = search;
  const {date} = state.booking;
  if (search.error && !page) return searchFailed(scene);
  if (!month) return bars(texts.text('loading'));
  if (search.isEmpty && !state.booking.slot) {
    return html`<div class="notice wide">
        <p><strong>${texts.text('noTimes')}</strong></p>
        <p>${texts.text('noTimesHint')}</p>
      </div>
      ${scene.waitlist ?? nothing}`;
  }
  return html`${soonest(scene)}
    <div class="columns wide">
      <div class="stack">${days(month, scene)}</div>
      <div class="stack">${date && monthOf(date) === month ? times(date, scene) : nothing}</div>
    </div>
    ${scene.waitlist ?? nothing} ${chosenBar(scene)}`;
}

/** Days that could not be read; the notice about an act comes first. */
function searchFailed(scene: Scene): TemplateResult | typeof nothing {
  const {conversation} = scene;
  const {error} = conversation.search;
  if (!error || conversation.state.failure) return nothing;
  return problemNotice(asProviderError(error), () => conversation.searchAgain(), scene);
}

/** Today at the site, by the back end's clock. */
const todayOf = ({conversation: {search}}: Scene): IsoDate | undefined =>
  search.page && localDate(search.page.generatedAt);

function soonest(scene: Scene): TemplateResult | typeof nothing {
  const {conversation, texts} = scene;
  const slots = conversation.search.soonest ?? [];
  if (slots.length === 0) return nothing;
  return html`${heading(scene, 'soonest', texts.text('soonest'))}
  ${timeCards(slots, todayOf(scene), (slot) => conversation.chooseSlot(slot), scene)}`;
}

function days(month: IsoMonth, scene: Scene): TemplateResult {
  const {calendar, catalog, conversation, level, texts} = scene;
  const {search, state} = conversation;
  const today = todayOf(scene);
  const horizon = offeringFor(catalog, state.booking)?.horizonDays;
  Object.assign(calendar, {
    texts,
    month,
    days: search.days,
    selected: state.booking.date,
    today,
    min: today,
    max: today && horizon ? addDays(today, horizon) : undefined,
    previousFree: search.page?.prevBookableDate,
    nextFree: search.page?.nextBookableDate,
    loading: search.isLoading,
    level: level + 2,
  } satisfies Partial<typeof calendar>);
  return html`${heading(scene, 'days', texts.text('moreTimes'))} ${searchFailed(scene)} ${calendar}
  ${zoneNote(scene)}`;
}

function zoneNote(scene: Scene): TemplateResult | typeof nothing {
  const {search} = scene.conversation;
  const site = siteOf(scene);
  const slot = search.page?.slots[0] ?? search.soonest?.[0];
  if (!slot || !site) return nothing;
  const zone = slotZone(scene.texts, slot, site);
  return html`<p class="muted small">${scene.texts.text('zoneNote', {zone})}</p>`;
}

function times(date: IsoDate, scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {search} = conversation;
  const slots = shownTimes(search.slots.get(date) ?? [], date, scene);
  const day = formatDay(texts.lang, date);
  const state = dayState(texts, search.days.get(date) ?? {date, status: 'unknown'});
  return html`${heading(scene, 'times', texts.text('timesOn', {day}))}
    ${
      slots.length > 0 || search.isLoading
        ? slotList(slots, scene)
        : html`<p>${texts.text('noTimesOn', {day, state})}</p>`
    }
    <button type="button" class="plain" @click=${() => scene.calendar.focusDay(date)}>
      ${texts.text('otherDay')}
    </button>`;
}

/**
 * The free times of a day, and those that the office no longer lists but the citizen looks for: the one
 * that was lost, the chosen one, the one that is to be moved.
 */
function shownTimes(
  slots: readonly Slot[],
  date: IsoDate,
  {conversation, ownTime: own}: Scene,
): readonly Slot[] {
  const {booking, lost} = conversation.state;
  const offered = slots.filter((slot) => isFree(slot) && slot.id !== lost?.id);
  const more = [lost, booking.slot, own].filter(
    (slot) => slot && !offered.some(({start}) => start === slot.start),
  ) as Slot[];
  if (more.length === 0) return offered;
  return slotsByDay([...offered, ...more]).get(date) ?? [];
}

function slotList(slots: readonly Slot[], scene: Scene): SlotList {
  const {conversation, level, ownTime: own, texts, times} = scene;
  const {booking, lost} = conversation.state;
  return Object.assign(times, {
    texts,
    slots,
    selected: booking.slot?.id,
    lost: lost?.id,
    own: own && slots.find(({start}) => start === own.start)?.id,
    level: level + 2,
  } satisfies Partial<SlotList>);
}

/** What is chosen, and the button that goes on; it stays in sight once there is something to go on with. */
function chosenBar(scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {booking, isMissing} = conversation.state;
  const {slot} = booking;
  const site = siteOf(scene);
  const error = isMissing ? html`<span class="error">${texts.text('chooseTime')}</span>` : nothing;
  return html`<div class="chosen wide ${slot ? 'sticky' : ''}">
    <p role="status" class="numbers">
      ${slot && site ? html`<strong>${zonedTime(texts, slot, site)}</strong><span class="site" lang=${ownTag(scene)}> · ${site.name}</span>` : error}
      ${slot ? html`<span class="small">${ownTime(texts, slot)}</span>` : nothing}
    </p>
    ${wayOn(scene)}
  </div>`;
}
