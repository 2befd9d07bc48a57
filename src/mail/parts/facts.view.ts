import {html, nothing} from 'lit';
import {embedded, foreign} from '../../core/foreign-text.js';
import {safeLink} from '../../core/notice.view.js';
import type {PlainKey} from '../../core/messages.js';
import {actorOf} from '../facets.model.js';
import {nextWords} from '../headline.words.js';
import type {MailTexts} from '../mail.messages.js';
import {timeWords} from '../moment.words.js';
import type {Shipment} from '../shipment.model.js';
import {
  costWords,
  expectedWords,
  handoverWords,
  placeWords,
  stateWords,
} from '../shipment.words.js';
import type {TrackerScene} from './tracker-scene.js';

/** Where it is, when it comes, what it costs, to whom it went. */
export function facts(shipment: Shipment, scene: TrackerScene): unknown {
  const {cost} = shipment;
  const {reader} = scene;
  const isOver = shipment.status === 'delivered';
  const next = actorOf(shipment) === 'nobody' ? nextWords(shipment, reader) : undefined;
  return html`<dl class="facts wide">
    ${fact('where', where(shipment, scene), scene)}
    ${isOver ? handed(shipment, scene) : expected(shipment, scene)}
    ${next ? fact('next', next, scene) : nothing}
    ${fact(
      'cost',
      html`<strong>${costWords(shipment, reader)}</strong>
        ${cost.text ? html`<p class="small">${foreign(cost.text)}</p>` : nothing}`,
      scene,
    )}
    ${carrier(shipment, scene)}
  </dl>`;
}

const fact = (label: PlainKey<MailTexts>, body: unknown, {texts}: TrackerScene): unknown =>
  html`<div>
    <dt>${texts.text(label)}</dt>
    <dd>${body}</dd>
  </div>`;

function where(shipment: Shipment, {reader}: TrackerScene): unknown {
  const latest = shipment.events.find(({place}) => placeWords(place));
  const place = placeWords(latest?.place);
  // Why is said in the card, where there is one.
  const {reason, status} = shipment;
  const isQuiet = actorOf(shipment) === 'nobody';
  const state = stateWords({status, reason: isQuiet ? reason : undefined}, reader);
  return html`<strong>${state}</strong>
    ${place ? html`<p>${foreign(place, latest?.lang)}</p>` : nothing}`;
}

function expected(shipment: Shipment, scene: TrackerScene): unknown {
  const words = expectedWords(shipment, scene.reader);
  if (!words) return nothing;
  const {isPast, relative, short, zone} = words;
  const body = html`<strong class="numbers">${short}</strong
    >${zone ? ` (${zone})` : nothing}${relative ? ` · ${relative}` : nothing}`;
  return fact(isPast ? 'wasExpected' : 'expected', body, scene);
}

/** To whom, when, and the carrier's own proof. */
function handed(shipment: Shipment, scene: TrackerScene): unknown {
  const {reader, texts} = scene;
  const {handover = 'unspecified', proof} = shipment;
  const time = proof && timeWords({id: '', text: '', at: proof.at, precision: 'minute'}, reader);
  const body = html`<strong>${handoverWords(shipment, reader)}</strong>
    ${proof?.by && handover !== 'unspecified' ? html`<p>${foreign(proof.by)}</p>` : nothing}
    ${time ? html`<p class="small numbers"><time datetime=${time.datetime}>${time.text}</time></p>` : nothing}
    ${proof?.url ? html`<p>${safeLink(proof.url, texts.text('proofLink'))}</p>` : nothing}`;
  return fact('handed', body, scene);
}

function carrier({carrier: by, number}: Shipment, scene: TrackerScene): unknown {
  if (!by && !number) return nothing;
  const {texts} = scene;
  const body = html`${by ? safeLink(by.site, foreign(by.name)) : nothing}
  ${number ? html`<p class="small numbers">${texts.text('number', {number: embedded(number)})}</p>` : nothing}`;
  return fact('carrier', body, scene);
}
