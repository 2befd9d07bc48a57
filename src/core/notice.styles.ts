import {css} from 'lit';

/** What `notice.view.ts` draws, beside the control styles. */
export const noticeStyles = css`
  .line {
    display: flex;
    align-items: start;
    gap: 0.5em;
  }

  .target {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
`;
