/** What the check draws, and all it does with a photo: fetched beside the rules, not with the tag. */
import {html, nothing, type TemplateResult} from 'lit';
import {heading, type CheckScene} from './parts/check/check-scene.js';
import {result} from './parts/check/result.view.js';
import {sources, viewfinder} from './parts/check/sources.view.js';

export {CheckConversation} from './check-conversation.js';
export {summaryText} from './parts/check/findings.view.js';

/** The check in its present state. */
export function photoCheck(scene: CheckScene): TemplateResult {
  const {camera, conversation, isGeneral, say, standard, texts} = scene;
  const capture = standard.office?.capture ?? standard.capture?.value;
  const isOpen = camera.state === 'on';
  return html`<div class="stack">
    ${heading(scene, 'title', texts.text('title'), 0)}
    <p>${texts.text('lead')}</p>
    <p class="muted">${texts.text('forWhat', {name: say(standard.name)})}</p>
    ${isGeneral ? html`<p class="notice warning">${texts.text('general')}</p>` : nothing}
    ${
      capture && !capture.includes('own')
        ? html`<p class="notice">${texts.text('notOwn')}</p>`
        : nothing
    }
    ${isOpen ? viewfinder(scene) : sources(scene)}
    ${
      conversation.isLooking
        ? html`<p class="late" role="status">${texts.text('looking')}</p>`
        : nothing
    }
    ${conversation.photo && !isOpen ? result(scene) : nothing}
  </div>`;
}

/** Which picture a canvas shows. */
const painted = new WeakMap<HTMLCanvasElement, ImageBitmap>();

/** Paints the photo where the view has a place for it; no address of it ever exists. */
export function paint(root: ParentNode, {photo}: CheckScene['conversation']): void {
  const canvas = root.querySelector('canvas');
  const bitmap = photo?.bitmap;
  if (!canvas || !bitmap || painted.get(canvas) === bitmap) return;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  painted.set(canvas, bitmap);
}
