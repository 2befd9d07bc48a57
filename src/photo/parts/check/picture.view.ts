import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Box, Size} from '../../face.model.js';
import {topOfHead} from '../../frame.model.js';
import type {Head} from '../../report.model.js';
import type {CheckScene} from './check-scene.js';
import {shareText} from './measure-words.js';

/** Height of what can be seized about the crown's line, as a share of the picture's. */
const GRIP = 0.14;

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

const frameShape = ({x, y, width, height}: Box) =>
  svg`<rect class="frame" x=${x} y=${y} width=${width} height=${height} />`;

/** Crown, eye line and chin across the picture. */
function lines(head: Head, {width}: Size) {
  const {chin, leftEye, rightEye} = head.face;
  const crown = topOfHead(head).y;
  return svg`<line class="guide" x1="0" x2=${width} y1=${chin.y} y2=${chin.y} />
    <line class="guide" x1=${leftEye.x} x2=${rightEye.x} y1=${leftEye.y} y2=${rightEye.y} />
    <line class="guide crown" x1="0" x2=${width} y1=${crown} y2=${crown} />`;
}

/** Only the line can be seized: a finger that scrolls past the picture moves nothing. */
function grip(scene: CheckScene, head: Head, {width, height}: Size) {
  const {conversation, isDisabled} = scene;
  if (isDisabled) return nothing;
  const move = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const line = event.currentTarget as SVGGraphicsElement;
    line.setPointerCapture(event.pointerId);
    const picture = line.ownerSVGElement!.getBoundingClientRect();
    const share = (event.clientY - picture.top) / picture.height;
    conversation.setCrown(clamp(share * height, height));
  };
  return svg`<rect
    class="grip"
    x="0"
    y=${topOfHead(head).y - (height * GRIP) / 2}
    width=${width}
    height=${height * GRIP}
    @pointerdown=${move}
    @pointermove=${move}
    @pointerup=${() => conversation.tell()}
  />`;
}

/**
 * The photo with what was measured. The crown's line follows a pointer; for the keyboard it has a
 * slider of its own below.
 */
export function picture(scene: CheckScene): TemplateResult {
  const {conversation, texts} = scene;
  const {frame} = conversation.cutting;
  const size = conversation.photo!.seen.size!;
  const words = {width: String(size.width), height: String(size.height)};
  const head = frame ? undefined : conversation.report?.head;
  return html`<figure class="picture">
      <canvas role="img" aria-label=${texts.text('picture', words)}></canvas>
      <svg
        class="overlay"
        viewBox="0 0 ${size.width} ${size.height}"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        ${frame ? frameShape(frame) : nothing}
        ${head ? [lines(head, size), grip(scene, head, size)] : nothing}
      </svg>
    </figure>
    ${head ? crownSlider(scene, size.height) : nothing}`;
}

function crownSlider(scene: CheckScene, height: number): TemplateResult {
  const {conversation, lang, texts} = scene;
  const y = clamp(topOfHead(conversation.report!.head!).y, height);
  const label = texts.text('crown', {value: shareText(y / height, lang)});
  const move = (event: Event) =>
    conversation.setCrown((Number((event.target as HTMLInputElement).value) / 100) * height);
  return html`<label class="slider">
    <span id="crown-label">${label}</span>
    <input
      type="range"
      min="0"
      max="100"
      step="0.5"
      aria-labelledby="crown-label"
      aria-describedby="crown-hint"
      .value=${String((y / height) * 100)}
      ?disabled=${scene.isDisabled}
      @input=${move}
      @change=${() => conversation.tell()}
    />
    <span id="crown-hint" class="muted">${texts.text('crownHint')}</span>
  </label>`;
}
