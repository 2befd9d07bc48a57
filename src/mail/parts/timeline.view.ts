import {html, nothing} from 'lit';
import {timeWords} from '../moment.words.js';
import type {MailEvent, Shipment} from '../shipment.model.js';
import {placeWords, stateWords} from '../shipment.words.js';
import {statusOf} from '../timeline.model.js';
import {foreign, type TrackerScene} from './tracker-scene.js';

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
  const rows = events.map((event) => row(event, event === current, scene));
  return html`<ol role=${LIST} class="timeline ${isOpen ? '' : 'short'}">
    ${rows}
  </ol>`;
}

const TROUBLE = /^(exception|delivery_attempted|returning|returned|cancelled)$/;

function row(event: MailEvent, isCurrent: boolean, scene: TrackerScene): unknown {
  const {reader, texts} = scene;
  const state = stateWords(event, reader);
  const place = placeWords(event.place);
  const kind = `${isCurrent ? 'current' : ''} ${TROUBLE.test(event.status ?? '') ? 'trouble' : ''}`;
  return html`<li class=${kind} aria-current=${isCurrent ? 'step' : nothing}>
    <span class="visually-hidden">${texts.text(isCurrent ? 'now' : 'done')}:</span>
    ${time(event, scene)} ${state ? html`<p class="state">${state}</p>` : nothing}
    ${event.text ? html`<p class=${state ? 'small' : 'state'}>${foreign(event.text, event.lang)}</p>` : nothing}
    ${place ? html`<p class="muted small">${foreign(place, event.lang)}</p>` : nothing}
  </li>`;
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
