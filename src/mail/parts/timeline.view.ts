import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {tamed} from '../../core/foreign-text.js';
import {timeWords} from '../moment.words.js';
import type {MailEvent, Shipment} from '../shipment.model.js';
import {placeWords, stateWords} from '../shipment.words.js';
import {statusOf} from '../timeline.model.js';
import type {TrackerScene} from './tracker-scene.js';

/** As many as are read at a glance; older ones are a press away, and on paper. */
const SHOWN = 5;

/** Said once more, because Safari takes a list without bullets for none. */
const LIST = 'list';

/** What has happened, newest first. */
export function timeline(shipment: Shipment, scene: TrackerScene): unknown {
  const {events, ref} = shipment;
  if (events.length === 0) return nothing;
  const {conversation, level, texts} = scene;
  const isOpen = conversation.isOpen(ref);
  const rest = events.length - SHOWN;
  const more = html`<button
    type="button"
    class="plain"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${() => conversation.toggle(ref)}
  >
    ${isOpen ? texts.text('fewer') : texts.text('all', {count: rest})}
  </button>`;
  return html`<div class="section">
    <div class="subheading" role="heading" aria-level=${level + 1}>${texts.text('timeline')}</div>
    ${steps(events, isOpen, scene)} ${rest > 0 ? more : nothing}
  </div>`;
}

function steps(events: readonly MailEvent[], isOpen: boolean, scene: TrackerScene): unknown {
  const current = statusOf(events).event ?? events[0];
  return html`<ol role=${LIST} class="timeline ${isOpen ? '' : 'short'}">
    ${repeat(
      events,
      ({id}) => id,
      (event, index) => unlessSame(event, rankOf(event === current, index), scene),
    )}
  </ol>`;
}

const CURRENT = 'current';

/**
 * Where a row stands, as its classes. Said of each and not by its position, after which one new row
 * would have the browser style all the others anew.
 */
function rankOf(isCurrent: boolean, index: number): string {
  const place = index >= SHOWN ? 'older' : index === SHOWN - 1 ? 'last' : '';
  return `${isCurrent ? CURRENT : ''} ${place}`.trim();
}

/** What the words of a row follow from: “tomorrow” as well, and days turn at a quarter of an hour. */
function unlessSame(event: MailEvent, rank: string, scene: TrackerScene): unknown {
  const {reader, texts} = scene;
  const now = Math.floor(reader.now / QUARTER_HOUR);
  return guard([event, rank, texts, reader.zone, now], () => row(event, rank, scene));
}

/** Zones lie whole quarters of an hour apart. */
const QUARTER_HOUR = 15 * 60_000;

const TROUBLE = /^(exception|delivery_attempted|returning|returned|cancelled)$/;

function row(event: MailEvent, rank: string, scene: TrackerScene): unknown {
  const {reader, texts} = scene;
  const state = stateWords(event, reader);
  const place = placeWords(event.place);
  const isCurrent = rank.startsWith(CURRENT);
  const kind = `${rank} ${TROUBLE.test(event.status ?? '') ? 'trouble' : ''}`;
  return html`<li class=${kind} aria-current=${isCurrent ? 'step' : nothing}>
    <span class="visually-hidden">${texts.text(isCurrent ? 'now' : 'done')}:</span>
    ${time(event, scene)} ${state ? html`<p class="state">${state}</p>` : nothing}
    ${said(event.text, state ? 'small' : 'state', event)} ${said(place, 'muted small', event)}
  </li>`;
}

/** The carrier's words: one template and not two, since there may be hundreds. */
function said(text: string, kind: string, {lang}: MailEvent): unknown {
  if (!text) return nothing;
  return html`<p class=${kind}><bdi lang=${lang ?? nothing}>${tamed(text)}</bdi></p>`;
}

/** The date first; how long ago, and whose clock it is, beside it as text that is read out. */
function time(event: MailEvent, {reader}: TrackerScene): unknown {
  const words = timeWords(event, reader);
  if (!words) return nothing;
  const {datetime, relative, text, zone} = words;
  return html`<p class="muted small numbers">
    <time datetime=${datetime}>${text}</time>${zone ? ` (${zone})` : nothing}${
      relative ? ` · ${relative}` : nothing
    }
  </p>`;
}
