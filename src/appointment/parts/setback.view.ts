import {html, nothing, type TemplateResult} from 'lit';
import {retryButton} from '../../core/notice.view.js';
import type {ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {Slot} from '../appointment.model.js';
import {stepsOf} from '../steps.model.js';
import type {DeskScene} from './desk-scene.js';
import {bareNotice, failureNotice, type NoticeBody, type NoticeWords} from './problem.view.js';
import {slotTime} from './slot-words.js';
import {timeCards} from './soonest.view.js';

/** Title and text for each refusal of an act; what is not listed has the texts of any failure. */
const words: Partial<Record<ProblemCode, NoticeWords>> = {
  'slot-taken': ['takenTitle', 'takenText'],
  'hold-expired': ['expiredTitle', 'expiredText'],
  'too-many': ['tooManyTitle', 'tooManyText'],
  'too-long': ['tooLongTitle', 'tooLongText'],
  changed: ['changedTitle', 'changedText'],
  invalid: ['refusedTitle', 'changedText'],
  'in-progress': ['inProgressTitle', 'inProgressText'],
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

/** Why an act did not succeed, what is safe, and what can be done now. */
export function setbackNotice(problem: ProviderError, scene: DeskScene): TemplateResult {
  const {conversation, level, texts} = scene;
  const {booking, failedAct, hasAntibot, isUnsure} = conversation.state;
  const {code} = problem;
  const notice = noticeAbout(problem, scene);
  if (code === 'slot-taken') return notice(...takenBy(problem, scene));
  if (code === 'rate-limited') {
    const {pause} = scene.desk;
    const body = pausedBody(problem, pause.secondsLeft, () => scene.desk.retry(), texts);
    return failureNotice(body, level + 1);
  }
  // Sent before a reload, or under a key whose first letter has arrived.
  if (code === 'in-progress' && !failedAct) return notice(['unsureTitle', 'unsureText'], nothing);
  if (code === 'key-reused' && failedAct === 'book') {
    return notice(['arrivedTitle', 'arrivedText'], nothing);
  }
  if (code === 'antibot-invalid' && hasAntibot) {
    return notice(['antibotFailedTitle', 'antibotFailedText'], retryWay(scene));
  }
  const known = words[code];
  const way = FINAL.includes(code) ? fewerPeople(code, scene) : retryWay(scene, code);
  if (!known) return bareNotice(problem, texts, level + 1, way);
  const isDoubtful = code === 'hold-expired' && isUnsure && !!booking.slot;
  return notice(known, way, isDoubtful ? texts.text('lookFirst') : undefined);
}

/** Draws a notice from its words, the way on, and what else there is to say. */
const noticeAbout =
  ({code, extras}: ProviderError, {level, texts}: DeskScene) =>
  ([title, text]: NoticeWords, way: unknown, more?: unknown): TemplateResult => {
    const isMild = code === 'slot-taken' || code === 'hold-expired';
    const body = html`${texts.text(text)} ${more ?? nothing}`;
    const tone = isMild ? 'warning' : 'danger';
    const detail = code === 'slot-taken' ? undefined : extras.detail;
    return failureNotice({title: texts.text(title), text: body, tone, detail, way}, level + 1);
  };

/** The button that tries again; a lapsed time is asked for by its name. */
function retryWay({conversation, desk, texts}: DeskScene, code?: ProblemCode): TemplateResult {
  const {slot} = conversation.state.booking;
  const isLapsed = code === 'hold-expired' && slot;
  const label = isLapsed
    ? texts.text('keepAgain', {time: slotTime(texts, slot)})
    : texts.text('retry');
  return retryButton(label, () => desk.retry());
}

/** Somebody was faster: three times close to it, one press away. */
function takenBy(problem: ProviderError, scene: DeskScene): [NoticeWords, unknown] {
  // The provider has checked them.
  const others = (problem.extras.alternatives ?? []) as readonly Slot[];
  if (others.length === 0) return [['takenTitle', 'takenNone'], nothing];
  const take = (slot: Slot) => scene.desk.takeAlternative(slot);
  return [['takenTitle', 'takenText'], timeCards(others, undefined, take, scene)];
}

/** What takes too long for one appointment fits with fewer people. */
function fewerPeople(code: ProblemCode, {catalog, conversation, texts}: DeskScene): unknown {
  const isAsked = stepsOf(conversation.state.booking, catalog).includes('people');
  return code === 'too-long' && isAsked
    ? retryButton(texts.text('changeWhat', {what: texts.text('people')}), () =>
        conversation.revisit('people'),
      )
    : nothing;
}

/** The back end says how long; the button waits for it, so that nobody presses in vain. */
export function pausedBody(
  {extras}: ProviderError,
  count = 0,
  retry: () => void,
  texts: DeskScene['texts'],
): NoticeBody {
  const text = count > 0 ? texts.text('rateLimitedText', {count}) : texts.text('rateLimitedNow');
  const way = html`<button
    type="button"
    aria-disabled=${count > 0 ? 'true' : nothing}
    @click=${retry}
  >
    ${texts.text('retry')}
  </button>`;
  return {title: texts.text('rateLimitedTitle'), text, detail: extras.detail, way};
}
