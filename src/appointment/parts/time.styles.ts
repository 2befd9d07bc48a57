import {css} from 'lit';

/** The time step: cards, calendar beside its times, the line with what is chosen. */
export const timeStyles = css`
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
    grid-template-columns: repeat(auto-fill, minmax(max(5.5em, var(--_target)), 1fr));
    margin-block-start: 0.5em;
  }

  .cards button,
  .slots button {
    inline-size: 100%;
    block-size: 100%;
    /* Whoever tabs along must see where they are, above the line that stays in sight. */
    scroll-margin-block-end: 10em;
  }

  .cards button {
    display: grid;
    align-content: center;
    padding: 0.75em 1em;
    text-align: start;
  }

  .cards strong {
    font-size: 1.125em;
  }

  .slots button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.125em;
    padding-inline: 0.25em;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  .slots .time {
    white-space: nowrap;
  }

  .slots .icon {
    inline-size: 0.875em;
    block-size: 0.875em;
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
    border-block-start: 2px solid var(--_line);
  }

  .chosen.sticky {
    position: sticky;
    inset-block-end: 0;
    background: var(--_surface);
    z-index: 2;
  }

  .chosen > p:not(:empty) {
    flex: 1 1 14em;
  }
`;
