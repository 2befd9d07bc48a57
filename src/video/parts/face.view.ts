import {html, nothing, type TemplateResult} from 'lit';
import {foreign} from '../../core/foreign-text.js';
import {notice} from '../../core/notice.view.js';
import {type FaceOffer, type Scene, sectionHeading} from './scene.js';

/** The hand-over to the portal's own comparison of faces, and what comes after it. */
export function face(scene: Scene): unknown {
  const {conversation, face: offer, texts} = scene;
  if (!offer) return nothing;
  const {result} = conversation.face;
  return html`<section class="stack wide no-print" aria-labelledby="face">
    ${sectionHeading(scene, 'face', texts.text('face'))}
    <ul class="told">
      ${offer.guidance.map((sentence) => html`<li>${foreign(sentence)}</li>`)}
    </ul>
    ${result ? told(scene) : nothing}
    ${result?.outcome === 'confirmed' ? nothing : start(offer, scene)}
  </section>`;
}

function start(offer: FaceOffer, {conversation, texts}: Scene): TemplateResult {
  const {isPending, result} = conversation.face;
  const label = texts.text(isPending ? 'faceRunning' : result ? 'again' : 'faceStart');
  return html`<button
    type="button"
    aria-disabled=${isPending ? 'true' : nothing}
    @click=${() => offer.start()}
  >
    ${label}
  </button>`;
}

/** Neither a no nor a failure ends anything: an officer looks at the person, too. */
function told({conversation, level, texts}: Scene): TemplateResult {
  const {next, outcome} = conversation.face.result!;
  if (outcome === 'confirmed') {
    return html`<p>
      <strong>${texts.text('confirmed')}</strong> ${next ? foreign(next) : nothing}
    </p>`;
  }
  const key = outcome === 'not-confirmed' ? 'notConfirmed' : 'unavailable';
  return notice({
    id: 'face-news',
    tone: 'warning',
    title: texts.text(key),
    text: texts.text(`${key}Text`),
    detail: next,
    level: level + 2,
  });
}
