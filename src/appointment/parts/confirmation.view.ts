import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {cameraIcon, checkIcon} from '../../core/icons.js';
import type {Appointment, VideoRoom} from '../appointment.model.js';
import {heading, type Scene} from './scene.js';
import {modeName, zonedTime} from './slot-words.js';

/** Last look before anything is booked. */
export function reviewStep({conversation, texts}: Scene): TemplateResult {
  const {isPending} = conversation;
  return html`<p>${texts.text('reviewHint')}</p>
    <button
      type="button"
      class="primary"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${() => conversation.book()}
    >
      ${texts.text(isPending ? 'confirming' : 'confirm')}
    </button>`;
}

/** The booking as it stands: reference, when and where, what happens next, the calendar file. */
export function confirmation(appointment: Appointment, scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {icsUrl, status, video} = appointment;
  const isWaiting = status === 'pending-activation';
  const file = html`<a class="file" href=${icsUrl ?? nothing} download
    >${texts.text('addToCalendar')}</a
  >`;
  return html`${isWaiting ? waitingNotice(appointment, scene) : nothing}
    ${facts(appointment, isWaiting, scene)} ${video ? videoRoom(video, scene) : nothing}
    ${nextSteps(appointment, scene)} ${icsUrl && !isWaiting ? file : nothing}
    <button type="button" @click=${() => window.print()}>${texts.text('print')}</button>
    <button type="button" class="plain" @click=${() => conversation.forget()}>
      ${texts.text('bookAnother')}
    </button>`;
}

function waitingNotice({activation}: Appointment, {texts}: Scene): unknown {
  if (!activation) return nothing;
  const time = formatClock(texts.lang, activation.expiresAt);
  return html`<p class="notice warning wide">${texts.text('waitingText', {time})}</p>`;
}

function nextSteps({nextSteps: steps}: Appointment, scene: Scene): unknown {
  if (!steps?.length) return nothing;
  return html`${heading(scene, 'next', scene.texts.text('whatNext'))}
    <ol class="wide">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>`;
}

function facts(appointment: Appointment, isWaiting: boolean, {texts}: Scene): TemplateResult {
  const {mode, reference, site, slot} = appointment;
  return html`<div class="notice ${isWaiting ? '' : 'success'} wide">
    <p class="line">
      ${isWaiting ? nothing : checkIcon()}
      <strong class="numbers">${zonedTime(texts, slot, site)}</strong>
    </p>
    <p>${site.name} · ${modeName(texts, mode)}</p>
    ${site.address ? html`<p>${site.address}</p>` : nothing}
    <p>${texts.text('reference')}</p>
    <p class="reference numbers">${reference}</p>
  </div>`;
}

function videoRoom(
  {identity, joinFrom, joinUntil, joinUrl}: VideoRoom,
  scene: Scene,
): TemplateResult {
  const {texts} = scene;
  const clock = (instant: string) => formatClock(texts.lang, instant);
  return html`${heading(scene, 'video', texts.text('video'))}
    <p class="line">
      ${cameraIcon()} ${texts.text('joinFrom', {time: clock(joinFrom), end: clock(joinUntil)})}
    </p>
    ${
      joinUrl
        ? html`<a class="file" href=${joinUrl} target="_blank" rel="noopener"
            >${texts.text('joinLink')}</a
          >`
        : html`<p>${texts.text('linkLater')}</p>`
    }
    ${
      identity === 'none'
        ? nothing
        : html`<p>${texts.text(identity === 'eid' ? 'identityEid' : 'identityDocument')}</p>`
    }`;
}
