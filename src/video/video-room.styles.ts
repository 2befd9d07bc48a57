import {css} from 'lit';
import {paperStyles} from '../core/paper.styles.js';

export const videoRoomStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .stack {
    gap: calc(var(--_space) * 1.5);
  }

  .state,
  section.stack {
    gap: var(--_space);
  }

  .state {
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_surface-subtle);
    padding: 0.75em min(1em, 5%);
  }

  .when {
    font-size: 1.125em;
    font-weight: 700;
  }

  .told {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.5em;
  }

  .plain-list {
    list-style: none;
    display: grid;
    gap: 0.5em;
  }

  .check {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block: 0.75em;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .name,
  .verdict {
    font-weight: 700;
  }

  .good {
    color: var(--_success);
  }

  .bad {
    color: var(--_warning);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    border: var(--_line-width) solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0.5em 1.5em;
    text-align: center;
    text-decoration: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .buttons > .name {
    inline-size: 100%;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
  }

  /* Upright on a telephone: the box is as the picture is, so that the frame lies within it. */
  video {
    display: block;
    max-inline-size: min(32em, 100%);
    max-block-size: 26em;
    aspect-ratio: auto 4 / 3;
    background: var(--_surface-subtle);
  }

  .mirror {
    transform: scaleX(-1);
  }

  .frame {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  /* A card of ISO/IEC 7810, as large as it can be held without losing the fingers. */
  .card {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 70%;
    aspect-ratio: 85.6 / 54;
    border: 0.25em dashed var(--_accent);
    border-radius: var(--_radius);
    outline: 0.125em solid var(--_surface);
  }

  meter {
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: 1.5em;
  }

  @container (inline-size < 30em) {
    .state .primary,
    .check > button,
    section > button {
      inline-size: 100%;
    }
  }

  @media print {
    .no-print,
    .state .primary,
    .tick {
      display: none;
    }
  }

  ${paperStyles}
`;
