import {fileURLToPath} from 'node:url';
import {startVitest} from 'vitest/node';
import {findFirefox} from './find-firefox.js';

if (!findFirefox()) {
  console.error(
    'No Firefox was found: type "sudo apt-get install firefox-esr", ' +
      'or set FIREFOX_BIN to the path of one.',
  );
  process.exit(1);
}

const config = fileURLToPath(new URL('./vitest.config.ts', import.meta.url));
const run = await startVitest('test', process.argv.slice(2), {config, run: true, watch: false});
await run.close();
// A browser that is slow to go must not keep the run open.
process.exit();
