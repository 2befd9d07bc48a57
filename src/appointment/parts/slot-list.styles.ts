import {css} from 'lit';

/** Times as a grid of buttons under headings. */
export const slotListStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: none;
  }

  /* Not a grid: it would measure each of hundreds of groups before placing it. */
  .group + .group {
    margin-block-start: 1em;
  }

  [role='heading'] {
    color: var(--_text-muted);
  }

  ul {
    list-style: none;
    padding: 0;
    margin-block: 0.5em 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(5.5em, var(--_target)), 1fr));
    gap: 0.5em;
  }

  /* The button is what stands in the grid: half the boxes. */
  li {
    display: contents;
  }

  button {
    padding-inline: 0.25em;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
    /* Above the line with the chosen time, which stays in sight. */
    scroll-margin-block-end: var(--_line-room);
  }

  .note {
    font-size: 0.75em;
  }

  [aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
  }

  /* A drawn tick: a written one would be read out as part of the time. */
  [aria-pressed='true']::before {
    content: '';
    display: inline-block;
    inline-size: 0.25em;
    block-size: 0.5em;
    margin-inline-end: 0.375em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }

  [aria-disabled='true'] {
    color: var(--_text-muted);
    border-style: dashed;
  }

  /* Where there is room, hours stand beside their times, and a day is half as long. */
  @container (min-width: 34em) {
    .group {
      display: grid;
      grid-template-columns: 13em 1fr;
      gap: 1em;
    }

    [role='heading'] {
      padding-block-start: 0.625em;
    }

    ul {
      margin-block: 0;
    }
  }

  /* On paper nothing can be pressed, and a time is worth reading. */
  @media print {
    button {
      display: block;
      border-color: var(--_line);
    }

    [aria-pressed='true'] {
      background: none;
      border: 2px solid;
      color: inherit;
    }
  }

  /* Of a long list only what is near is laid out; the rest keeps the room that it will take. */
  .many .group {
    --_room: calc(var(--_count, 60) / var(--_columns, 4) * (var(--_target) + 0.5em));

    /* What lies outside is cut off where drawing is left for later, the focus ring, too. */
    padding: 0.375em;
    margin-inline: -0.375em;
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(2.5em + var(--_room));
  }

  /* Seen before it is filled, it must not shrink: everything below would jump. */
  .many ul:empty {
    min-block-size: var(--_room);
  }
`;
