import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon, warningIcon} from '../../core/icons.js';
import {livePicture} from '../../core/live-picture.view.js';
import type {PlainKey} from '../../core/messages.js';
import {select} from '../../core/select.view.js';
import {STEPS} from '../loudness.model.js';
import type {VideoTexts} from '../video.messages.js';
import {findingOf, type Part} from './check-words.js';
import {type Scene, sectionHeading} from './scene.js';

type LiveDevice = Scene['conversation']['device']['camera'];

/** Announced as a list although it is styled: WebKit takes that away. */
const LIST = 'list';

/** What can be tried out, each with a plain verdict and what to do. */
export function checks(scene: Scene): TemplateResult {
  const {texts} = scene;
  return html`<section class="stack wide no-print" aria-labelledby="checks">
    ${sectionHeading(scene, 'checks', texts.text('checks'))}
    <p>${texts.text('checksText')}</p>
    <ul class="plain-list wide" role=${LIST}>
      ${row('camera', camera(scene), scene)} ${row('microphone', microphone(scene), scene)}
      ${row('speaker', speaker(scene), scene)} ${row('connection', connection(scene), scene)}
    </ul>
  </section>`;
}

const row = (part: Part, content: unknown, scene: Scene): TemplateResult =>
  html`<li class="check">
    <p class="name">${scene.texts.text(part)}</p>
    ${verdict(part, scene)} ${content}
  </li>`;

/** A word and a sign, never a colour alone. */
export function verdict(part: Part, scene: Scene): unknown {
  const finding = findingOf(part, scene);
  if (!finding) return nothing;
  return html`<p class="verdict line ${finding.isGood ? 'good' : 'bad'}">
      ${finding.isGood ? checkIcon() : warningIcon()} <span>${finding.verdict}</span>
    </p>
    ${finding.fix ? html`<p>${finding.fix}</p>` : nothing}`;
}

/** One button that turns a device on and off, so that the focus stays where it was. */
function power(
  device: LiveDevice,
  labels: Record<'try' | 'again' | 'stop', PlainKey<VideoTexts>>,
  {close, texts}: {close: () => void; texts: Scene['texts']},
): TemplateResult {
  const {isUnanswered, state, verdict: found} = device;
  const isWaiting = state === 'asking' && !isUnanswered;
  const key = state === 'on' ? 'stop' : found ? 'again' : 'try';
  const press = () => {
    if (state === 'on') close();
    else if (!isWaiting) void device.open();
  };
  return html`${asking(device, texts)}
    <button type="button" aria-disabled=${isWaiting ? 'true' : nothing} @click=${press}>
      ${texts.text(isUnanswered ? 'again' : labels[key])}
    </button>`;
}

/** Which of several; one that is built in and one that is plugged in look alike from outside. */
function choice(
  device: LiveDevice,
  key: 'cameraChoice' | 'microphoneChoice',
  texts: Scene['texts'],
): unknown {
  const {choices, chosen = ''} = device;
  if (choices.length < 2) return nothing;
  return html`<div class="field wide">
    <label for=${key}>${texts.text(key)}</label>
    ${select({
      id: key,
      value: chosen,
      options: choices.map(({deviceId, label}) => ({value: deviceId, label})),
      enter: (deviceId) => void device.choose(deviceId),
    })}
  </div>`;
}

/** That the browser asks, and what to do where nobody sees it ask. */
export const asking = ({isUnanswered, state}: LiveDevice, texts: Scene['texts']): unknown =>
  state === 'asking'
    ? html`<p>${texts.text('allow')} ${isUnanswered ? texts.text('unasked') : nothing}</p>`
    : nothing;

function camera({conversation, texts}: Scene): TemplateResult {
  const {device, isRehearsing} = conversation;
  const {stream, verdict: found} = device.camera;
  const labels = {
    try: 'cameraTry',
    again: found === 'good' ? 'cameraAgain' : 'again',
    stop: 'cameraStop',
  } as const;
  return html`${
    stream && !isRehearsing
      ? html`${livePicture(stream, {label: texts.text('mirror'), isMirror: true})}
          <p>${texts.text('cameraHint')}</p>`
      : nothing
  }
  ${choice(device.camera, 'cameraChoice', texts)}
  ${power(device.camera, labels, {close: () => conversation.closeCamera(), texts})}`;
}

function microphone({conversation, texts}: Scene): TemplateResult {
  const {device, level} = conversation;
  const isOn = device.microphone.state === 'on' && !level.isDeaf;
  const labels = {try: 'microphoneTry', again: 'again', stop: 'microphoneStop'} as const;
  return html`${
    isOn
      ? html`<p>${texts.text('speak')}</p>
          <meter max=${STEPS} .value=${level.steps} aria-label=${texts.text('level')}></meter>`
      : nothing
  }
  ${choice(device.microphone, 'microphoneChoice', texts)}
  ${power(device.microphone, labels, {close: () => device.microphone.close(), texts})}`;
}

function speaker({conversation, texts}: Scene): TemplateResult {
  const state = conversation.speaker;
  return html`${
      state === 'asked'
        ? html`<p>${texts.text('playing')}</p>
            ${question('heard', (answer) => conversation.sayHeard(answer), texts)}`
        : nothing
    }
    <button type="button" @click=${() => conversation.play()}>
      ${texts.text(state === 'untried' ? 'speakerTry' : 'speakerAgain')}
    </button>`;
}

function connection({conversation, texts}: Scene): TemplateResult {
  const {device} = conversation;
  const hasTried = device.verdicts.has('connection');
  const label = device.isAsking ? 'connectionAsking' : hasTried ? 'again' : 'connectionTry';
  return html`<button
    type="button"
    aria-disabled=${device.isAsking ? 'true' : nothing}
    @click=${() => void device.askForConnection()}
  >
    ${texts.text(label)}
  </button>`;
}

/** What only the person can say. */
export const question = (
  key: 'heard' | 'legible',
  say: (answer: boolean) => void,
  texts: Scene['texts'],
): TemplateResult =>
  html`<div class="buttons" role="group" aria-labelledby="ask-${key}">
    <p id="ask-${key}" class="name wide">${texts.text(key)}</p>
    <button type="button" @click=${() => say(true)}>${texts.text(`${key}Yes`)}</button>
    <button type="button" @click=${() => say(false)}>${texts.text(`${key}No`)}</button>
  </div>`;
