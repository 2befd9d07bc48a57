import {html, type TemplateResult} from 'lit';
import {foreignTag} from '../../core/language.model.js';
import type {Localization} from '../../core/localization.js';
import type {PlainKey} from '../../core/messages.js';
import {type Say, sayIn, shownLanguage} from '../local-text.model.js';
import type {Answers} from '../rule.model.js';
import type {ServiceTexts} from '../service.messages.js';
import type {LocalText, ServiceDefinition} from '../service.model.js';
import {type Trips, tripsOf} from '../trips.model.js';

/** Everything the views of the summary draw from. */
export interface SummaryScene {
  readonly texts: Localization<ServiceTexts>;
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  readonly trips: Trips;
  /** Level of the headings. */
  readonly level: number;
  /** A text of the definition as a plain string. */
  readonly say: Say;
  /** The same to be drawn: marked with its language where the page's is another. */
  readonly own: (text: LocalText) => unknown;
}

/** Puts together what the summary is drawn from. */
export function summaryScene(
  service: ServiceDefinition,
  answers: Answers,
  texts: Localization<ServiceTexts>,
  {lang, level}: {readonly lang: string; readonly level: number},
): SummaryScene {
  const say = sayIn(lang, service);
  const foreign = foreignTag(shownLanguage(lang, service), texts.lang);
  return {
    texts,
    service,
    answers,
    trips: tripsOf(service, answers),
    level,
    say,
    own: (text) =>
      foreign ? html`<span lang=${foreign} dir="auto">${say(text)}</span>` : say(text),
  };
}

/** One part of the summary under its heading. */
export const section = (
  title: PlainKey<ServiceTexts>,
  body: unknown,
  {level, texts}: SummaryScene,
): TemplateResult =>
  html`<div class="section">
    <div class="subheading" role="heading" aria-level=${level}>${texts.text(title)}</div>
    ${body}
  </div>`;
