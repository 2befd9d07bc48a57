import {css} from 'lit';
import {choiceStyles} from '../core/choices.styles.js';
import {paperStyles} from '../core/paper.styles.js';

export const callbackStyles = [
  choiceStyles,
  css`
    :host {
      container-type: inline-size;
      max-inline-size: 48em;
    }

    form.stack {
      gap: calc(var(--_space) * 1.5);
    }

    .question {
      display: grid;
      gap: 0.5em;
    }

    .side {
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
      font-variant-numeric: tabular-nums;
    }

    .strong {
      font-weight: 700;
    }

    .notice > *,
    .question {
      max-inline-size: 100%;
    }

    dl {
      display: grid;
      gap: 0.25em;
    }

    dd {
      margin-block-end: 0.5em;
    }

    dd > .strong {
      font-size: 1.125em;
      font-variant-numeric: tabular-nums;
    }

    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }

    @media print {
      form {
        display: none;
      }

      .notice {
        break-inside: avoid;
      }
    }

    ${paperStyles}
  `,
];
