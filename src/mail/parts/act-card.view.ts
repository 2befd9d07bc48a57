import {html, nothing} from 'lit';
import {embedded, foreign} from '../../core/foreign-text.js';
import {notice, phoneLink, safeLink} from '../../core/notice.view.js';
import {actorOf} from '../facets.model.js';
import {isWaiting, listed, nextWords} from '../headline.words.js';
import {dayOf, momentOf} from '../moment.model.js';
import {clockWords} from '../moment.words.js';
import type {Pickup, Shipment} from '../shipment.model.js';
import type {TrackerScene} from './tracker-scene.js';

/** A card only where somebody must act: what, until when, where, and whom to ask. */
export function actCard(shipment: Shipment, index: number, scene: TrackerScene): unknown {
  const actor = actorOf(shipment);
  if (actor === 'nobody') return nothing;
  const {level, texts} = scene;
  const isCitizen = actor === 'citizen';
  return notice({
    id: `act-${index}`,
    tone: isCitizen ? 'warning' : 'info',
    title: texts.text(isCitizen ? 'yours' : shipment.status),
    text: reasonText(shipment, scene),
    action: html`${isCitizen && isWaiting(shipment) ? collecting(shipment.pickup, scene) : nothing}
    ${deadline(shipment, scene)} ${waysOn(shipment, scene)}`,
    level: level + 1,
  });
}

/** Why, then what is done about it; where nobody says either, the carrier's last words. */
function reasonText(shipment: Shipment, {reader, texts}: TrackerScene): unknown {
  const {action, events, reason} = shipment;
  const why = reason && texts.text(reason);
  const what = action?.text ?? nextWords(shipment, reader);
  const [last] = events;
  if (!why && !what) return last ? foreign(last.text, last.lang) : nothing;
  return html`${why}${why && what ? html`<br />${' '}` : nothing}${what ? foreign(what) : nothing}`;
}

/** Where it waits, until when, and what to bring. */
function collecting(pickup: Pickup | undefined, {reader, texts}: TrackerScene): unknown {
  if (!pickup) return nothing;
  const {address, bring = [], hours, name, until} = pickup;
  return html`<div>
    <p class="subheading">${texts.text('place')}</p>
    <p>${foreign(name)}<br />${foreign(address)}</p>
    ${hours ? html`<p>${texts.text('hours', {hours: embedded(hours)})}</p>` : nothing}
    ${until ? html`<p>${texts.text('doBy', {day: untilWords(until, reader)})}</p>` : nothing}
    ${
      bring.length > 0
        ? html`<p>${texts.text('bringList', {things: listed(bring, texts.lang)})}</p>`
        : nothing
    }
  </div>`;
}

/** A last day, or a last minute on the place's clock. */
function untilWords(until: string, reader: TrackerScene['reader']): string {
  const day = dayOf(until);
  const moment = momentOf({at: until, precision: 'minute'});
  return day ? clockWords(day, moment?.clock, reader) : embedded(until);
}

function deadline({action}: Shipment, {reader, texts}: TrackerScene): unknown {
  if (!action?.deadline) return nothing;
  const day = untilWords(action.deadline, reader);
  return html`<p><strong>${texts.text('doBy', {day})}</strong></p>`;
}

/** Links of the office, then the carrier's number. */
function waysOn({action, carrier}: Shipment, {texts}: TrackerScene): unknown {
  const links = action?.links ?? [];
  const {name = '', phone} = carrier ?? {};
  return html`${links.map(({href, label}) => html`<p>${safeLink(href, foreign(label))}</p>`)}
  ${
    phone
      ? html`<p>
          ${phoneLink(phone, texts.text('call', {name: embedded(name), phone: embedded(phone)}))}
        </p>`
      : nothing
  }`;
}
