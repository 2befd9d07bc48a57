import {html, nothing, type TemplateResult} from 'lit';
import type {DeskScene} from './desk-scene.js';
import {problemList} from './problem-list.view.js';

/** What the page's own server found wrong with the time. It takes the focus and leads to the times. */
export function refusedNotice(
  refused: readonly string[],
  scene: DeskScene,
): TemplateResult | typeof nothing {
  if (refused.length === 0) return nothing;
  const lines = refused.map((problem) => problemLine(problem, scene));
  return problemList('problems', lines, scene);
}

/** Where nothing can be chosen any more, there is no way to lead to. */
function problemLine(problem: string, {conversation, texts}: DeskScene): unknown {
  const line = texts.text('problemWith', {label: texts.text('time'), problem});
  return conversation.step === 'time' ? html`<a href="#days" @click=${toTimes}>${line}</a>` : line;
}

/** Fragments do not reach into a shadow root. */
function toTimes(event: Event): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#times, #soonest, #days')?.focus();
}
