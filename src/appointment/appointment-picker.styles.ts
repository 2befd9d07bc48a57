import {css} from 'lit';
import {noticeStyles} from '../core/notice.styles.js';

const own = css`
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
    border: 1px solid var(--_control-line);
    border-radius: 1em;
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

  @container (max-width: 24em) {
    .summary > div {
      grid-template-columns: 1fr auto;
    }

    .summary dt {
      grid-column: 1 / -1;
    }
  }

  /* Very large text: no room for a word beside a word. */
  @container (max-width: 11em) {
    .summary > div {
      grid-template-columns: 1fr;
    }
  }

  .summary > div > * {
    padding-block: 0.25em;
  }

  .summary dt {
    color: var(--_text-muted);
  }

  .notice .cards {
    padding: 0;
  }

  /* Where it is narrow, the button that goes on is as wide as the step. */
  @container (max-width: 30em) {
    .primary {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
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

export const appointmentPickerStyles = [noticeStyles, own];
