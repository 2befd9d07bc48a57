import {html, nothing, type TemplateResult} from 'lit';
import {phoneLink, safeLink} from '../../core/notice.view.js';
import {channelName} from '../paper.words.js';
import {CHANNEL_ANSWER, possibleChannels} from '../questions.model.js';
import {holds} from '../rule.model.js';
import type {Channel, ChannelType, LocalText} from '../service.model.js';
import {section, type SummaryScene} from './summary-scene.js';
import {deliveryWords, timeWords} from './term-words.js';

/** The ways to apply that are, or may be, open, the one with the fewest trips first. */
export function ways(scene: SummaryScene): unknown {
  const channels = possibleChannels(scene.service, scene.answers);
  const list = html`<ul class="plain-list ways">
    ${channels.map((channel) => way(channel, scene))}
  </ul>`;
  return section('ways', list, scene);
}

function way(channel: Channel, scene: SummaryScene): TemplateResult {
  const {own, say, texts} = scene;
  const {address, note, processing, url, visits} = channel;
  const name = channel.name ? own(channel.name) : channelName(channel, say, texts);
  const line = (text: LocalText | undefined) => (text ? html`<p>${own(text)}</p>` : nothing);
  const time = processing && timeWords(processing, texts);
  return html`<li>
    <p class="row">
      <strong>${safeLink(url, name)}</strong>
      <span class="tag ${visits === 0 ? 'none' : ''}"
        >${visits === 0 ? texts.text('wayNoTrip') : texts.text('wayTrips', {count: visits})}</span
      >
      ${marks(channel, scene)}
    </p>
    ${isSaidAbove(channel, scene) ? nothing : line(channel.visitReason)} ${line(note)}
    ${line(address)} ${time ? html`<p>${time}</p>` : nothing} ${deliveries(channel, scene)}
    ${contact(channel, scene)}
  </li>`;
}

/** Ways that begin with a call. */
const CALLED: readonly ChannelType[] = ['phone', 'home-visit'];

/** Where to book and whom to call; the office's own number stands at the end for all ways. */
function contact({booking, phone, type}: Channel, {service, texts}: SummaryScene): unknown {
  const number = phone !== service.provider.phone || CALLED.includes(type) ? phone : undefined;
  if (!number && !booking?.url) return nothing;
  return html`<p class="row">
    ${booking?.url ? safeLink(booking.url, texts.text('book')) : nothing}
    ${number ? phoneLink(number, texts.text('call', {phone: number})) : nothing}
  </p>`;
}

/** What is special about a way: the citizen has chosen it, or it may turn out to be closed. */
function marks({id, when}: Channel, {answers, texts}: SummaryScene): unknown {
  const isChosen = answers[CHANNEL_ANSWER] === id;
  return [
    isChosen ? html`<span class="tag">${texts.text('chosen')}</span>` : nothing,
    holds(when, answers) ? nothing : html`<span class="tag">${texts.text('depends')}</span>`,
  ];
}

/** Whether the reason for the trip already stands beside the number. */
const isSaidAbove = (channel: Channel, {trips}: SummaryScene): boolean =>
  trips.least === trips.most && trips.channel === channel;

/** How the result arrives. The office's own words beat ours, which may say the same. */
function deliveries({delivery = []}: Channel, {own, texts}: SummaryScene): unknown {
  if (delivery.length === 0) return nothing;
  const words = delivery.map((each) => (each.note ? own(each.note) : deliveryWords(each, texts)));
  return html`<p class="muted">
    ${words.map((each, index) => (index > 0 ? [' · ', each] : each))}
  </p>`;
}

/** What the citizen gets in the end, and how it arrives if they go the way with the fewest trips. */
export function results(scene: SummaryScene): unknown {
  const {answers, own, service, trips} = scene;
  const {outputs = []} = service;
  if (outputs.length === 0) return nothing;
  const list = html`<ul class="plain-list">
    ${outputs.map(
      ({name, validity}) =>
        html`<li>
          <strong>${own(name)}</strong>
          ${validity ? html`<p class="muted">${own(validity)}</p>` : nothing}
        </li>`,
    )}
  </ul>`;
  const way = trips.channel;
  const isOpen = way && holds(way.when, answers);
  const body = html`${list} ${isOpen ? deliveries(way, scene) : nothing}`;
  return section('result', body, scene);
}
