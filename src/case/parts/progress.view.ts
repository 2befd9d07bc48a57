import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlainKey} from '../../core/messages.js';
import type {CaseTexts} from '../case.messages.js';
import type {CaseTask} from '../case.model.js';
import {delays, lead, outcome, trips} from './lead.view.js';
import {lastDone, remindButton, said} from './remind.view.js';
import type {Scene} from './scene.js';
import {LIST, section} from './section.view.js';
import {steps} from './steps.view.js';

/** The whole case, in the order in which it is asked about. */
export function progressView(scene: Scene): TemplateResult {
  const {level, own, progress, texts, within} = scene;
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    <div>
      <div class="heading" role="heading" aria-level=${level}>${own(progress.title)}</div>
      <p class="muted small">${texts.text('number', {ref: within(progress.ref)})}</p>
    </div>
    ${lead(scene)} ${outcome(scene)} ${trips(scene)} ${tasks(scene)} ${delays(scene)}
    ${steps(scene)} ${shipments(scene)} ${dates(scene)} ${foot(scene)}
  </div>`;
}

/** What the citizen has to do. Without anything there is no heading: the first sentence says it. */
function tasks(scene: Scene): unknown {
  const all = scene.progress.tasks ?? [];
  if (all.length === 0) return nothing;
  const list = html`<ul class="plain-list" role=${LIST}>
    ${repeat(
      all,
      ({id}, index) => (all.findIndex((one) => one.id === id) === index ? id : index),
      (each, index) => task(each, `task-${index}`, scene),
    )}
  </ul>`;
  return section('tasks', list, scene);
}

/** Where a task is done: a page of the portal or of the web, never a script. */
const SAFE = /^(https?:|tel:|mailto:|[./?#]|[\w-]+(\/|$))/i;

function task({deadline, href, ...rest}: CaseTask, id: string, scene: Scene): TemplateResult {
  const {day, own, progress, texts} = scene;
  const {ref, title: text} = progress;
  const {title} = rest;
  const reminder = {ref, taskId: rest.id, title, text};
  const isLink = SAFE.test(href);
  return html`<li class="task">
    <div id=${id} class="name">
      ${isLink ? html`<a class="target" href=${href}>${own(title)}</a>` : own(title)}
    </div>
    ${
      deadline
        ? html`<p>${texts.text('by', {day: day(deadline)})}</p>
            ${remindButton({...reminder, deadline}, id, scene)}`
        : nothing
    }
  </li>`;
}

const DATES = [
  ['submitted', 'submittedAt'],
  ['planned', 'plannedBy'],
  ['legal', 'legalBy'],
] as const satisfies readonly (readonly [PlainKey<CaseTexts>, string])[];

function dates(scene: Scene): unknown {
  const {day, progress, texts} = scene;
  const rows = DATES.flatMap(([key, name]) => {
    const date = progress[name];
    return date
      ? html`<div>
          <dt>${texts.text(key)}</dt>
          <dd>${day(date)}</dd>
        </div>`
      : [];
  });
  return rows.length > 0 ? section('dates', html`<dl class="dates">${rows}</dl>`, scene) : nothing;
}

/** What the page has put there, or a link for each. The slot stays, so that a late tracker is met. */
function shipments(scene: Scene): TemplateResult {
  const {host, level, progress, texts} = scene;
  const refs = progress.shipments ?? [];
  const isPut = !!host.querySelector(':scope > [slot="shipments"]');
  return html`<div class="section wide" ?hidden=${refs.length === 0 && !isPut}>
    <div class="subheading" role="heading" aria-level=${level + 1}>${texts.text('post')}</div>
    <slot name="shipments" @slotchange=${() => scene.acts.redraw()}>
      <ul class="plain-list" role=${LIST}>
        ${refs.map((ref, index) => html`<li>${shipment(ref, index, scene)}</li>`).reverse()}
      </ul>
    </slot>
  </div>`;
}

function shipment(ref: string, index: number, {host, progress, texts}: Scene): TemplateResult {
  const isOnly = progress.shipments?.length === 1;
  const template = host.shipmentUrl ?? '#mail-{ref}';
  const label = isOnly ? texts.text('parcel') : texts.text('parcelOf', {number: index + 1});
  const href = template.replaceAll('{ref}', () => encodeURIComponent(ref));
  return html`<a class="target" href=${href}>${label}</a>`;
}

/** When it was looked at last, and whom to ask. */
function foot(scene: Scene): TemplateResult {
  const {acts, error, isShared, looked, progress, texts} = scene;
  const isOffline = !navigator.onLine || error?.code === 'offline';
  const stale = isOffline ? 'offline' : error && 'stale';
  // Who is told to wait is not led to ask again.
  const canAsk = error && error.code !== 'rate-limited';
  return html`<div class="section wide">
    <p class="small ${stale ? '' : 'muted'}">
      ${texts.text('checked', {day: looked(progress.checkedAt)})}
      ${stale ? html`<strong>${texts.text(stale)}</strong>` : nothing}
    </p>
    <div class="buttons">
      ${canAsk ? button('again', () => acts.again(said(scene)), scene) : nothing}
      ${
        isShared
          ? nothing
          : button(acts.canShare ? 'share' : 'copy', () => acts.share(said(scene)), scene)
      }
    </div>
    ${lastDone(undefined, scene)}
    <slot name="help"></slot>
  </div>`;
}

const button = (key: PlainKey<CaseTexts>, act: () => Promise<void>, {texts}: Scene) =>
  html`<button type="button" @click=${() => void act()}>${texts.text(key)}</button>`;
