import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import type {Hold} from '../appointment.model.js';
import type {DeskScene} from './desk-scene.js';

const SECONDS = 60;

/** Until when the time is kept, or that nothing keeps it. */
export function keptLine(scene: DeskScene): TemplateResult | typeof nothing {
  const {conversation, desk, texts} = scene;
  const {hold, unheldSlotId} = conversation.state.booking;
  if (unheldSlotId) return html`<p class="muted">${texts.text('notKept')}</p>`;
  if (!hold) return nothing;
  if (desk.left.isNear) return nearlyOver(hold, scene);
  return html`<p id="kept" class="muted" tabindex="-1">${until('keptUntil', hold, scene)}</p>`;
}

const until = (key: 'keptUntil' | 'keptOnlyUntil', {expiresAt}: Hold, {texts}: DeskScene): string =>
  texts.text(key, {time: formatClock(texts.lang, expiresAt)});

/** Said aloud once, by the desk; the seconds are for the eye. */
function nearlyOver(hold: Hold, scene: DeskScene): TemplateResult {
  const {desk, texts} = scene;
  const left = desk.left.secondsLeft ?? 0;
  const seconds = String(left % SECONDS).padStart(2, '0');
  const clock = `${Math.floor(left / SECONDS)}:${seconds}`;
  return html`<div id="kept" class="notice warning wide" tabindex="-1">
    <p>
      <strong>${until('keptOnlyUntil', hold, scene)}</strong>
      <span class="numbers" role="timer">${texts.text('timeLeft', {time: clock})}</span>
    </p>
    ${desk.canExtend ? longer(hold, scene) : html`<p>${texts.text('lapseHint')}</p>`}
  </div>`;
}

function longer({extensionsLeft}: Hold, {desk, texts}: DeskScene): TemplateResult {
  return html`<button
      type="button"
      aria-disabled=${desk.isPending ? 'true' : nothing}
      @click=${() => desk.extend()}
    >
      ${texts.text('keepLonger')}
    </button>
    ${
      extensionsLeft === undefined
        ? nothing
        : html`<p class="muted">${texts.text('extensionsLeft', {count: extensionsLeft})}</p>`
    }`;
}
