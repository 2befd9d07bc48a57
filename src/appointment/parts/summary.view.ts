import {html, nothing, type TemplateResult} from 'lit';
import type {BookingStep} from '../booking.model.js';
import {stepsOf} from '../steps.model.js';
import {ownTag, type Scene, siteOf} from './scene.js';
import {modeName, zonedTime} from './slot-words.js';

const ORDER: readonly BookingStep[] = [
  'service',
  'people',
  'mode',
  'place',
  'time',
  'details',
  'review',
];

/** Everything that may have been decided: the step that asked, its label, the answer, its language. */
function answers(
  scene: Scene,
): readonly (readonly [
  BookingStep,
  string,
  string | undefined,
  lang?: ReturnType<typeof ownTag>,
])[] {
  const {catalog, conversation, texts} = scene;
  const {count = 1, mode, serviceId, slot} = conversation.state.booking;
  const site = siteOf(scene);
  const lang = ownTag(scene);
  return [
    [
      'service',
      texts.text('service'),
      catalog.services.find(({id}) => id === serviceId)?.name,
      lang,
    ],
    ['people', texts.text('people'), count > 1 ? texts.text('persons', {count}) : undefined],
    ['mode', texts.text('mode'), mode && modeName(texts, mode)],
    ['place', texts.text('place'), site?.name, lang],
    ['time', texts.text('time'), slot && site && zonedTime(texts, slot, site)],
  ];
}

/** What was decided before this step, by the citizen or by the page, with a way back to each question. */
export function summary(step: BookingStep, scene: Scene): TemplateResult | typeof nothing {
  const {catalog, conversation, texts} = scene;
  const given = answers(scene).filter(
    ([each, , value]) => value && ORDER.indexOf(each) < ORDER.indexOf(step),
  );
  if (given.length === 0) return nothing;
  const steps = stepsOf(conversation.state.booking, catalog);
  return html`<dl class="summary wide" aria-label=${texts.text('chosenSoFar')}>
    ${given.map(
      ([each, label, value, lang]) =>
        html`<div>
          <dt>${label}</dt>
          <dd><strong lang=${lang ?? nothing}>${value}</strong></dd>
          ${steps.includes(each) ? html`<dd>${changeButton(each, label, scene)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

const changeButton = (
  step: BookingStep,
  what: string,
  {conversation, texts}: Scene,
): TemplateResult =>
  html`<button
    type="button"
    class="plain"
    aria-label=${texts.text('changeWhat', {what})}
    @click=${() => conversation.revisit(step)}
  >
    ${texts.text('change')}
  </button>`;
