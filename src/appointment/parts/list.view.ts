import {html, nothing, type TemplateResult} from 'lit';
import {heading, type Scene} from './scene.js';

/** A list under a heading of its own; nothing where it is empty. */
export function listUnder(
  id: string,
  title: string,
  items: readonly string[] | undefined,
  scene: Scene,
): TemplateResult | typeof nothing {
  if (!items?.length) return nothing;
  return html`${heading(scene, id, title)}
    <ol class="wide">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>`;
}
