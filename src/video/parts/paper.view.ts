import {html, nothing, type TemplateResult} from 'lit';
import {livePicture} from '../../core/live-picture.view.js';
import {asking, question, verdict} from './checks.view.js';
import {type Scene, sectionHeading} from './scene.js';

/** Rehearses holding a document into the picture. */
export function paper(scene: Scene): unknown {
  const {conversation, texts, video} = scene;
  if (video.show.length === 0) return nothing;
  const {device, isRehearsing, picture} = conversation;
  const {isUnanswered, problem, state} = device.camera;
  const isAsking = state === 'asking' && !isUnanswered;
  const isBad = problem !== undefined || (isRehearsing && picture.isDark);
  return html`<section class="stack wide no-print" aria-labelledby="paper">
    ${sectionHeading(scene, 'paper', texts.text('paper'))}
    <p>${texts.text('paperText')}</p>
    ${isBad ? verdict('camera', scene) : nothing} ${isRehearsing ? rehearsal(scene) : nothing}
    ${asking(device.camera, texts)}
    <button
      type="button"
      aria-disabled=${isAsking ? 'true' : nothing}
      @click=${() => {
        if (isRehearsing) conversation.closeCamera();
        else if (!isAsking) void conversation.rehearse();
      }}
    >
      ${texts.text(isRehearsing ? 'paperStop' : 'paperTry')}
    </button>
  </section>`;
}

/** The picture as the officer will see it: writing in a mirror cannot be read. */
function rehearsal({conversation, texts}: Scene): TemplateResult {
  const {device, legible} = conversation;
  return html`<div class="frame">
      ${livePicture(device.camera.stream, {label: texts.text('paperView')})}
      <div class="card" aria-hidden="true"></div>
    </div>
    <p>${texts.text('paperHint')}</p>
    ${question('legible', (answer) => conversation.sayLegible(answer), texts)}
    ${
      legible === undefined
        ? nothing
        : legible
          ? html`<p><strong>${texts.text('legibleGood')}</strong></p>`
          : html`<p><strong>${texts.text('illegible')}</strong> ${texts.text('illegibleFix')}</p>`
    }`;
}
