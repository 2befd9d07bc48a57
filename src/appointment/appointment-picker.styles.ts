import {css} from 'lit';

export const appointmentPickerStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 64em;
  }

  .bar {
    display: flex;
    gap: 0.25em;
    margin-block-end: 0.5em;
    max-inline-size: 20em;
  }

  .bar > span {
    flex: 1;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--_line);
  }

  .bar > .done {
    background: var(--_accent);
  }

  .summary > div {
    display: grid;
    grid-template-columns: minmax(4.5em, max-content) 1fr auto;
    align-items: center;
    gap: 0 1em;
    border-block-end: 1px solid var(--_line);
  }

  .summary dt,
  .summary dd {
    padding-block: 0.25em;
  }

  .summary dt {
    color: var(--_text-muted);
  }

  .columns {
    display: grid;
    gap: var(--_space) 2.5em;
  }

  @container (min-width: 46em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
  }

  .columns > .stack:not(:has(*)) {
    display: none;
  }

  .choices {
    display: grid;
    gap: 0.5em;
  }

  .choices > label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.75em 1em;
    border: var(--_line-width) solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .choices > label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-subtle);
  }

  .choices > label:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .choices input:focus-visible {
    outline: none;
  }

  .note {
    display: block;
    font-weight: 400;
  }

  .cards,
  .slots ul {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.5em;
  }

  .cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .slots ul {
    grid-template-columns: repeat(auto-fill, minmax(max(5em, var(--_target)), 1fr));
    margin-block-start: 0.5em;
  }

  .cards button,
  .slots button {
    inline-size: 100%;
    block-size: 100%;
  }

  .cards button {
    display: grid;
    align-content: center;
    padding: 0.75em 1em;
    text-align: start;
  }

  .cards [aria-pressed='true'] {
    background: var(--_accent-subtle);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .cards strong {
    font-size: 1.125em;
  }

  .slots button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    column-gap: 0.25em;
    padding-inline: 0.25em;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  .slots .icon {
    inline-size: 1em;
    block-size: 1em;
  }

  .slots [aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  .slots [aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    background: var(--_surface);
    border-block-start: 2px solid var(--_line);
  }

  .chosen.sticky {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
  }

  .chosen > p:not(:empty) {
    flex: 1 1 14em;
  }

  .optional {
    font-weight: 400;
    color: var(--_text-muted);
  }

  .consent {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding-block: 0.5em;
    font-weight: 400;
    min-block-size: var(--_target);
  }

  textarea {
    min-block-size: 6em;
  }

  .reference {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .notice ul,
  ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  .notice .cards {
    padding: 0;
  }

  .line {
    display: flex;
    align-items: start;
    gap: 0.5em;
  }

  .file,
  .notice li a,
  .consent + a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  /* Where it is narrow, the button that goes on is as wide as the step. */
  @container (max-width: 30em) {
    .primary {
      inline-size: 100%;
    }

    form > .primary {
      justify-self: stretch;
    }
  }

  @media (forced-colors: active) {
    .bar > span {
      border: 1px solid;
    }

    .bar > .done {
      background: Highlight;
      forced-color-adjust: none;
    }

    .choices > label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }

  @media print {
    .bar {
      display: none;
    }

    .chosen {
      position: static;
    }
  }
`;
