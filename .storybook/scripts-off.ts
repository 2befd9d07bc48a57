import {html, nothing, render, type TemplateResult} from 'lit';

const STYLE = 'body {margin: 0; font: 100% / 1.5 system-ui, sans-serif}';

/** Content as a browser without scripts has it: in a document where no tag is anything yet. */
function inertly(content: unknown): HTMLElement {
  const page = document.implementation.createHTMLDocument();
  render(content, page.body, {creationScope: page});
  for (const script of page.querySelectorAll('script')) script.remove();
  return page.body;
}

const fit = ({target}: Event): void => {
  const frame = target as HTMLIFrameElement;
  const root = frame.contentDocument?.documentElement;
  if (root) frame.style.blockSize = `${root.scrollHeight}px`;
};

/** What a citizen sees of a story before the script runs, and where it never does. */
export function withoutScripts(
  content: unknown,
  {dir, lang, scheme}: Readonly<Record<'dir' | 'lang' | 'scheme', string>>,
): TemplateResult {
  const body = inertly(content);
  const isEmpty = !body.textContent?.trim();
  const page = `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>Without scripts</title>
    <meta name="color-scheme" content="only ${scheme}"><style>${STYLE}</style></head>
    <body>${body.innerHTML}</body></html>`;
  return html`<iframe
      class="without-scripts"
      title="Without scripts"
      sandbox="allow-same-origin"
      srcdoc=${page}
      @load=${fit}
    ></iframe>
    ${
      isEmpty
        ? html`<p><em>Nothing: this story’s author wrote nothing between the tags.</em></p>`
        : nothing
    }`;
}
