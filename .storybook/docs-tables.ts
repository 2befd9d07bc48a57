import {css} from 'lit';

const {styleSheet} = css`
  .sbdocs-content table {
    display: block;
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .sbdocs-content .sb-story table {
    display: revert;
  }
  .sbdocs-content code {
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .sbdocs-content pre code {
    white-space: pre;
  }
`;

/** On a narrow page a guide's table scrolls by itself, and long code breaks: the page never moves sideways. */
export function fitDocs(): void {
  if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
}
