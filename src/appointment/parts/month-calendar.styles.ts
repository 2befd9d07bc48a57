import {css} from '@lit/reactive-element';

/** The calendar's own controls, too: it needs few of the kit's, and is drawn many times over. */
export const monthCalendarStyles = css`
  :host {
    container-type: inline-size;
    contain-intrinsic-inline-size: none;
  }

  * {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  p {
    margin: 0.5em 0 0;
  }

  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5em 0.75em;
    border: var(--_line-width) solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    cursor: pointer;
    scroll-margin-block-end: var(--_line-room);
  }

  [aria-disabled='true'] {
    color: var(--_text-muted);
    cursor: default;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }

  .bar,
  .turns {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.25em;
  }

  .subheading {
    flex: 1 0 7em;
    font-size: 1.125em;
    font-weight: 700;
  }

  .turn[aria-disabled='true'] {
    border-style: dashed;
  }

  .sheet {
    --_columns: 7;

    display: grid;
    grid-template-columns: repeat(7, minmax(var(--_target), 1fr));
    gap: 2px;
  }

  .weekday {
    text-align: center;
    font-size: 0.875em;
    color: var(--_text-muted);
    padding-block: 0.25em;
  }

  /* Blocks, because thirty-one grids take twice the memory; a button centres its content itself. */
  .day {
    position: relative;
    padding: 0.125em 0;
    min-inline-size: 0;
    font-size: 1.125em;
    line-height: 1.2;
    border-color: var(--_line);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .day::after {
    content: attr(data-state);
    display: block;
    font-size: 0.667em;
    font-weight: 400;
    min-block-size: 1.2em;
  }

  .free,
  .few {
    font-weight: 700;
    border-color: var(--_control-line);
  }

  .few::after {
    color: var(--_warning);
    font-weight: 700;
  }

  .closed {
    background: repeating-linear-gradient(
      135deg,
      var(--_surface) 0 6px,
      var(--_surface-subtle) 6px 12px
    );
  }

  .past,
  .later,
  .unknown {
    border-color: transparent;
    background: none;
  }

  .day[aria-current] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .day[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .day[aria-pressed='true']::after {
    color: inherit;
  }

  /* Who waits less than this sees no flicker. */
  .wait {
    animation: appear 1ms 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  /* Always heard with the days; seen by whoever goes there with the keys. */
  .keys {
    font-size: 0.875em;
    color: var(--_text-muted);
  }

  .sheet:not(:has(:focus-visible)) ~ .keys {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }

  /* Seven targets no longer fit beside each other: the sheet becomes a list of days. The bound is
     in the widget's own em, so large text and elder mode reach it sooner. */
  [data-column='2'] {
    grid-column-start: 2;
  }

  [data-column='3'] {
    grid-column-start: 3;
  }

  [data-column='4'] {
    grid-column-start: 4;
  }

  [data-column='5'] {
    grid-column-start: 5;
  }

  [data-column='6'] {
    grid-column-start: 6;
  }

  [data-column='7'] {
    grid-column-start: 7;
  }

  @container (max-width: 19.9em) {
    .sheet {
      --_columns: 1;

      grid-template-columns: 1fr;
    }

    .weekday,
    .day.past {
      display: none;
    }

    .day {
      grid-column-start: 1 !important;
      padding-inline: 0.75em;
      text-align: start;
    }

    .day::before {
      content: attr(data-weekday) ' ';
    }

    .day::after {
      float: inline-end;
      font-size: 0.889em;
      line-height: 1.35;
    }
  }

  @media (forced-colors: active) {
    .day[aria-current] {
      border: 3px double;
    }

    .day[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }

    [aria-disabled='true'] {
      color: GrayText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
