import {html, nothing} from 'lit';
import {formatClock} from '../../core/formats.js';
import {phoneLink} from '../../core/notice.view.js';
import {elsewhere} from '../elsewhere.model.js';
import type {Scene} from './scene.js';

/** The way to where the chosen time is booked; undefined where that is here. */
export function away({catalog, conversation, texts}: Scene): unknown {
  const {slot} = conversation.state.booking;
  const place = slot && elsewhere(slot, catalog.capabilities, conversation.canBook);
  if (!slot || !place) return undefined;
  const {host = '', href, phone} = place;
  const time = formatClock(texts.lang, slot.start);
  const link = html`<a class="target" href=${href ?? nothing}
    >${texts.text('bookAt', {time, host})}</a
  >`;
  return html`${href ? link : nothing}
  ${phone ? phoneLink(phone, texts.text('bookByPhone', {time, phone})) : nothing}
  ${href || phone ? nothing : html`<p>${texts.text('bookNowhere')}</p>`}`;
}
