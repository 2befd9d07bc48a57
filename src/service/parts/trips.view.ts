import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from '../../core/icons.js';
import {notice, phoneLink} from '../../core/notice.view.js';
import {tripsView} from '../../core/trips.view.js';
import type {LocalText} from '../service.model.js';
import {tipsOf} from '../terms.model.js';
import {section, type SummaryScene} from './summary-scene.js';
import {isToAsk, stopsOf, tripCondition, tripFigure} from './trip-words.js';

/** The trips of this citizen, the number first. */
export function trips(scene: SummaryScene): TemplateResult {
  const {channel, least} = scene.trips;
  const condition = tripCondition(scene);
  const reason = least > 0 && channel?.visitReason ? scene.own(channel.visitReason) : undefined;
  const body = tripsView(tripFigure(scene), !condition && !least, condition ?? reason);
  return section('tripsTitle', isToAsk(scene) ? html`${body} ${call(scene)}` : body, scene);
}

/** Why it cannot be done here, and who knows better. */
export function refusal(scene: SummaryScene): TemplateResult | undefined {
  const stops = stopsOf(scene);
  if (stops.length === 0 && scene.trips.channel) return undefined;
  const {level, own, texts} = scene;
  const reasons = stops.length > 0 ? stops.map(({text}) => own(text)) : [texts.text('noWayText')];
  const title = texts.text('noWayTitle');
  return html`${reasons.map((text, index) =>
    notice({id: `stop-${index}`, tone: 'danger', title, text, action: call(scene), level}),
  )}`;
}

/** What is to be said to those in this citizen's case, or (`isGeneral`) to everybody. */
export function tips({answers, own, service}: SummaryScene, isGeneral = false): unknown {
  const draw = (level: string | undefined, text: LocalText) =>
    level === 'warning'
      ? html`<p class="notice warning line wide">${warningIcon()} <span>${own(text)}</span></p>`
      : html`<p class="notice wide">${own(text)}</p>`;
  return tipsOf(service, answers)
    .filter(({level, when}) => level !== 'stop' && !when === isGeneral)
    .map(({level, text}) => draw(level, text));
}

/** Somebody who can be asked. */
export const call = ({service, texts}: SummaryScene): unknown => {
  const {phone} = service.provider;
  return phone ? phoneLink(phone, texts.text('call', {phone})) : nothing;
};
