import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

export const caseProgressStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .stack {
    gap: calc(var(--_space) * 1.5);
  }

  /* A long way down nothing is laid out until it is near; a focus ring at the edge is not cut off. */
  @supports (overflow-clip-margin: 1px) {
    .stack {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 48em;
      overflow-clip-margin: 0.5em;
    }
  }

  .section {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
  }

  .section[hidden] {
    display: none;
  }

  /* A container of its own has no width to shrink to. */
  ::slotted([slot='shipments']) {
    inline-size: 100%;
  }

  .section > * {
    max-inline-size: 100%;
  }

  .lead {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: 1em;
    border: var(--_line-width) solid var(--_tone);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
  }

  .lead.calm {
    --_tone: var(--_success);
  }

  .lead.needed {
    --_tone: var(--_warning);
  }

  .who {
    hyphens: auto;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.4;
  }

  .who > .icon {
    color: var(--_tone);
  }

  /* Large text on a small screen: no room for a column of its own. */
  @container (max-width: 14em) {
    .who {
      display: block;
    }
  }

  .plain-list {
    list-style: none;
    display: grid;
    gap: 0.5em;
    justify-self: stretch;
  }

  .task {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    padding-block: 0.75em;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .name {
    font-weight: 700;
  }

  .dates {
    display: grid;
    gap: 0.5em;
    justify-self: stretch;
  }

  .dates > div {
    display: grid;
    gap: 0 1em;
  }

  .dates dt {
    color: var(--_text-muted);
  }

  @container (min-width: 30em) {
    .dates > div {
      grid-template-columns: minmax(0, 14em) 1fr;
    }
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    .who > .icon {
      color: CanvasText;
    }
  }

  @media print {
    .lead {
      border-color: var(--_text);
    }

    .who > .icon {
      color: var(--_text);
    }

    .task {
      break-inside: avoid;
    }
  }

  ${paperStyles}
`;
