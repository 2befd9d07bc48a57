import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../core/formats.js';
import {cameraIcon} from '../../core/icons.js';
import {notice, phoneLink} from '../../core/notice.view.js';
import {type Meeting, minutesLate, roomState} from '../meeting.model.js';
import type {Scene} from './scene.js';
import {opensText, ownText, waitText, whenText, zoneText} from './way-in-words.js';

/** When the meeting is, and the way into its room once that is open. */
export function wayIn(scene: Scene): TemplateResult {
  const {meeting, now, texts} = scene;
  if (!meeting) return html`<p>${texts.text('unknown')}</p>`;
  const {ref} = meeting;
  const zone = zoneText(scene);
  const own = zone && ownText(meeting, scene);
  const views = {early, open, over};
  return html`<p class="when line">${cameraIcon()} <span>${whenText(meeting, scene)}</span></p>
    ${zone ? html`<p class="muted">${zone} ${own ?? nothing}</p>` : nothing}
    ${ref ? html`<p>${texts.text('number', {ref})}</p>` : nothing}
    ${views[roomState(meeting, now)](meeting, scene)}`;
}

const early = (meeting: Meeting, scene: Scene): TemplateResult =>
  html`<div class="state stack wide">
    <p><strong>${opensText(meeting, scene)}</strong> ${waitText(meeting, scene)}</p>
    <p>${scene.texts.text('early')}</p>
    ${consent(scene)}
  </div>`;

/** Whoever has been in has missed nothing. */
function over({joinUntil}: Meeting, scene: Scene): TemplateResult {
  const {conversation, level, texts} = scene;
  const clock = formatClock(texts.lang, joinUntil);
  const words =
    conversation.entrance.outcome === 'in'
      ? ({tone: 'info', title: texts.text('after'), text: texts.text('afterText')} as const)
      : ({
          tone: 'warning',
          title: texts.text('over'),
          text: texts.text('overText', {clock}),
        } as const);
  return notice({...words, id: 'over', action: call(scene), level: level + 1});
}

const call = ({office: {phone}, texts}: Scene): unknown =>
  phone ? phoneLink(phone, texts.text('call', {phone})) : nothing;

function open(meeting: Meeting, scene: Scene): TemplateResult {
  const {now, texts} = scene;
  const count = minutesLate(meeting, now);
  return html`<div class="state stack wide">
    <p><strong>${texts.text(count > 0 ? 'late' : 'open', {count})}</strong></p>
    <p>${texts.text('openUntil', {clock: formatClock(texts.lang, meeting.joinUntil)})}</p>
    ${consent(scene)} ${door(scene)} ${outcome(scene)}
  </div>`;
}

/** Nobody is recorded without a yes, and nobody says it by mistake; told early, another way is found. */
function consent(scene: Scene): unknown {
  const {level, texts, video} = scene;
  if (!video.isRecorded) return nothing;
  return html`<div class="stack wide">
    <div class="subheading" role="heading" aria-level=${level + 1}>${texts.text('recorded')}</div>
    <p>${texts.text('recordedText')} ${call(scene)}</p>
    ${tick(scene)}
  </div>`;
}

function tick({conversation: {entrance}, texts}: Scene): TemplateResult {
  const agree = ({target}: Event) => entrance.agree((target as HTMLInputElement).checked);
  return html`<label class="tick">
      <input
        id="agree"
        type="checkbox"
        .checked=${entrance.hasAgreed}
        aria-invalid=${entrance.lacksYes ? 'true' : nothing}
        aria-describedby=${entrance.lacksYes ? 'agree-error' : nothing}
        @input=${agree}
      />
      ${texts.text('agree')}
    </label>
    ${
      entrance.lacksYes
        ? html`<p id="agree-error" class="error">${texts.text('agreeFirst')}</p>`
        : nothing
    }`;
}

/** A link where the room's address is known, which no browser holds back; otherwise a button. */
function door({conversation, texts}: Scene): TemplateResult {
  const {entrance} = conversation;
  const {isPending, link, outcome: entered} = entrance;
  const label = texts.text(isPending ? 'entering' : entered === 'in' ? 'enterAgain' : 'enter');
  const enter = (press: MouseEvent) => void entrance.enter(press);
  if (link && !isPending) return doorTo(link, label, {enter, texts});
  return html`<button
      id="enter"
      type="button"
      class="primary"
      aria-disabled=${isPending ? 'true' : nothing}
      @click=${enter}
    >
      ${label}
    </button>
    ${isPending ? html`<p>${texts.text('enteringText')}</p>` : nothing}`;
}

const MIDDLE = 1;

const doorTo = (
  link: string,
  label: string,
  {enter, texts}: {enter: (press: MouseEvent) => void; texts: Scene['texts']},
): TemplateResult =>
  html`<a
      id="enter"
      class="button primary"
      href=${link}
      target="_blank"
      rel="noopener noreferrer"
      @click=${enter}
      @auxclick=${(press: MouseEvent) => press.button === MIDDLE && enter(press)}
      >${label}</a
    >
    <p class="muted">${texts.text('newTab')}</p>`;

function outcome(scene: Scene): unknown {
  const {conversation, level, texts} = scene;
  const {outcome: entered} = conversation.entrance;
  if (!entered) return nothing;
  const words = {
    in: {tone: 'info', title: texts.text('entered'), text: texts.text('enteredText')},
    'no-link': {tone: 'warning', title: texts.text('noLink'), text: texts.text('noLinkText')},
    failed: {
      tone: 'danger',
      title: texts.text('notEntered'),
      text: texts.text('notEnteredText'),
    },
  } as const;
  return notice({
    ...words[typeof entered === 'string' ? entered : 'failed'],
    id: 'entered',
    detail: typeof entered === 'string' ? undefined : entered.extras.detail,
    action: call(scene),
    level: level + 1,
  });
}
