import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

export const helpDeskStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .stack {
    gap: calc(var(--_space) * 1.5);
  }

  section.stack {
    gap: var(--_space);
  }

  [role='status']:empty {
    display: none;
  }

  details {
    border-block-end: var(--_line-width) solid var(--_line);
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.625em;
    cursor: pointer;
    font-weight: 700;
  }

  .answer {
    display: grid;
    gap: 0.5em;
    padding-block-end: 1em;
    max-inline-size: 40em;
  }

  .plain-list {
    list-style: none;
    display: grid;
    gap: 0.5em;
  }

  .rung {
    display: grid;
    gap: 0.25em;
    justify-items: start;
    padding-block: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_line);
  }

  .rung.here {
    border-color: var(--_accent);
  }

  .rung > *,
  .said > * {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .name,
  .mark {
    font-weight: 700;
  }

  .target {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .said {
    display: grid;
    gap: 0.25em;
  }

  .onward {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @media print {
    form,
    .field,
    .buttons,
    .onward {
      display: none;
    }

    .rung,
    .said {
      break-inside: avoid;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }

  ${paperStyles}
`;
