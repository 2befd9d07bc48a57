import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from '../../core/icons.js';
import type {Localization} from '../../core/localization.js';
import type {PlainKey} from '../../core/messages.js';
import type {ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Slot} from '../appointment.model.js';
import type {Scene} from './scene.js';
import {slotTime} from './slot-words.js';
import {timeCards} from './soonest.view.js';

type Key = PlainKey<AppointmentTexts>;

/** Title and text for each reason; what is not listed is the office's own fault. */
const words: Partial<Record<ProblemCode, readonly [title: Key, text: Key]>> = {
  'slot-taken': ['takenTitle', 'takenText'],
  'hold-expired': ['expiredTitle', 'expiredText'],
  offline: ['offlineTitle', 'offlineText'],
  timeout: ['timeoutTitle', 'timeoutText'],
  'too-many': ['tooManyTitle', 'tooManyText'],
  'too-long': ['tooLongTitle', 'tooLongText'],
  changed: ['changedTitle', 'changedText'],
  invalid: ['refusedTitle', 'changedText'],
  'antibot-required': ['antibotTitle', 'antibotText'],
  'antibot-invalid': ['antibotTitle', 'antibotText'],
};

/** Trying again cannot mend these. */
const FINAL: readonly ProblemCode[] = [
  'too-many',
  'too-long',
  'invalid',
  'antibot-required',
  'antibot-invalid',
];

/** A notice without anything the conversation knows: what went wrong, what is safe, “Try again”. */
export function bareNotice(
  {code, extras}: ProviderError,
  texts: Localization<AppointmentTexts>,
  level: number,
  way: unknown,
  text: string = texts.text(words[code]?.[1] ?? 'unavailableText'),
): TemplateResult {
  const isRate = code === 'rate-limited';
  const title = isRate ? 'rateLimitedTitle' : (words[code]?.[0] ?? 'unavailableTitle');
  const tone = code === 'slot-taken' || code === 'hold-expired' ? 'warning' : 'danger';
  return html`<div
    id="failure"
    class="notice ${tone} wide"
    tabindex="-1"
    role="group"
    aria-labelledby="failure-title"
  >
    <div id="failure-title" class="subheading line" role="heading" aria-level=${level}>
      ${warningIcon()} ${texts.text(title)}
    </div>
    <p>${isRate ? texts.text('rateLimitedText', {count: extras.retryAfterSeconds ?? 60}) : text}</p>
    ${extras.detail && code !== 'slot-taken' ? html`<p class="muted">${extras.detail}</p>` : nothing}
    ${way}
  </div>`;
}

/** The button that tries once more. */
export const retryButton = (label: string, retry: () => void): TemplateResult =>
  html`<button type="button" @click=${retry}>${label}</button>`;

/** What went wrong, what is safe, and what can be done now. */
export function problemNotice(
  problem: ProviderError,
  retry: () => void,
  scene: Scene,
): TemplateResult {
  const {conversation, level, texts} = scene;
  const {slot} = conversation.state.booking;
  if (problem.code === 'slot-taken') return takenNotice(problem, scene);
  const label =
    problem.code === 'hold-expired' && slot
      ? texts.text('keepAgain', {time: slotTime(texts, slot)})
      : texts.text('retry');
  const way = FINAL.includes(problem.code) ? nothing : retryButton(label, retry);
  return bareNotice(problem, texts, level + 1, way);
}

/** Somebody was faster: three times close to it, one press away. */
function takenNotice(problem: ProviderError, scene: Scene): TemplateResult {
  const {conversation, level, texts} = scene;
  // The provider has checked them.
  const alternatives = (problem.extras.alternatives ?? []) as readonly Slot[];
  const take = (slot: Slot) => conversation.takeAlternative(slot);
  const hasSome = alternatives.length > 0;
  const way = hasSome ? timeCards(alternatives, undefined, take, scene) : nothing;
  return bareNotice(
    problem,
    texts,
    level + 1,
    way,
    texts.text(hasSome ? 'takenText' : 'takenNone'),
  );
}
