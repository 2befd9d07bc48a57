import {html, nothing, type TemplateResult} from 'lit';
import {moved, resized} from '../../frame.model.js';
import {finishedSize} from '../../target.model.js';
import {heading, type CheckScene} from './check-scene.js';

/** Smallest frame, as a share of the largest. */
const LEAST = 0.1;

interface Slider {
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly set: (share: number) => void;
}

const slider = ({label, value, min = 0, set}: Slider): TemplateResult =>
  html`<label class="slider">
    <span>${label}</span>
    <input
      type="range"
      min=${min * 100}
      max="100"
      step="0.5"
      .value=${String(value * 100)}
      @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value) / 100)}
    />
  </label>`;

/** The frame's size and place, each by a slider, so that a keyboard does what a finger does. */
function sliders({conversation, texts}: CheckScene): readonly TemplateResult[] {
  const {cutting} = conversation;
  const frame = cutting.frame!;
  const whole = conversation.photo!.seen.size!;
  const largest = Math.min(whole.width, (whole.height * frame.width) / frame.height);
  const room = {x: whole.width - frame.width, y: whole.height - frame.height};
  return [
    slider({
      label: texts.text('cropSize'),
      value: frame.width / largest,
      min: LEAST,
      set: (share) => cutting.move(resized(frame, share * largest, whole)),
    }),
    slider({
      label: texts.text('cropAcross'),
      value: room.x ? frame.x / room.x : 0,
      set: (share) => cutting.move(moved(frame, {x: share * room.x}, whole)),
    }),
    slider({
      label: texts.text('cropDown'),
      value: room.y ? frame.y / room.y : 0,
      set: (share) => cutting.move(moved(frame, {y: share * room.y}, whole)),
    }),
  ];
}

/** What would be cut out, and the way to do it or leave it. */
export function cropPanel(scene: CheckScene): TemplateResult {
  const {conversation, texts} = scene;
  const {frame, target} = conversation.cutting;
  const {width, height} = finishedSize(target!, frame!);
  return html`<div class="crop">
    ${heading(scene, 'crop', texts.text('cropTitle'))}
    <p>${texts.text('cropHint', {width: String(width), height: String(height)})}</p>
    ${sliders(scene)}
    ${
      conversation.cutting.hasFailed
        ? html`<p class="notice warning" role="alert">${texts.text('cropFailed')}</p>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="primary" @click=${() => void conversation.crop()}>
        ${texts.text('cropNow')}
      </button>
      <button type="button" class="plain" @click=${() => conversation.leaveCrop()}>
        ${texts.text('cropLeave')}
      </button>
    </div>
  </div>`;
}
