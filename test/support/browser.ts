import {chromium} from 'playwright';
import {findProgram} from './find-program.js';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium that tests drive: the one named by `CHROME_BIN`, else the system's, else the one
 * Playwright installed; `undefined` where there is none.
 */
export const findChromium = (): string | undefined =>
  findProgram('CHROME_BIN', COMMANDS, [...MAC_APPLICATIONS, chromium.executablePath()]);

/** Options for `chromium.launch()`: the Chromium found, quiet, and able to run as root in a container. */
export function launchOptions(): {executablePath?: string; args: string[]} {
  const executablePath = findChromium();
  return {
    ...(executablePath ? {executablePath} : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** A camera and a microphone that are always there, and a citizen who lets the page use them. */
export const withDevices: readonly string[] = [
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/**
 * Options for a browser context. The time zone is not the office's, so that a time recomputed in
 * the device's zone shows as a failing test.
 */
export const contextOptions = {
  locale: 'en-GB',
  timezoneId: 'America/Vancouver',
  reducedMotion: 'reduce',
} as const;
