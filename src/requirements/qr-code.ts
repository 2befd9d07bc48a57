import {html, svg, type TemplateResult} from 'lit';

/** Light around the code, in modules; ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** A drawn code, or `undefined` where the text does not fit into one. */
export async function qrCode(text: string, label: string): Promise<TemplateResult | undefined> {
  // Few people ask for it, and it weighs as much as a language.
  const {encode} = await import('uqr');
  const rows = modulesOf(() => encode(text, {border: QUIET_ZONE}).data);
  if (!rows) return undefined;
  const box = `0 0 ${rows.length} ${rows.length}`;
  return html`<svg class="qr" viewBox=${box} role="img" aria-label=${label}>
    ${svg`<path class="light" d="M0 0h${rows.length}v${rows.length}H0z" /><path d=${pathOf(rows)} />`}
  </svg>`;
}

/** A link can be longer than any code. */
function modulesOf<T>(encode: () => T): T | undefined {
  try {
    return encode();
  } catch {
    return undefined;
  }
}

/** One line for each run of dark modules. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .flatMap((row, y) =>
      row.map((isDark, x) =>
        isDark && !row[x - 1] ? `M${x} ${y}h${runFrom(row, x)}v1H${x}z` : '',
      ),
    )
    .join('');

const runFrom = (row: readonly boolean[], start: number): number => {
  const end = row.indexOf(false, start);
  return (end < 0 ? row.length : end) - start;
};
