import {css} from 'lit';
import {paperStyles} from '../../core/paper.styles.js';

/** Fields, consents, lists and the confirmation. */
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

  .reference {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .notice ul,
  ol {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.5em;
  }

  .notice li a,
  .consent + a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  ${paperStyles}
`;
