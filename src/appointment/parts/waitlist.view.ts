import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../core/icons.js';
import {formatDay} from '../../core/formats.js';
import {retryButton} from '../../core/notice.view.js';
import {addDays, type IsoDate} from '../../core/plain-date.model.js';
import type {ProblemCode, ProviderError} from '../../core/provider-error.model.js';
import type {FieldSpec} from '../appointment.model.js';
import {localDate, localTime} from '../slots.model.js';
import type {WaitlistForm} from '../waitlist-desk.js';
import type {WaitlistState} from '../waitlist.model.js';
import type {DeskScene} from './desk-scene.js';
import {fieldRow} from './field.view.js';
import {failureNotice, type NoticeBody} from './problem.view.js';
import {problemLink, problemList} from './problem-list.view.js';
import {problemText} from './problem-words.js';
import {heading, ownTag} from './scene.js';
import {pausedBody} from './setback.view.js';

/** The way onto the waiting list: at once where there is no time at all, else on request. */
export function waitlist(scene: DeskScene): TemplateResult | typeof nothing {
  const {conversation, desk, texts} = scene;
  const {form, state} = desk.waitlist;
  if (!form) return nothing;
  const kept = keptFor(form, state);
  const isAlone = conversation.search.isEmpty && !kept;
  const isShown = isAlone || !!state.isOpen;
  return html`<div class="stack wide waitlist">
    ${kept ? keptNotice(kept, scene) : nothing}
    ${
      isAlone
        ? nothing
        : html`<button
            type="button"
            class="plain"
            aria-expanded=${isShown ? 'true' : 'false'}
            @click=${() => desk.waitlist.toggle()}
          >
            ${texts.text(kept ? 'waitlistMore' : 'waitlistOffer')}
          </button>`
    }
    ${isShown ? wishForm(form, isAlone, scene) : nothing}
  </div>`;
}

type Kept = NonNullable<WaitlistState['kept']>;

/** What the office keeps, where it is about the visit that is being booked. */
function keptFor({filter}: WaitlistForm, {kept}: WaitlistState): Kept | undefined {
  const visit = ({services, siteIds, mode}: WaitlistForm['filter']) =>
    JSON.stringify([services, siteIds, mode]);
  return kept && visit(kept.wish) === visit(filter) ? kept : undefined;
}

function keptNotice(kept: Kept, scene: DeskScene): TemplateResult {
  const {level, texts} = scene;
  return html`<div
    id="waitlist"
    class="notice success wide"
    tabindex="-1"
    role="group"
    aria-labelledby="waitlist-kept"
  >
    <div id="waitlist-kept" class="subheading line" role="heading" aria-level=${level + 1}>
      ${checkIcon()} ${texts.text('waitlistKept')}
    </div>
    ${keptLines(kept, scene).map((line) => html`<p>${line}</p>`)}
    <p class="reference numbers">${kept.place.reference}</p>
  </div>`;
}

/** For when, that it is no booking, how one is told, until when, and what the number is. */
function keptLines(kept: Kept, {texts}: DeskScene): readonly string[] {
  const {contact, from, to} = kept.wish;
  const day = (date: IsoDate) => formatDay(texts.lang, date);
  const told = Object.values(contact).reduce((one, other) => texts.text('separator', {one, other}));
  return [
    from === to
      ? texts.text('waitlistDay', {day: day(from)})
      : texts.text('waitlistSpan', {from: day(from), to: day(to)}),
    texts.text('waitlistKeptText', {contact: told}),
    texts.text('waitlistUntil', {day: day(lastDay(kept))}),
    texts.text('waitlistReference'),
  ];
}

/** The last day of a wish: what ends at midnight lasts to the end of the day before. */
function lastDay({place: {expiresAt}, wish}: Kept): IsoDate {
  if (!expiresAt) return wish.to;
  const day = localDate(expiresAt);
  return localTime(expiresAt) === '00:00' ? addDays(day, -1) : day;
}

/** Beside times its button is no louder than theirs. */
function wishForm(form: WaitlistForm, isAlone: boolean, scene: DeskScene): TemplateResult {
  const {desk, texts} = scene;
  const {isPending} = desk.waitlist;
  const fields = [...dayFields(scene), ...form.fields];
  const submit = (event: Event) => {
    event.preventDefault();
    void desk.waitlist.join();
  };
  return html`<form
    class="stack wide"
    novalidate
    aria-labelledby="waitlist-title"
    @submit=${submit}
  >
    ${heading(scene, 'waitlist-title', texts.text('waitlistTitle'))}
    <p>${texts.text('waitlistHint')}</p>
    ${news(fields, scene)} ${fields.map((field) => row(field, form, scene))}
    <p class="muted small">${texts.text('privacy')}</p>
    <button class=${isAlone ? 'primary' : nothing} aria-disabled=${isPending ? 'true' : nothing}>
      ${texts.text(isPending ? 'waitlistJoining' : 'waitlistJoin')}
    </button>
  </form>`;
}

/** What is wrong with the wish, or why it did not arrive. */
function news(fields: readonly FieldSpec[], scene: DeskScene): unknown {
  const {failure, problems} = scene.desk.waitlist.state;
  if (failure) return failed(failure, scene);
  if (problems.length === 0) return nothing;
  const lines = problems.map((problem) => problemLink(problem, {fields, consents: []}, scene));
  return problemList('waitlist', lines, scene);
}

const dayFields = ({texts}: DeskScene): readonly FieldSpec[] => [
  {name: 'from', label: texts.text('waitlistFrom'), type: 'date', required: true},
  {name: 'to', label: texts.text('waitlistTo'), type: 'date', required: true},
];

function row(field: FieldSpec, {answers, today}: WaitlistForm, scene: DeskScene): TemplateResult {
  const {desk, texts} = scene;
  const problem = desk.waitlist.state.problems.find(({name}) => name === field.name);
  return fieldRow({
    field,
    id: `field-${field.name}`,
    problem: problem && problemText(texts, problem, {fields: [field]}),
    value: answers[field.name] ?? '',
    enter: (value) => desk.waitlist.enter(field.name, value),
    isNative: false,
    min: field.type === 'date' ? today : undefined,
    // The days are asked for in our own words.
    lang: field.type === 'date' ? nothing : ownTag(scene),
    optional: texts.text('oneIsEnough'),
    texts,
  });
}

const titles = {
  offline: 'offlineTitle',
  timeout: 'timeoutTitle',
  unreadable: 'unreadableTitle',
  'in-progress': 'inProgressTitle',
} as const satisfies Partial<Record<ProblemCode, unknown>>;

/** What happened, that nothing is lost, and that trying again puts nobody on the list twice. */
function failed(failure: ProviderError, scene: DeskScene): TemplateResult {
  const {desk, level, texts} = scene;
  const {code, extras} = failure;
  const retry = () => void desk.waitlist.join();
  const body: NoticeBody =
    code === 'rate-limited'
      ? pausedBody(failure, desk.waitlist.pause.secondsLeft, retry, texts)
      : {
          title: texts.text(
            code in titles ? titles[code as keyof typeof titles] : 'unavailableTitle',
          ),
          text: texts.text('waitlistOnce'),
          detail: extras.errors?.[0]?.detail ?? extras.detail,
          way: retryButton(texts.text('retry'), retry),
        };
  return failureNotice({id: 'waitlist', ...body}, level + 2);
}
