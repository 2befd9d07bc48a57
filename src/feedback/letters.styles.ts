import {css} from 'lit';

export const lettersStyles = css`
  :host {
    max-inline-size: 48em;
  }

  .letters {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
    padding: 0;
  }

  figure {
    margin: 0;
    border-inline-start: calc(2 * var(--_line-width)) solid var(--_line);
    padding-inline-start: var(--_space);
    break-inside: avoid;
  }

  blockquote {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  figcaption {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
`;
