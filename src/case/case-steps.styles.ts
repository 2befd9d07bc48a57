import {css} from 'lit';

/** The rail: what is past is quieter, what is going on has weight. */
export const caseStepsStyles = css`
  .steps {
    list-style: none;
    justify-self: stretch;
  }

  .step {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75em;
    padding-block-end: 1.25em;
  }

  .step:last-child {
    padding-block-end: 0;
  }

  .step:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.75em 0.125em;
    inset-inline-start: calc(0.75em - 1px);
    border-inline-start: 2px solid var(--_control-line);
  }

  .step.upcoming::before,
  .step.unknown::before {
    border-inline-start-style: dashed;
  }

  .mark {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_control-line);
  }

  .full {
    fill: currentcolor;
    stroke: none;
  }

  .cut {
    stroke: var(--_surface);
    stroke-width: 2.5;
  }

  .dashed {
    stroke-dasharray: 3 4;
  }

  .done > .mark {
    color: var(--_success);
  }

  .current > .mark {
    color: var(--_accent);
  }

  .problem > .mark,
  .problem .state {
    color: var(--_danger);
  }

  .current .label,
  .current .state,
  .problem .label,
  .problem .state {
    font-weight: 700;
  }

  .done .label,
  .done .state,
  .upcoming .state,
  .skipped .label,
  .skipped .state {
    color: var(--_text-muted);
  }

  .when {
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .cut {
      stroke: Canvas;
    }

    .step > .mark {
      color: CanvasText;
    }
  }

  @media print {
    .step {
      break-inside: avoid;
    }

    .step > .mark,
    .problem .state {
      color: var(--_text);
    }
  }
`;
