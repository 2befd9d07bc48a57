/** What a back end asks back before it tells. */
import {html, nothing} from 'lit';
import {foreign} from '../../core/foreign-text.js';
import {identify} from '../identify.model.js';
import {type CarrierChoice, type ProofKind, proofAsked} from '../proof.model.js';
import type {ShipmentWatch} from '../shipment-watch.js';
import {type Field, formView} from './field.view.js';
import {partHeading, type TrackerScene} from './tracker-scene.js';

/** Which of several carriers is meant. */
export function carrierQuestion(watch: ShipmentWatch, index: number, scene: TrackerScene): unknown {
  const {conversation, level, texts} = scene;
  const choice = ({id, name}: CarrierChoice) =>
    html`<button
      type="button"
      aria-disabled=${watch.isPending ? 'true' : nothing}
      @click=${() => conversation.chooseCarrier(watch, id)}
    >
      ${foreign(name)}
    </button>`;
  const heading = partHeading(index, texts.text('which'), level);
  const carriers = carriersOf(watch, scene);
  if (carriers.length === 0)
    return html`${heading}
      <p>${texts.text('whichNone')}</p>`;
  return html`${heading}
    <div class="carriers wide" role="group" aria-labelledby="part-${index}">
      ${carriers.map(choice)}
    </div>`;
}

/** Those that the back end names; without, those that the number may belong to. */
function carriersOf(
  {error, query}: ShipmentWatch,
  {texts}: TrackerScene,
): readonly CarrierChoice[] {
  const named = (error?.extras.alternatives ?? []) as readonly CarrierChoice[];
  if (named.length > 0 || !('number' in query)) return named;
  return identify(query.number).flatMap(({carrier, scheme}) =>
    carrier ? [{id: carrier, name: texts.text(scheme)}] : [],
  );
}

const lineByKind: Readonly<Record<ProofKind, Pick<Field, 'type' | 'inputMode'>>> = {
  postcode: {},
  phone4: {inputMode: 'numeric'},
  birthdate: {type: 'date'},
};

/** Something that a stranger would not know. */
export function proofQuestion(watch: ShipmentWatch, index: number, scene: TrackerScene): unknown {
  const {conversation, level, texts} = scene;
  const {error, isPending, problem, proof} = watch;
  const kind = proofAsked(error?.extras ?? {});
  return formView(
    partHeading(index, texts.text('proofTitle'), level),
    {
      ...lineByKind[kind],
      id: `proof-${index}`,
      label: texts.text(kind),
      problem: problem && texts.text(problem),
      value: proof,
      enter: (value) => conversation.enterProof(watch, value),
    },
    texts.text(isPending ? 'loading' : 'goOn'),
    isPending,
    () => void conversation.sendProof(watch),
  );
}
