import {css} from 'lit';

export const requirementsChecklistStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 46em;
  }

  .question {
    padding: 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
  }

  .question legend {
    margin-block-end: 0.5em;
  }

  .question .line {
    flex-wrap: wrap;
    max-inline-size: 100%;
  }

  .question input:not([type='radio'], [type='checkbox']) {
    padding: 0.5em 0.75em;
    max-inline-size: min(12em, 100%);
  }

  .summary > div {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    align-items: center;
    gap: 0 1em;
    border-block-end: 1px solid var(--_line);
  }

  .summary dt,
  .details {
    color: var(--_text-muted);
  }

  .plain-list {
    list-style: none;
  }

  /* Of a long list only what is near is laid out. */
  .long > .entries {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
  }

  .entries > * + *,
  .entries + .entries {
    margin-block-start: 0.5em;
  }

  .entry,
  .panel {
    padding: 0.75em 1em;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
  }

  .several {
    display: grid;
    gap: 0.5em;
    border-color: var(--_control-line);
  }

  .paper {
    display: flex;
    align-items: start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
    cursor: pointer;
    font-weight: 400;
  }

  .chip {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_surface-subtle);
    font-size: 0.875em;
  }

  .have {
    color: var(--_success);
  }

  /* A sign beside the word, and no word of its own. */
  .have:not(:empty)::before {
    content: '✓ ' / '';
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_accent);
    cursor: pointer;
  }

  .paper ~ .condition,
  .paper ~ .details {
    padding-inline-start: 2.25em;
  }

  .details dt,
  .details dd {
    display: inline;
    margin-inline-end: 0.5em;
  }

  .details dt,
  .have {
    font-weight: 700;
  }

  .free .entry {
    background: var(--_surface-subtle);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .qr {
    inline-size: 12em;
    max-inline-size: 100%;
    /* A reader wants it dark on light, whatever the page likes. */
    color-scheme: only light;
    fill: CanvasText;
    forced-color-adjust: none;
  }

  .qr .light {
    fill: Canvas;
  }

  .print-only {
    display: none;
  }

  @container (max-width: 30em) {
    .summary > div {
      grid-template-columns: 1fr auto;
    }

    .summary dt {
      grid-column: 1 / -1;
    }

    .primary,
    .buttons > button {
      inline-size: 100%;
    }
  }
`;
