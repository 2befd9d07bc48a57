import {fileURLToPath} from 'node:url';
import {defineBrowserProvider} from '@vitest/browser';
import puppeteer, {type Browser, type Frame, type Page} from 'puppeteer-core';
import type {BrowserProvider, BrowserProviderOption, CDPSession, TestProject} from 'vitest/node';
import {contextOptions} from '../support/browser.js';
import {commandsFor} from './commands.js';
import {findFirefox} from './find-firefox.js';

const PREFERENCES = {
  'intl.accept_languages': contextOptions.locale,
  'ui.prefersReducedMotion': 1,
};

async function launch(headless: boolean): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    // Larger than the tests' frame, which vitest would scale down otherwise.
    defaultViewport: {width: 1280, height: 720},
    env: {...process.env, TZ: contextOptions.timezoneId},
    extraPrefsFirefox: PREFERENCES,
  });
}

class FirefoxProvider implements BrowserProvider {
  readonly name = 'firefox-bidi';
  readonly supportsParallelism = false;
  readonly initScripts = [fileURLToPath(new URL('./locators.ts', import.meta.url))];
  readonly #project: TestProject;
  readonly #pages = new Map<string, Page>();
  #browser: Promise<Browser> | undefined;

  constructor(project: TestProject) {
    this.#project = project;
    const commands = commandsFor((sessionId) => this.#frameOf(sessionId));
    for (const [name, command] of Object.entries(commands)) {
      project.browser!.registerCommand(name as never, command as never);
    }
  }

  getCommandsContext(sessionId: string): Record<string, unknown> {
    return {page: this.#pages.get(sessionId)};
  }

  /**
   * Firefox has no Chrome DevTools protocol. Tests that emulate media go back to no preference
   * afterwards, which is where Firefox already is.
   */
  async getCDPSession(): Promise<CDPSession> {
    const send = async (method: string, params: unknown): Promise<void> => {
      const {features = []} = params as {features?: readonly {value: string}[]};
      const nothing = features.every(({value}) => value === 'no-preference');
      if (method === 'Emulation.setEmulatedMedia' && nothing) return;
      throw new Error(`Firefox cannot ${method} ${JSON.stringify(params)}`);
    };
    const ignore = (): void => {};
    return {send, on: ignore, once: ignore, off: ignore} as unknown as CDPSession;
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.#browser ??= launch(this.#project.config.browser.headless);
    const page = await (await this.#browser).newPage();
    await this.#pages.get(sessionId)?.close();
    this.#pages.set(sessionId, page);
    await page.goto(url, {timeout: 0});
  }

  async close(): Promise<void> {
    this.#pages.clear();
    await (await this.#browser)?.close();
    this.#browser = undefined;
  }

  /** The frame in which vitest runs the test. */
  async #frameOf(sessionId: string): Promise<Frame> {
    const element = await this.#pages.get(sessionId)?.$('iframe[data-vitest]');
    const frame = await element?.contentFrame();
    await element?.dispose();
    if (!frame) throw new Error('The page of this test is not open any more');
    return frame;
  }
}

/** A provider for vitest's browser mode: Firefox over WebDriver BiDi, without a driver program. */
export const firefox = (): BrowserProviderOption =>
  defineBrowserProvider({
    name: 'firefox-bidi',
    supportedBrowser: ['firefox'],
    options: {},
    providerFactory: (project) => new FirefoxProvider(project),
  });
