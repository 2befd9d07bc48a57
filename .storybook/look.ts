/// <reference types="vite/client" />

/** The looks that are published, by name: `navy` → its style sheet. */
const looks = new Map(
  Object.entries(
    import.meta.glob<string>('../looks/*.css', {eager: true, query: '?inline', import: 'default'}),
  ).map(([path, css]) => [path.slice('../looks/'.length, -'.css'.length), css]),
);

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Puts a portal's look on the page, as a link to its file would; `none` takes it away. */
export function showLook(name: string): void {
  sheet.replaceSync(looks.get(name) ?? '');
}
