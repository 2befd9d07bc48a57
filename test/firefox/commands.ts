import {parseKeyDef} from '@vitest/browser';
import type {ElementHandle, Frame, Keyboard, KeyInput} from 'puppeteer-core';
import type {BrowserCommandContext} from 'vitest/node';
import type {Pointing} from './locators.js';

type Session = Pick<BrowserCommandContext, 'sessionId'>;
type Unreleased = readonly string[];

/** The element to which the page's locator has pointed last. */
async function pointed(frame: Frame): Promise<ElementHandle<Element>> {
  const handle = await frame.evaluateHandle(() => (window as unknown as Pointing).pointedAt);
  const element = handle.asElement();
  if (!element) throw new Error('No locator has pointed to an element');
  return element as ElementHandle<Element>;
}

/** Selects what a field holds, so that typing replaces it. */
function selectAll(field: Element): void {
  (field as HTMLElement).focus();
  if ('select' in field) (field as HTMLInputElement).select();
}

/** Chooses options by value or by text, and tells the page as a citizen's choice would. */
function choose(list: Element, wanted: readonly string[]): void {
  const options = [...(list as HTMLSelectElement).options];
  const found = options.filter(
    ({value, label}) => wanted.includes(value) || wanted.includes(label),
  );
  if (found.length === 0) throw new Error(`There is no option ${wanted.join(', ')}`);
  for (const option of options) option.selected = found.includes(option);
  list.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Presses keys written as in user-event, and answers those that are still held down. */
async function press(keyboard: Keyboard, text: string, held: Unreleased): Promise<string[]> {
  const down = new Set(held);
  for (const {releasePrevious, releaseSelf, repeat, keyDef} of parseKeyDef(text)) {
    const key = keyDef.key as KeyInput;
    if (down.delete(key)) await keyboard.up(key);
    if (releasePrevious) continue;
    for (let count = 0; count < repeat; count++) await keyboard.down(key);
    if (releaseSelf) await keyboard.up(key);
    else down.add(key);
  }
  return [...down];
}

/** What vitest asks of a provider, as far as the kit's tests use it. */
export function commandsFor(frameOf: (sessionId: string) => Promise<Frame>) {
  const keyboardOf = async ({sessionId}: Session): Promise<Keyboard> =>
    (await frameOf(sessionId)).page().keyboard;
  const target = async ({sessionId}: Session): Promise<ElementHandle<Element>> =>
    pointed(await frameOf(sessionId));

  return {
    __vitest_click: async (session: Session) => (await target(session)).click(),
    __vitest_dblClick: async (session: Session) => (await target(session)).click({count: 2}),
    __vitest_hover: async (session: Session) => (await target(session)).hover(),
    __vitest_fill: async (session: Session, _selector: string, text: string) => {
      await (await target(session)).evaluate(selectAll);
      const keyboard = await keyboardOf(session);
      await (text ? keyboard.type(text) : keyboard.press('Backspace'));
    },
    __vitest_selectOptions: async (session: Session, _selector: string, wanted: string[]) =>
      (await target(session)).evaluate(choose, wanted),
    __vitest_keyboard: async (session: Session, text: string, held: {unreleased: Unreleased}) => ({
      unreleased: await press(await keyboardOf(session), text, held.unreleased),
    }),
    __vitest_tab: async (session: Session, {shift = false} = {}) => {
      await press(await keyboardOf(session), shift ? '{Shift>}{Tab}{/Shift}' : '{Tab}', []);
    },
    __vitest_cleanup: async (session: Session, held: {unreleased: Unreleased}) => {
      const keyboard = await keyboardOf(session);
      for (const key of held.unreleased) await keyboard.up(key as KeyInput);
    },
  };
}
