import {css} from 'lit';

export const monthCalendarStyles = css`
  :host {
    container-type: inline-size;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }

  .bar > :first-child {
    flex: 1 0 8em;
  }

  .turns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .turn {
    padding-inline: 0.75em;
  }

  .turn[aria-disabled='true'] {
    color: var(--_text-muted);
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
    padding: 0.25em 0;
    min-inline-size: 0;
    line-height: 1.2;
    border-color: var(--_line);
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }

  .number,
  .state {
    display: block;
  }

  .number {
    font-size: 1.125em;
    font-weight: 700;
  }

  .short {
    display: none;
  }

  /* Heard, not seen. Text without size costs a quarter of text that is clipped away, and there are
     thirty-one of them. */
  .name {
    display: block;
    font-size: 0;
    line-height: 0;
  }

  .state {
    font-size: 0.75em;
    min-block-size: 1.2em;
  }

  .free,
  .few {
    border-color: var(--_control-line);
  }

  .few .state {
    color: var(--_warning);
    font-weight: 700;
  }

  .full,
  .closed,
  .past,
  .unknown {
    color: var(--_text-muted);
  }

  .full .number,
  .closed .number,
  .past .number,
  .unknown .number {
    font-weight: 400;
  }

  .closed {
    background: repeating-linear-gradient(
      135deg,
      var(--_surface) 0 6px,
      var(--_surface-subtle) 6px 12px
    );
  }

  .past,
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

  .day[aria-pressed='true'] .state {
    color: inherit;
  }

  .day:focus-visible {
    z-index: 1;
  }

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

  /* Seven targets no longer fit beside each other: the sheet becomes a list of days. The bound is
     in the widget's own em, so large text and elder mode reach it sooner. */
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
      grid-column-start: 1;
      display: flex;
      align-items: center;
      padding-inline: 0.75em;
    }

    .number {
      display: none;
    }

    .short {
      display: inline;
      font-weight: 700;
    }

    .state {
      margin-inline: auto 0;
      padding-inline-start: 0.5em;
      font-size: 1em;
    }
  }
`;
