import {html, nothing, type TemplateResult} from 'lit';
import {warningIcon} from './icons.js';

/** What a notice says. Its words are the domain's. */
export interface Notice {
  /** Id of the notice in its root; `notice` where absent. The title's is `<id>-title`. */
  readonly id?: string | undefined;
  /** What kind of news it is; `info` has no sign, because nothing is wrong. */
  readonly tone: 'info' | 'warning' | 'danger';
  readonly title: string;
  /** A sentence, or a template of one. */
  readonly text: unknown;
  /** The back end's own sentence, under ours. */
  readonly detail?: string | undefined;
  /** What can be done now: a button, a number to call. */
  readonly action?: unknown;
  /** Level of the title as a heading, 1 to 6. */
  readonly level: number;
}

/**
 * What happened, what is safe, and what to do. It can have the focus, so that whoever cannot see it
 * is led to it. Needs the control styles and `notice.styles.ts`.
 */
export function notice(news: Notice): TemplateResult {
  const {action = nothing, detail, id = 'notice', level, text, title, tone} = news;
  return html`<div
    id=${id}
    class="notice ${tone} wide"
    tabindex="-1"
    role="group"
    aria-labelledby="${id}-title"
  >
    <div id="${id}-title" class="subheading line" role="heading" aria-level=${level}>
      ${tone === 'info' ? nothing : warningIcon()} ${title}
    </div>
    <p>${text}</p>
    ${detail ? html`<p class="muted">${detail}</p>` : nothing} ${action}
  </div>`;
}

/** The button that tries once more. */
export const retryButton = (label: string, retry: () => void): TemplateResult =>
  html`<button type="button" @click=${retry}>${label}</button>`;

/**
 * A number to call, as large as a finger needs.
 *
 * @param number - As people write it: `0573-0000-0110`.
 * @param label - What the link says, with the number in it.
 */
export const phoneLink = (number: string, label: string): TemplateResult =>
  html`<a class="target" href="tel:${number.replace(/[^+\d]/g, '')}">${label}</a>`;

/** Addresses that cannot run a script. */
const SAFE = /^(https?:|tel:|mailto:|\.?\/)/i;

/** A link to where a definition or a back end says; only the label where that is no safe address. */
export const safeLink = (address: string | undefined, label: unknown): unknown =>
  address && SAFE.test(address) ? html`<a class="target" href=${address}>${label}</a>` : label;
