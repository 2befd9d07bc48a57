import {html, nothing, type TemplateResult} from 'lit';
import {formatClock, formatDay} from '../../../core/formats.js';
import {foreign} from '../../../core/foreign-text.js';
import {printAlone} from '../../../core/print-alone.js';
import {localDate} from '../../slots.model.js';
import {calendarButton} from '../calendar-file.js';
import {ownTime} from '../own-time.js';
import {modeName, zonedTime} from '../slot-words.js';
import {cardHeading, type CardScene, type KnownScene} from './card-scene.js';

/** A day and a clock time as they stand in an instant. */
export const momentText = ({words}: CardScene, instant: string): string =>
  words.text('dayAndTime', {
    day: formatDay(words.lang, localDate(instant)),
    time: formatClock(words.lang, instant),
  });

function serviceNames({appointment: {services}, texts, words}: KnownScene): string {
  const names = services.map(({name, count}) =>
    count > 1 ? texts.text('several', {name, count}) : name,
  );
  return names
    .slice(1)
    .reduce((one, other) => words.text('separator', {one, other}), names[0] ?? '');
}

/** The site's time; for a meeting that comes to the citizen his own as well, where it differs. */
function when({appointment: {site, slot}, words}: KnownScene): TemplateResult {
  const own = ownTime(words, slot);
  return html`<strong class="numbers">${zonedTime(words, slot, site)}</strong>
    ${own ? html`<br /><span class="numbers">${own}</span>` : nothing}`;
}

/** What was booked, when, where, and what to say on the phone. */
export function facts(scene: KnownScene): TemplateResult {
  const {appointment, texts, words} = scene;
  const {mode, reference, site} = appointment;
  const rows: readonly (readonly [string, unknown])[] = [
    [texts.text('when'), when(scene)],
    [texts.text('service'), foreign(serviceNames(scene))],
    [texts.text('how'), modeName(words, mode)],
    [
      texts.text('where'),
      html`${foreign(site.name)}${site.address ? html`<br />${foreign(site.address)}` : nothing}`,
    ],
    [texts.text('reference'), html`<strong class="reference numbers">${reference}</strong>`],
  ];
  return html`<dl class="facts wide">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What happens next, in order. */
export function nextSteps(scene: KnownScene): unknown {
  const {nextSteps: steps = []} = scene.appointment;
  if (steps.length === 0) return nothing;
  return html`${cardHeading(scene, 'next', scene.texts.text('whatNext'))}
    <ol class="wide">
      ${steps.map((step) => html`<li>${foreign(step)}</li>`)}
    </ol>`;
}

/** The calendar file: the office's own address first, because some phones open no other. */
export function calendarLink({
  appointment,
  conversation,
  texts,
  words,
}: KnownScene): TemplateResult {
  const isGone = appointment.status === 'cancelled';
  const label = texts.text(isGone ? 'cancelledCalendar' : 'addToCalendar');
  const {icsUrl} = appointment;
  if (icsUrl) return html`<a class="target" href=${icsUrl} download>${label}</a>`;
  return calendarButton({appointment, label, texts: words, now: conversation.clock.now});
}

/** Prints the card and nothing around it. */
export const printButton = ({host, texts}: CardScene): TemplateResult =>
  html`<button type="button" class="no-print" @click=${() => printAlone(host)}>
    ${texts.text('print')}
  </button>`;
