import {html, nothing, type TemplateResult} from 'lit';
import {phoneLink} from '../../core/notice.view.js';
import {roomState} from '../meeting.model.js';
import {checks} from './checks.view.js';
import {face} from './face.view.js';
import {paper} from './paper.view.js';
import {own, type Scene, sectionHeading} from './scene.js';
import {wayIn} from './way-in.view.js';

/** The whole room: the way in, what will happen, what can be tried, and whom to call. */
export function videoRoom(scene: Scene): TemplateResult {
  const {level, meeting, now, texts} = scene;
  const isOver = meeting && roomState(meeting, now) === 'over';
  return html`<div
    class="stack"
    lang=${texts.isFallback ? texts.lang : nothing}
    dir=${texts.isFallback ? 'ltr' : nothing}
  >
    <section class="stack wide" aria-labelledby="title">
      <div id="title" class="heading" role="heading" aria-level=${level}>
        ${texts.text('title')}
      </div>
      ${wayIn(scene)}
    </section>
    ${isOver ? nothing : preparation(scene)}
  </div>`;
}

const preparation = (scene: Scene): TemplateResult =>
  html`${told('steps', scene)} ${told('ready', scene)} ${checks(scene)} ${paper(scene)}
  ${face(scene)} ${help(scene)}`;

/** What will happen, in order; or what to have at hand. */
function told(key: 'steps' | 'ready', scene: Scene): unknown {
  const {texts, video} = scene;
  const sentences = key === 'steps' ? video.steps : video.show;
  if (sentences.length === 0) return nothing;
  const items = sentences.map((sentence) => html`<li>${own(sentence, scene)}</li>`);
  return html`<section class="stack wide" aria-labelledby=${key}>
    ${sectionHeading(scene, key, texts.text(key))}
    ${
      key === 'steps'
        ? html`<ol class="told">
            ${items}
          </ol>`
        : html`<ul class="told">
            ${items}
          </ul>`
    }
  </section>`;
}

function help({office: {phone}, texts}: Scene): unknown {
  if (!phone) return nothing;
  return html`<p class="wide">
    ${texts.text('help')} ${phoneLink(phone, texts.text('call', {phone}))}
  </p>`;
}
