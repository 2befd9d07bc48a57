import {css} from 'lit';

/** On a narrow page a guide's table scrolls by itself, and long code breaks: the page never moves sideways. */
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

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
