import {css} from 'lit';

/** Large answers to choose from. */
export const choiceStyles = css`
  .choices {
    display: grid;
    gap: 0.5em;
  }

  .choices > label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.75em 1em;
    border: var(--_line-width) solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }

  .choices > label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-subtle);
  }

  .choices > label:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  .choices input:focus-visible {
    outline: none;
  }

  .note {
    display: block;
    font-weight: 400;
  }
`;
