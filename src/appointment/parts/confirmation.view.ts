import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {cameraIcon, checkIcon} from '../../core/icons.js';
import {printAlone} from '../../core/print-alone.js';
import type {Appointment, VideoRoom} from '../appointment.model.js';
import {meetingModes, offeringFor, tripsFor} from '../catalog.model.js';
import {calendarButton} from './calendar-file.js';
import {listUnder} from './list.view.js';
import {heading, ownTag, type Scene} from './scene.js';
import {ownTime} from './own-time.js';
import {modeName, tripsText, zonedTime} from './slot-words.js';

/** The booking as it stands: reference, when and where, what happens next, the calendar file. */
export function confirmation(appointment: Appointment, scene: Scene): TemplateResult {
  const {conversation, texts} = scene;
  const {status, video} = appointment;
  const isWaiting = status === 'pending-activation' || status === 'held';
  return html`${isWaiting ? waitingNotice(appointment, scene) : nothing}
    ${facts(appointment, isWaiting, scene)} ${video ? videoRoom(video, scene) : nothing}
    ${listUnder('bring', texts.text('bring'), scene.visit?.bring, scene)}
    ${photoGuide(appointment, scene)}
    ${listUnder('next', texts.text('whatNext'), appointment.nextSteps, scene)}
    ${isWaiting ? nothing : calendarFile(appointment, scene)}
    <button type="button" @click=${printIt}>${texts.text('print')}</button>
    <button type="button" class="plain" @click=${() => conversation.forget()}>
      ${texts.text('bookAnother')}
    </button>`;
}

const printIt = ({target}: Event): void =>
  printAlone(((target as Element).getRootNode() as ShadowRoot).host);

/** The office's own address first, because some phones open no other. */
function calendarFile(appointment: Appointment, {texts}: Scene): TemplateResult {
  const label = texts.text('addToCalendar');
  const {icsUrl} = appointment;
  return icsUrl
    ? html`<a class="target" href=${icsUrl} download>${label}</a>`
    : calendarButton({appointment, label, texts, now: Date.now()});
}

/** Who has to do what before it counts: the citizen, or an office that has to agree. */
function waitingNotice({activation, status}: Appointment, {texts}: Scene): unknown {
  if (status === 'held') return html`<p class="notice warning wide">${texts.text('heldText')}</p>`;
  if (!activation) return nothing;
  const time = formatClock(texts.lang, activation.expiresAt);
  return html`<p class="notice warning wide">${texts.text('waitingText', {time})}</p>`;
}

/** A page of its own, so that the confirmation stays where it is. */
function photoGuide({mode}: Appointment, {texts, visit}: Scene): unknown {
  const guide = visit?.photoGuide;
  return meetingModes(guide?.channels ?? []).includes(mode)
    ? html`<a class="target" href=${guide?.url ?? nothing} target="_blank"
        >${texts.text('photoGuide')}</a
      >`
    : nothing;
}

function facts(appointment: Appointment, isWaiting: boolean, scene: Scene): TemplateResult {
  const {catalog, conversation, texts} = scene;
  const {mode, reference, site, slot} = appointment;
  const trips = tripsFor(mode, offeringFor(catalog, conversation.state.booking));
  const own = ownTime(texts, slot);
  const lang = ownTag(scene);
  return html`<div class="notice ${isWaiting ? '' : 'success'} wide">
    <p class="line">
      ${isWaiting ? nothing : checkIcon()}
      <strong class="numbers">${zonedTime(texts, slot, site)}</strong>
    </p>
    ${own ? html`<p class="numbers">${own}</p>` : nothing}
    <p><span lang=${lang}>${site.name}</span> · ${modeName(texts, mode)}</p>
    ${site.address ? html`<p lang=${lang}>${site.address}</p>` : nothing}
    <p><strong>${tripsText(texts, trips)}</strong></p>
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
        ? html`<a class="target" href=${joinUrl} target="_blank">${texts.text('joinLink')}</a>`
        : html`<p>${texts.text('linkLater')}</p>`
    }
    ${
      identity === 'none'
        ? nothing
        : html`<p>${texts.text(identity === 'eid' ? 'identityEid' : 'identityDocument')}</p>`
    }`;
}
