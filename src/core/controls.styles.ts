import {css} from 'lit';

/** Headings, text, buttons, fields and notices, the same in every element. */
export const controlStyles = css`
  * {
    box-sizing: border-box;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  .heading {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .stack {
    display: grid;
    gap: var(--_space);
    align-content: start;
    justify-items: start;
  }

  .stack > * {
    max-inline-size: 100%;
  }

  .wide {
    justify-self: stretch;
  }

  /* What is given the focus brings what stands below it into sight. */
  .heading,
  .subheading {
    scroll-margin-block: 1em 50vh;
  }

  .heading {
    hyphens: auto;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }

  .subheading {
    font-size: 1.125em;
    font-weight: 700;
    margin: 0;
  }

  .muted {
    color: var(--_text-muted);
  }

  .small {
    font-size: 0.875em;
  }

  .numbers {
    font-variant-numeric: tabular-nums;
  }

  .icon {
    inline-size: 1.375em;
    block-size: 1.375em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  a {
    color: var(--_accent);
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    min-block-size: var(--_target);
    border: var(--_line-width) solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  button {
    min-inline-size: var(--_target);
    padding: 0.5em 1em;
    cursor: pointer;
    text-align: center;
    transition: transform var(--_motion) ease-out;
  }

  button:active {
    transform: scale(0.98);
  }

  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    padding-inline: 1.5em;
  }

  .plain {
    border: 0;
    background: none;
    color: var(--_accent);
    padding-inline: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [aria-disabled='true'] {
    cursor: default;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .heading:focus,
  .notice:focus {
    outline-offset: 4px;
  }

  label,
  legend {
    font-weight: 700;
    padding: 0;
  }

  .field {
    display: grid;
    gap: 0.25em;
  }

  .field > input,
  .field > select,
  .field > textarea {
    inline-size: 100%;
    max-inline-size: 30em;
    padding: 0.5em 0.75em;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    /* Its words are scrolled into sight, not the box alone. */
    scroll-margin-block: 5em;
    flex: none;
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }

  .error {
    color: var(--_danger);
    font-weight: 700;
  }

  .notice {
    border-inline-start: 0.375em solid var(--_tone, var(--_accent));
    background: var(--_surface-subtle);
    padding: 0.75em min(1em, 5%);
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .notice.danger {
    --_tone: var(--_danger);
  }

  .notice.warning {
    --_tone: var(--_warning);
  }

  .notice.success {
    --_tone: var(--_success);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skeleton {
    background: var(--_surface-subtle);
    border-radius: var(--_radius);
    min-block-size: 1.5em;
  }

  /* Who waits less than this sees no flicker. */
  .late,
  .skeleton {
    animation: appear 1ms 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media (forced-colors: active) {
    .primary,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    button {
      display: none;
    }

    .notice {
      border: 1px solid var(--_line);
    }
  }
`;
