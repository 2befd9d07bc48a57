import {html, nothing} from 'lit';
import {isTerminal} from '../facets.model.js';
import {headline} from '../headline.words.js';
import {readerClock} from '../moment.words.js';
import type {Shipment} from '../shipment.model.js';
import type {News, ShipmentWatch} from '../shipment-watch.js';
import {actCard} from './act-card.view.js';
import {facts} from './facts.view.js';
import {newsText} from './news-words.js';
import {timeline} from './timeline.view.js';
import {partHeading, type TrackerScene} from './tracker-scene.js';

/** One that did not arrive and was sent again: a sentence, and what happened to it on request. */
export function replacedView(
  shipment: Shipment,
  watch: ShipmentWatch | undefined,
  index: number,
  scene: TrackerScene,
): unknown {
  const {conversation, level, texts} = scene;
  const {document, ref, status} = shipment;
  const key = `replaced ${ref}`;
  const isOpen = conversation.isOpen(key);
  return html`${partHeading(index, texts.text('replaced'), level, document?.title)}
    <p class="muted">${texts.text(status)}</p>
    <button
      type="button"
      class="plain"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => conversation.toggle(key)}
    >
      ${texts.text(isOpen ? 'fewer' : 'showReplaced')}
    </button>
    <div class="stack wide ${isOpen ? '' : 'folded'}">
      ${facts(shipment, scene)} ${timeline(shipment, scene)} ${checked(shipment, watch, scene)}
    </div>`;
}

/** One shipment: who must act, then everything else. */
export function shipmentView(
  shipment: Shipment,
  watch: ShipmentWatch | undefined,
  index: number,
  scene: TrackerScene,
): unknown {
  const {level, reader} = scene;
  return html`${partHeading(index, headline(shipment, reader), level, shipment.document?.title)}
  ${watch ? stale(shipment, watch, scene) : nothing} ${actCard(shipment, index, scene)}
  ${facts(shipment, scene)} ${timeline(shipment, scene)} ${checked(shipment, watch, scene)}`;
}

/** What could not be renewed keeps its place, and says since when it is so. */
function stale({checkedAt}: Shipment, {error}: ShipmentWatch, scene: TrackerScene): unknown {
  if (!error) return nothing;
  const news: News = {kind: 'failed', error, since: checkedAt};
  return html`<p class="notice warning wide">${newsText(news, scene)}</p>`;
}

/** When it was looked at, and that nobody has to wait for it. */
function checked(
  {checkedAt, status}: Shipment,
  watch: ShipmentWatch | undefined,
  scene: TrackerScene,
): unknown {
  const {reader, texts} = scene;
  const isOver = isTerminal(status);
  const time = readerClock(checkedAt, reader);
  const more = isOver ? texts.text('over') : watch ? texts.text('again') : '';
  return html`<div class="checked wide">
    <p class="muted small">
      ${time ? html`<time datetime=${checkedAt}>${texts.text('checked', {time})}</time>` : nothing}
      ${more}
    </p>
    ${watch && !isOver ? lookButton(watch, scene) : nothing}
  </div>`;
}

function lookButton(watch: ShipmentWatch, scene: TrackerScene): unknown {
  const {isPending, note} = watch;
  return html`<button
      type="button"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${() => watch.lookAgain()}
    >
      ${scene.texts.text(isPending ? 'loading' : 'look')}
    </button>
    ${note ? html`<p class="small">${newsText(note, scene)}</p>` : nothing}`;
}
