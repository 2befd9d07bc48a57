import {setUpLab} from '/work/main/test/bench/lab.js';
import {monthCalendars} from '/work/main/test/bench/subjects/month-calendar.js';
process.chdir('/work/main');
const ids = (process.env.IDS ?? 'floor,zerotrip,cally,flatpickr').split(',');
const subs = monthCalendars.filter((s) => ids.includes(s.id));
const lab = await setUpLab(subs);
for (const s of subs) {
  for (let r = 0; r < 2; r++) {
    const v = await lab.open();
    await v.page.goto(`${lab.origin}/${s.id}/stage.html`);
    const out = await v.page.evaluate(`(async () => {
    const settled = () => scheduler.postTask(() => {}, {priority: 'user-blocking'});
    const box = document.body.appendChild(document.createElement('main')); document.body.offsetHeight;
    const t0 = performance.now(); const ms = []; for (let i = 0; i < 50; i++) ms.push(subject.mount(box));
    while (!ms.every(m => m.isShown())) await settled();
    const t1 = performance.now(); getComputedStyle(box).color; document.body.offsetHeight; const t2 = performance.now();
    // turn
    const one = ms[0]; const js = [], lay = [];
    for (let i = 0; i < 30; i++) { const a = performance.now(); one.act(); await settled(); const b = performance.now(); document.body.offsetHeight; const c = performance.now(); if (i>9) {js.push(b-a); lay.push(c-b);} }
    const med = a => a.sort((x,y)=>x-y)[a.length>>1].toFixed(2);
    return '50: js ' + (t1-t0).toFixed(0) + ' layout ' + (t2-t1).toFixed(0) + '; turn js ' + med(js) + ' layout ' + med(lay);
  })()`);
    console.log(s.id.padEnd(10), out);
    await v[Symbol.asyncDispose]();
  }
}
await lab[Symbol.asyncDispose]();
