import {html, nothing} from 'lit';
import type {PlainKey} from '../../../core/messages.js';
import {notice, phoneLink, retryButton} from '../../../core/notice.view.js';
import type {ProblemCode} from '../../../core/provider-error.model.js';
import type {CardTexts} from '../../card.messages.js';
import {callLink, type CardScene} from './card-scene.js';

type Key = PlainKey<CardTexts>;

const failures: Partial<Record<ProblemCode, readonly [Key, Key]>> = {
  'slot-taken': ['takenTitle', 'takenText'],
  changed: ['changedTitle', 'changedText'],
  'hold-expired': ['expiredTitle', 'expiredText'],
  'too-late': ['lateTitle', 'lateText'],
  'activation-expired': ['activationOverTitle', 'activationOverText'],
  'not-found': ['unknownTitle', 'unknownText'],
  'wrong-token': ['unknownTitle', 'unknownText'],
  offline: ['offlineTitle', 'offlineText'],
};

/** What an act has led to: why it failed, or what was done. */
export function news(scene: CardScene, phone: string | undefined): unknown {
  return html`${failure(scene, phone)} ${still(scene)} ${done(scene, phone)}`;
}

function failure(scene: CardScene, phone: string | undefined): unknown {
  const {conversation, level, texts} = scene;
  const {failure: failed} = conversation.state;
  // What became of the old booking is said below, with a button of its own.
  if (!failed || failed.act === 'still') return nothing;
  const {code, extras} = failed.error;
  const [title, text] = failures[code] ?? ['actFailedTitle', 'actFailedText'];
  return notice({
    id: 'failure',
    tone: code === 'slot-taken' || code === 'changed' ? 'warning' : 'danger',
    title: texts.text(title),
    text: texts.text(text),
    detail: extras.detail,
    action: callLink(scene, phone),
    level: level + 1,
  });
}

function still({conversation, level, texts}: CardScene): unknown {
  const {acts, state} = conversation;
  if (!state.still || acts.isPending) return nothing;
  return notice({
    id: state.failure?.act === 'still' ? 'failure' : 'still',
    tone: 'danger',
    title: texts.text('stillTitle'),
    text: texts.text('stillText'),
    action: retryButton(texts.text('stillRetry'), () => void conversation.cancelStill()),
    level: level + 1,
  });
}

function done({conversation, texts}: CardScene, phone: string | undefined): unknown {
  const {done: what} = conversation.state;
  if (!what) return nothing;
  if (what === 'linkNone') {
    const words = phone
      ? phoneLink(phone, texts.text('linkNone', {phone}))
      : texts.text('linkNoneBare');
    return html`<p id="done" class="notice warning wide" tabindex="-1">${words}</p>`;
  }
  return html`<div id="done" class="notice success wide" tabindex="-1">
    <p><strong>${texts.text(what)}</strong></p>
    ${what === 'moved' ? html`<p>${texts.text('movedCalendar')}</p>` : nothing}
  </div>`;
}
