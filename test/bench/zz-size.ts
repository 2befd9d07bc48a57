import {bundle, compressed} from './bundle.js';
const b = await bundle(process.argv[2]!);
console.log(
  compressed(b),
  b.map((f) => f.name + ' ' + f.content.length),
);
(await import('node:fs')).writeFileSync('/tmp/bx/out.js', b[0]!.content);
