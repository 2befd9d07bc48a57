import {css} from 'lit';

export const photoGuideStyles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 48em;
  }

  .guide {
    gap: calc(var(--_space) * 2);
  }

  [hidden].check {
    display: none;
  }

  .part {
    font-size: 1.25em;
  }

  .plain-list {
    list-style: none;
    display: grid;
    gap: 0.5em;
  }

  .facts {
    display: grid;
  }

  .facts > div {
    display: grid;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  .facts dt {
    color: var(--_text-muted);
  }

  .topic {
    gap: 0.5em;
  }

  .lessons {
    display: grid;
    gap: 1.5em;
  }

  .lesson {
    display: grid;
    gap: 0.5em;
    align-content: start;
    break-inside: avoid;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.5em, 100%), 1fr));
    gap: 0.75em;
    max-inline-size: 26em;
    inline-size: 100%;
  }

  figure {
    margin: 0;
  }

  figcaption {
    margin-block-start: 0.25em;
    line-height: 1.4;
  }

  .figure {
    display: block;
    inline-size: 100%;
    border: 2px solid var(--_tone);
    border-radius: var(--_radius);
    /* A photo keeps its colours, whatever the page likes. */
    forced-color-adjust: none;
  }

  .good,
  .do,
  .may {
    --_tone: var(--_success);
  }

  .bad,
  .avoid {
    --_tone: var(--_danger);
  }

  .verdict {
    color: var(--_tone);
    font-weight: 700;
  }

  p.line > .icon {
    color: var(--_tone);
  }

  .drawing {
    aspect-ratio: 3 / 4;
  }

  .chip {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid var(--_control-line);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 400;
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_accent);
    cursor: pointer;
  }

  .wardrobe,
  .loan {
    padding: 0.75em 1em;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
  }

  /* A place for an answer, before there is one. */
  [role='status']:empty {
    margin-block-start: calc(var(--_space) * -1);
  }

  legend.hint {
    font-weight: 400;
    margin-block-end: 0.5em;
  }

  .swatches {
    grid-template-columns: repeat(auto-fill, minmax(min(8.5em, 100%), 1fr));
  }

  .swatches > label {
    gap: 0.5em;
    padding: 0.25em 0.5em;
    font-weight: 400;
  }

  .swatch {
    inline-size: 1.75em;
    block-size: 1.75em;
    flex: none;
    border: 1px solid var(--_control-line);
    border-radius: 50%;
    forced-color-adjust: none;
  }

  .own {
    align-items: center;
    min-block-size: var(--_target);
    margin-block-start: 0.5em;
    font-weight: 400;
  }

  [type='color'] {
    inline-size: 4em;
    padding: 0.25em;
    cursor: pointer;
  }

  .sizes > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-start: var(--_line-width) solid var(--_line);
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-subtle);
    font-weight: 700;
  }

  .have {
    color: var(--_success);
    font-weight: 700;
  }

  .list {
    gap: 0.5em;
  }

  .paper {
    display: flex;
    align-items: start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: calc((var(--_target) - 1.5em) / 2) 1em;
    border: var(--_line-width) solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    font-weight: 400;
  }

  @container (min-width: 36em) {
    .facts > div {
      grid-template-columns: minmax(7em, 25%) 1fr;
    }

    .lessons {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-width: 30em) {
    .sizes button,
    .list > button {
      inline-size: 100%;
    }
  }
`;
