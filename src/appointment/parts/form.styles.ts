import {css} from 'lit';

/** Fields and consents. */
export const formStyles = css`
  .optional {
    font-weight: 400;
    color: var(--_text-muted);
  }

  .consent {
    display: flex;
    align-items: start;
    gap: 0.75em;
    padding-block: 0.5em;
    font-weight: 400;
    min-block-size: var(--_target);
  }

  textarea {
    min-block-size: 6em;
  }
`;
