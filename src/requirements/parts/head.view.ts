import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../core/formats.js';
import {notice, phoneLink} from '../../core/notice.view.js';
import {isOutOfDate, tipsOf} from '../../service/terms.model.js';
import {phoneOf, type Scene} from './scene.js';

/** Which list this is, whose, of when, and what has to be said before anything else. */
export function head(scene: Scene, today: string): TemplateResult {
  const {lang, level, say, service, texts} = scene;
  const name = say(service.name);
  const date = formatDate(lang, service.updated);
  return html`<div class="wide">
      <p class="print-only">${texts.text('notice')}</p>
      <div id="title" class="heading" role="heading" aria-level=${level}>
        ${texts.text('title', {name})}
      </div>
      <p class="muted small">${texts.text('asOf', {office: say(service.provider.name), date})}</p>
    </div>
    ${isOutOfDate(service, today) ? outOfDate(scene) : nothing} ${tips(scene)}`;
}

function outOfDate(scene: Scene): TemplateResult {
  const {lang, level, service, texts} = scene;
  return notice({
    id: 'out-of-date',
    tone: 'warning',
    title: texts.text('outOfDateTitle'),
    text: texts.text('outOfDateText', {date: formatDate(lang, service.reviewBy ?? '')}),
    action: callUs(scene),
    level: level + 1,
  });
}

/** A number to call; nothing where nobody named one. */
export function callUs(scene: Scene): unknown {
  const phone = phoneOf(scene);
  return phone ? phoneLink(phone, scene.words.text('call', {phone})) : nothing;
}

const tones = {info: '', warning: 'warning', stop: 'danger'};

/** A summary in the same `<zt-service>` tells the tips; that one is wrong here is told twice. */
const tips = ({answers, isAlone, own, say, service}: Scene): unknown =>
  tipsOf(service, answers)
    .filter(({level}) => isAlone || level === 'stop')
    .map(
      ({level = 'info', text}) =>
        html`<p class="notice ${tones[level]} wide" lang=${own}>${say(text)}</p>`,
    );
