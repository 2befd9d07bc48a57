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
    ${result?.outcome === 'confirmed' || result?.isFinal ? nothing : start(offer, scene)}
  </section>`;
}

/** One button that begins it and calls it off, so that the focus stays where it was. */
function start(offer: FaceOffer, {conversation, texts}: Scene): TemplateResult {
  const {isPending, result} = conversation.face;
  const label = texts.text(isPending ? 'faceStop' : result ? 'again' : 'faceStart');
  const press = ({detail}: MouseEvent) => {
    // The second half of a double press would call off what the first has begun.
    if (isPending && detail > 1) return;
    if (isPending) conversation.face.forget();
    else offer.start();
  };
  return html`${isPending ? html`<p>${texts.text('faceRunning')}</p>` : nothing}
    <button type="button" @click=${press}>${label}</button>`;
}

/** Neither a no nor a failure ends anything: an officer looks at the person, too. */
function told({conversation, level, texts}: Scene): TemplateResult {
  const {isFinal, next, outcome} = conversation.face.result!;
  if (outcome === 'confirmed') {
    return html`<p>
      <strong>${texts.text('confirmed')}</strong> ${next ? foreign(next) : nothing}
    </p>`;
  }
  const isOpen = outcome === 'not-confirmed' && !isFinal;
  return notice({
    id: 'face-news',
    tone: 'warning',
    title: texts.text(outcome === 'not-confirmed' ? 'notConfirmed' : 'unavailable'),
    text: texts.text(isOpen ? 'notConfirmedText' : 'unavailableText'),
    detail: next,
    level: level + 2,
  });
}
