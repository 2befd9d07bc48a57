import {newDomain} from './new-domain.js';

const [name = ''] = process.argv.slice(2);
try {
  for (const path of await newDomain(name, process.cwd())) console.log(path);
  console.log(`
Registered in src/all.ts and src/auto.ts. What is left to do by hand (CONTRIBUTING.md, “A domain”):
  - the sentences that say “Replace this sentence”, and what the model really holds
  - the path in src/contract/openapi.yaml and its route in demo/server/routes/
  - a page of the demo`);
} catch (reason) {
  console.error(reason instanceof RangeError ? reason.message : reason);
  process.exitCode = 1;
}
