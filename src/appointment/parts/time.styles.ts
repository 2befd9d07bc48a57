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

  .cards {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .cards button {
    inline-size: 100%;
    block-size: 100%;
    display: grid;
    align-content: center;
    padding: 0.75em 1em;
    text-align: start;
  }

  .cards strong {
    font-size: 1.125em;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--_line);
  }

  .chosen > p:not(:empty) {
    flex: 1 1 14em;
  }

  /* The site stands above, and every line takes a time out of sight. */
  @container (max-width: 24em) {
    .chosen .site {
      display: none;
    }
  }

  .cards [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-subtle);
  }

  /* Where nothing else would be seen, it scrolls with the rest. */
  @media (height >= 30em), (height >= 20em) and (width >= 40em) {
    .chosen.sticky {
      position: sticky;
      inset-block-end: 0;
      background: var(--_surface);
      z-index: 2;
    }

    /* Whoever tabs along must see where they are, above the line; the parts follow it, too. */
    :host {
      --_line-room: 13em;
    }

    :is(button, input):not(.chosen *) {
      scroll-margin-block-end: var(--_line-room);
    }
  }

  @media (forced-colors: active) {
    .cards [aria-pressed='true'] {
      background: Highlight;
      border-color: Highlight;
      box-shadow: none;
    }

    .cards [aria-pressed='true'] > * {
      color: inherit;
    }
  }
`;
