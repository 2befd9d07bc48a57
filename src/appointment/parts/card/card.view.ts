import {html, nothing, type TemplateResult} from 'lit';
import {formatClock} from '../../../core/formats.js';
import {hasAuthorContent} from '../../../core/light-dom.js';
import type {PlainKey} from '../../../core/messages.js';
import {notice, retryButton, safeLink} from '../../../core/notice.view.js';
import type {Appointment} from '../../appointment.model.js';
import type {CardTexts} from '../../card.messages.js';
import {RebookWantedEvent} from '../../card.events.js';
import {actButton, cardHeading, type CardScene, type KnownScene} from './card-scene.js';
import {askToCancel, askToMove, changes, chooseTime} from './change.view.js';
import {calendarLink, facts, nextSteps, printButton} from './facts.view.js';
import {news} from './news.view.js';
import {videoRoom} from './video.view.js';

const titles: Record<Appointment['status'], PlainKey<CardTexts>> = {
  held: 'titleHeld',
  'pending-activation': 'titleWaiting',
  confirmed: 'titleConfirmed',
  cancelled: 'titleCancelled',
  completed: 'titleCompleted',
  missed: 'titleMissed',
};

/** The appointment, or what stands in its place. */
export function cardView(scene: CardScene): TemplateResult {
  const {conversation, texts} = scene;
  const {appointment} = conversation.state;
  return html`<article
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
    aria-labelledby="title"
  >
    ${appointment ? known({...scene, appointment}) : unknown(scene)}
  </article>`;
}

function known(scene: KnownScene): TemplateResult {
  const {appointment, conversation, texts} = scene;
  const {error, question} = conversation.state;
  return html`${cardHeading(scene, 'title', texts.text(titles[appointment.status]), 0)}
  ${error ? stale(scene) : nothing} ${news(scene, appointment.site.phone)}
  ${question === 'time' ? nothing : facts(scene)} ${body(scene)}`;
}

function body(scene: KnownScene): unknown {
  const {question} = scene.conversation.state;
  if (question === 'time') return chooseTime(scene);
  if (question === 'move') return askToMove(scene);
  if (question === 'cancel') return askToCancel(scene);
  return html`${standing(scene)} ${footer(scene)}`;
}

/** What its state means for the citizen. */
function standing(scene: KnownScene): unknown {
  const {appointment, texts} = scene;
  const {status, video} = appointment;
  switch (status) {
    case 'held':
      return html`<p>${texts.text('heldText')}</p>
        ${changes(scene)}`;
    case 'pending-activation':
      return html`${waiting(scene)} ${changes(scene)}`;
    case 'confirmed':
      return html`${video ? videoRoom(video, scene) : nothing} ${nextSteps(scene)} ${changes(scene)}`;
    case 'cancelled':
      return html`<p>${texts.text('cancelledText')}</p>
        ${rebook(scene)}`;
    case 'missed':
      return html`<p>${texts.text('missedText')}</p>
        ${rebook(scene)}`;
    default:
      return html`<p>${texts.text('completedText')}</p>`;
  }
}

function waiting(scene: KnownScene): TemplateResult {
  const {appointment, conversation, texts} = scene;
  const {activation} = appointment;
  const isOver = activation && conversation.clock.now >= Date.parse(activation.expiresAt);
  if (isOver) {
    return html`<p>${texts.text('waitingOver')}</p>
      ${rebook(scene)}`;
  }
  const time = activation ? formatClock(texts.lang, activation.expiresAt) : '';
  if (!conversation.link?.activation) return html`<p>${texts.text('waitingInMail')}</p>`;
  return html`${time ? html`<p>${texts.text('waitingText', {time})}</p>` : nothing}
    ${confirmButton(scene)}
    <p class="muted">${texts.text('notYours')}</p>`;
}

const confirmButton = ({conversation, texts}: CardScene): TemplateResult =>
  actButton(
    texts.text('confirm'),
    texts.text('confirming'),
    conversation.acts.isPending,
    () => void conversation.activate(),
  );

/** The page's own way to another appointment, else the one it names. */
function rebook({appointment, bookUrl, host, texts}: KnownScene): TemplateResult {
  const want = (event: Event) => {
    if (!host.dispatchEvent(new RebookWantedEvent(appointment))) event.preventDefault();
  };
  const own = bookUrl ? safeLink(bookUrl, texts.text('rebook')) : nothing;
  // Also for a link or button of the page's own in the slot, whose click arrives here by any key.
  return html`<div class="no-print" role="presentation" @click=${want}>
    <slot name="rebook">${own}</slot>
  </div>`;
}

function footer(scene: KnownScene): unknown {
  const {status} = scene.appointment;
  const hasFile = status === 'confirmed' || status === 'cancelled';
  return html`<div class="buttons no-print">
    ${hasFile ? calendarLink(scene) : nothing} ${printButton(scene)}
  </div>`;
}

const stale = ({conversation, texts}: CardScene): TemplateResult =>
  html`<div class="notice warning wide">
    <p>${texts.text('stale')}</p>
    ${retryButton(texts.text('retry'), () => void conversation.look())}
  </div>`;

/** Nothing is known of it: it is being asked for, the link is not right, or nobody answers. */
function unknown(scene: CardScene): TemplateResult {
  const {conversation, host, texts} = scene;
  const {error, isLoading} = conversation.state;
  const {link} = conversation;
  const help = html`<div class="wide"><slot></slot></div>`;
  if (link?.activation && !link.token) {
    return html`${cardHeading(scene, 'title', texts.text('titleWaiting'), 0)}
      ${news(scene, undefined)} ${confirmButton(scene)}
      <p class="muted">${texts.text('notYours')}</p>
      ${help}`;
  }
  if (isLoading) {
    const shape = html`<div class="skeleton wide"></div>`;
    return html`<p class="skeleton wide" role="status">${texts.text('loading')}</p>
      ${hasAuthorContent(host) ? nothing : shape} ${help}`;
  }
  return html`${because(scene, error?.code)} ${help}`;
}

function because(scene: CardScene, code: string | undefined): TemplateResult {
  const {conversation, level, texts} = scene;
  const key =
    code === undefined
      ? 'linkless'
      : code === 'not-found' || code === 'wrong-token'
        ? 'unknown'
        : code === 'offline'
          ? 'offline'
          : 'failed';
  const canRetry = key === 'offline' || key === 'failed';
  return notice({
    id: 'title',
    tone: key === 'linkless' ? 'info' : 'danger',
    title: texts.text(`${key}Title`),
    text: texts.text(`${key}Text`),
    action: canRetry ? retryButton(texts.text('retry'), () => void conversation.look()) : nothing,
    level,
  });
}
