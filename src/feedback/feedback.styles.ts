import {css} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {noticeStyles} from '../core/notice.styles.js';

export const feedbackStyles = [
  noticeStyles,
  choiceStyles,
  css`
    :host {
      container-type: inline-size;
      max-inline-size: 48em;
    }

    .stack {
      gap: calc(var(--_space) * 1.5);
    }

    .question {
      display: grid;
      gap: 0.5em;
    }

    .field > label,
    legend {
      overflow-wrap: anywhere;
    }

    .side {
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    }

    .side > button {
      grid-column: 1 / -1;
      justify-self: start;
    }

    .side:has(.icon) {
      grid-template-columns: 1fr;
    }

    .side .icon {
      inline-size: 2em;
      block-size: 2em;
      stroke-width: 1.5;
    }

    /* Faces in one row, where five of them fit with their words. */
    @container (min-width: 34em) {
      .side:has(.icon) {
        grid-template-columns: repeat(5, 1fr);
      }

      label:has(.icon) {
        flex-direction: column;
        padding-inline: 0.5em;
        text-align: center;
      }

      .side .icon {
        order: -1;
        inline-size: 2.75em;
        block-size: 2.75em;
      }
    }

    .problems {
      list-style: none;
      display: grid;
    }

    .problems button {
      text-align: start;
    }

    .own-words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    .letter {
      border-block-start: var(--_line-width) solid var(--_line);
      padding-block-start: var(--_space);
    }
  `,
];
