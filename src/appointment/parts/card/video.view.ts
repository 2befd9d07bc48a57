import {html, nothing, type TemplateResult} from 'lit';
import type {DevicePart, Verdict} from '../../../core/devices.js';
import {formatClock} from '../../../core/formats.js';
import {cameraIcon} from '../../../core/icons.js';
import {phoneLink, safeLink} from '../../../core/notice.view.js';
import type {VideoRoom} from '../../appointment.model.js';
import {roomState} from '../../card-state.model.js';
import {cardHeading, type KnownScene} from './card-scene.js';

/** The room: when it opens, what to have ready, the way in, and what to do without one. */
export function videoRoom(room: VideoRoom, scene: KnownScene): TemplateResult {
  const {conversation, texts} = scene;
  const state = roomState(room, conversation.clock.now);
  const clock = (instant: string) => formatClock(texts.lang, instant);
  const span = {from: clock(room.joinFrom), until: clock(room.joinUntil)};
  return html`<section class="stack wide" aria-labelledby="video">
    ${cardHeading(scene, 'video', texts.text('video'))}
    <p class="line">${cameraIcon()} <span>${texts.text('joinWindow', span)}</span></p>
    ${
      state === 'early'
        ? html`<p>${texts.text('joinEarly', {from: span.from})}</p>`
        : state === 'over'
          ? over(scene)
          : nothing
    }
    ${state === 'over' ? nothing : wayIn(room, state === 'open', scene)} ${identity(room, scene)}
    ${room.prepareUrl ? safeLink(room.prepareUrl, texts.text('prepare')) : nothing}
    ${state === 'over' ? nothing : device(scene)}
  </section>`;
}

function over({appointment: {site}, texts}: KnownScene): TemplateResult {
  const {phone} = site;
  return html`<p>${texts.text('joinOver')}</p>
    ${phone ? html`<p>${phoneLink(phone, texts.text('joinLate', {phone}))}</p>` : nothing}`;
}

function wayIn({joinUrl, linkPromise}: VideoRoom, isOpen: boolean, scene: KnownScene): unknown {
  const {conversation, texts} = scene;
  if (isOpen && joinUrl) {
    return html`<p role="status">${texts.text('joinNow')}</p>
      <a class="button primary" href=${joinUrl} target="_blank" rel="noopener"
        >${texts.text('join')}</a
      >`;
  }
  if (!isOpen) {
    return linkPromise === 'on-the-day' && !joinUrl
      ? html`<p>${texts.text('linkLater')}</p>`
      : nothing;
  }
  const {isLoading} = conversation.state;
  return html`<p><strong>${texts.text('linkMissing')}</strong></p>
    <button
      type="button"
      aria-disabled=${isLoading ? 'true' : nothing}
      @click=${() => !isLoading && void conversation.askForLink()}
    >
      ${texts.text(isLoading ? 'linkAsking' : 'linkAsk')}
    </button>`;
}

const identity = ({identity: asked}: VideoRoom, {texts}: KnownScene): unknown =>
  asked === 'none'
    ? nothing
    : html`<p>${texts.text(asked === 'eid' ? 'identityEid' : 'identityDocument')}</p>`;

const PARTS: readonly DevicePart[] = ['camera', 'microphone', 'connection'];

const SAID = {
  good: 'good',
  refused: 'refused',
  barred: 'refused',
  missing: 'missing',
  busy: 'busy',
  insecure: 'insecure',
  unsupported: 'unsupported',
  slow: 'slow',
  none: 'none',
} as const satisfies Record<Verdict, string>;

function found(verdicts: ReadonlyMap<DevicePart, Verdict>, {texts}: KnownScene): TemplateResult {
  const line = (part: DevicePart, verdict: Verdict) =>
    texts.text('verdict', {part: texts.text(part), verdict: texts.text(SAID[verdict])});
  return html`<ul>
    ${PARTS.map((part) => html`<li>${line(part, verdicts.get(part) ?? 'missing')}</li>`)}
  </ul>`;
}

/** The check of the device, on a press only. */
function device(scene: KnownScene): TemplateResult {
  const {conversation, texts} = scene;
  const {isRunning, verdicts} = conversation.device;
  const hasRun = !isRunning && verdicts.size > 0;
  return html`<div class="stack wide no-print">
    ${cardHeading(scene, 'device', texts.text('deviceTitle'), 2)}
    <p>${texts.text('deviceHint')}</p>
    <button
      type="button"
      aria-disabled=${isRunning ? 'true' : nothing}
      @click=${() => void conversation.device.run()}
    >
      ${texts.text(hasRun ? 'deviceAgain' : 'deviceStart')}
    </button>
    <div role="status">
      ${isRunning ? html`<p>${texts.text('deviceAsking')}</p>` : nothing}
      ${hasRun ? found(verdicts, scene) : nothing}
    </div>
  </div>`;
}
