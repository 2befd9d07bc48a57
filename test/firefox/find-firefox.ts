import {findProgram} from '../support/find-program.js';

/** The Firefox named by `FIREFOX_BIN`, else the system's; `undefined` where there is none. */
export const findFirefox = (): string | undefined =>
  findProgram(
    'FIREFOX_BIN',
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  );
