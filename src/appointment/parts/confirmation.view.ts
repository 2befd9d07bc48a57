import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {cameraIcon, checkIcon} from '../../core/icons.js';
import type {Appointment, VideoRoom} from '../appointment.model.js';
import {heading, type Scene} from './scene.js';
import {modeName, slotTime, slotZone} from './slot-words.js';

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
  const {activation, icsUrl, nextSteps, status, video} = appointment;
  const isWaiting = status === 'pending-activation';
  return html`${
      isWaiting && activation
        ? html`<p class="notice warning wide">
            ${texts.text('waitingText', {time: formatClock(texts.lang, activation.expiresAt)})}
          </p>`
        : nothing
    }
    ${facts(appointment, isWaiting, scene)} ${video ? videoRoom(video, scene) : nothing}
    ${
      nextSteps?.length
        ? html`${heading(scene, 'next', texts.text('whatNext'))}
            <ol class="wide">
              ${nextSteps.map((step) => html`<li>${step}</li>`)}
            </ol>`
        : nothing
    }
    ${icsUrl && !isWaiting ? html`<a class="file" href=${icsUrl} download>${texts.text('addToCalendar')}</a>` : nothing}
    <button type="button" @click=${() => window.print()}>${texts.text('print')}</button>
    <button type="button" class="plain" @click=${() => conversation.forget()}>
      ${texts.text('bookAnother')}
    </button>`;
}

function facts(appointment: Appointment, isWaiting: boolean, {texts}: Scene): TemplateResult {
  const {mode, reference, site, slot} = appointment;
  return html`<div class="notice ${isWaiting ? '' : 'success'} wide">
    <p class="line">
      ${isWaiting ? nothing : checkIcon()} <strong class="numbers">${slotTime(texts, slot)}</strong>
    </p>
    <p class="muted small">${slotZone(texts, slot, site)}</p>
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
        ? html`<a class="file" href=${joinUrl} rel="noopener">${texts.text('joinLink')}</a>`
        : html`<p>${texts.text('linkLater')}</p>`
    }
    ${
      identity === 'none'
        ? nothing
        : html`<p>${texts.text(identity === 'eid' ? 'identityEid' : 'identityDocument')}</p>`
    }`;
}
