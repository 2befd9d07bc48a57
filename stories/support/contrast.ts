/** Ink, ground, and the least contrast WCAG asks for between them. */
type Pair = readonly [ink: string, ground: string, least: number];

const TEXT = 4.5;
const SHAPE = 3;

const pairs: readonly Pair[] = [
  ...['text', 'text-muted', 'success', 'warning', 'danger', 'accent'].flatMap((ink): Pair[] => [
    [ink, 'surface', TEXT],
    [ink, 'surface-subtle', TEXT],
  ]),
  ['text', 'accent-subtle', TEXT],
  ['text-muted', 'accent-subtle', TEXT],
  ['on-accent', 'accent', TEXT],
  ['control-line', 'surface', SHAPE],
  ['focus', 'surface', SHAPE],
  ['focus', 'surface-subtle', SHAPE],
];

/** The pairs of an element's tokens, as it shows them now, that cannot be told apart well enough. */
export function unreadablePairs(element: HTMLElement): string[] {
  const probe = document.createElement('i');
  element.shadowRoot?.append(probe);
  const luminance = (token: string) => {
    probe.style.color = `var(--_${token})`;
    return luminanceOf(getComputedStyle(probe).color);
  };
  const found = pairs.flatMap(([ink, ground, least]) => {
    const [dim = 0, bright = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dim + 0.05);
    return ratio < least ? [`${ink} on ${ground} ${ratio.toFixed(2)}`] : [];
  });
  probe.remove();
  return found;
}

/** Relative luminance (WCAG 2) of a computed `rgb(…)`. */
function luminanceOf(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
