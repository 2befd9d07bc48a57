import {html, nothing} from 'lit';
import {formatDate} from '../../../core/formats.js';
import {safeLink} from '../../../core/notice.view.js';
import type {Source, Sourced} from '../../standard.model.js';
import type {Scene} from './scene.js';

/** A value of the rules, and what it is called. */
export interface Told {
  /** In the rules' own words or in the kit's. */
  readonly label: string;
  readonly isOwn?: boolean | undefined;
  readonly value: Sourced<unknown>;
}

/** Where values are from, folded away; nothing where they name no source. */
export function sources(told: readonly Told[], scene: Scene): unknown {
  const {own, standard, texts} = scene;
  const rows = told.flatMap(({isOwn, label, value}) => {
    const named = sourcesOf(value, scene);
    if (named.length === 0) return [];
    return html`<li><span lang=${isOwn ? own : nothing}>${label}</span>: ${named}</li>`;
  });
  if (rows.length === 0) return nothing;
  return html`<details class="wide sources">
    <summary>${texts.text('sources')}</summary>
    <p class="muted small">
      ${texts.text('asOf', {date: formatDate(texts.lang, standard.version)})}
    </p>
    <ul class="small">
      ${rows}
    </ul>
  </details>`;
}

function sourcesOf({sources: names}: Sourced<unknown>, {own, say, standard}: Scene): unknown[] {
  const known = names.flatMap((name): Source[] => {
    const source = Object.hasOwn(standard.sources, name) ? standard.sources[name] : undefined;
    return source ? [source] : [];
  });
  return known.map(
    ({title, url}, index) =>
      html`${index > 0 ? ' · ' : nothing}<span lang=${own}>${safeLink(url, say(title))}</span>`,
  );
}
