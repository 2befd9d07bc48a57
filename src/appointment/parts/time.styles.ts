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
    /* Whoever tabs along must see where they are, above the line that stays in sight. */
    scroll-margin-block-end: 10em;
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
