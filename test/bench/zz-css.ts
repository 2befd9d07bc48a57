import {setUpLab} from './lab.js';
import {monthCalendars} from './subjects/month-calendar.js';
const subs = monthCalendars.filter((s) => ['floor', 'zerotrip', 'flatpickr'].includes(s.id));
const lab = await setUpLab(subs);
const V: Record<string, [string, string]> = {
  floor: ['floor', ''], flatpickr: ['flatpickr', ''], base: ['zerotrip', ''],
  nopseudo: ['zerotrip', '.zz{}'],
};
const acc: Record<string, number[][]> = {};
for (let r = 0; r < Number(process.env.R ?? 3); r++)
  for (const [name, [id, css]] of Object.entries(V).sort(() => Math.random() - 0.5)) {
    const v = await lab.open();
    await v.page.goto(`${lab.origin}/${id}/stage.html`);
    await v.cdp.send('Performance.enable');
    const m = async () =>
      Object.fromEntries(
        (await v.cdp.send('Performance.getMetrics')).metrics.map((x) => [x.name, x.value]),
      );
    await v.page
      .evaluate(`globalThis.css = ${JSON.stringify(css)}; globalThis.sheet = new CSSStyleSheet(); sheet.replaceSync(css);
   globalThis.m0 = subject.mount; globalThis.subject = {mount(p) { const o = m0(p); const e = p.lastElementChild; if (css) for (const x of e.shadowRoot.adoptedStyleSheets) if (x.cssRules[0]?.selectorText?.includes('::before')) x.deleteRule(0); if (css) e.shadowRoot.adoptedStyleSheets = [...e.shadowRoot.adoptedStyleSheets, sheet]; return o; }}`);
    await v.cdp.send('HeapProfiler.collectGarbage');
    const h0 = (await v.cdp.send('Runtime.getHeapUsage')).embedderHeapUsedSize!;
    const a = await m();
    const fill = await v.page.evaluate<number>('probe.fill(50)');
    const b = await m();
    await v.cdp.send('HeapProfiler.collectGarbage');
    const h1 = (await v.cdp.send('Runtime.getHeapUsage')).embedderHeapUsedSize!;
    await v.page.evaluate('probe.clear()');
    await v.page.evaluate('probe.fill(1)');
    await v.page.evaluate('probe.act(10)');
    const c = await m();
    const t = await v.page.evaluate<number[]>('probe.act(30)');
    const d = await m();
    const ms = (x: any, y: any, k: string) => (y[k] - x[k]) * 1000;
    (acc[name] ??= []).push([
      fill,
      ms(a, b, 'RecalcStyleDuration'),
      ms(a, b, 'LayoutDuration'),
      (h1 - h0) / 51200,
      t.sort((x, y) => x - y)[15]!,
      ms(c, d, 'RecalcStyleDuration') / 30,
      ms(c, d, 'LayoutDuration') / 30,
    ]);
    await v[Symbol.asyncDispose]();
  }
console.log('variant'.padEnd(14), 'fill50  style  layout  blinkKiB  | turn  style layout');
for (const [n, rows] of Object.entries(acc))
  console.log(
    n.padEnd(14),
    rows[0]!
      .map((_, i) =>
        Math.min(...rows.map((x) => x[i]!))
          .toFixed(2)
          .padStart(8),
      )
      .join(''),
  );
await lab[Symbol.asyncDispose]();
