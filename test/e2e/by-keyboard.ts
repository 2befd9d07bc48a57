import type {Page} from 'playwright';
import {readFocus} from './in-sight.js';

const MANY_TABS = 120;
const MANY_CHOICES = 12;

/** What a person types into each kind of field. */
const typed: Readonly<Record<string, string>> = {
  text: '李明',
  tel: '+86 138 0000 0000',
  email: 'li@example.org',
  textarea: '哈尔滨市南岗区一曼街 1 号',
  date: '01021950',
};

const watched = new WeakSet<Page>();

/** From now on whoever goes from control to control on this page has to see where they are. */
export const watchFocus = (page: Page): unknown => watched.add(page);

/** The control that has the focus. */
export async function focused(page: Page) {
  const control = await page.evaluate(readFocus);
  const isLost = control.isCovered && !control.isNowhere && watched.has(page);
  if (isLost) throw new Error(`The focus is out of sight on “${control.name}”`);
  return control;
}

type Focused = Awaited<ReturnType<typeof focused>>;

async function tabUntil(page: Page, is: (control: Focused) => boolean, what: string) {
  for (let pressed = 0; pressed < MANY_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const control = await focused(page);
    if (is(control)) return control;
  }
  throw new Error(`Tab never reached ${what}`);
}

/** Goes on with Tab until the control with this name has the focus. */
export const tabTo = (page: Page, name: RegExp) =>
  tabUntil(page, (control) => name.test(control.name), String(name));

/** Goes on to the next question and chooses the answer with these words. */
export async function choose(page: Page, words: RegExp): Promise<void> {
  let {name} = await tabUntil(page, ({kind}) => kind === 'radio', 'a question');
  if (words.test(name)) await page.keyboard.press('Space');
  for (let pressed = 0; !words.test(name); pressed++) {
    if (pressed === MANY_CHOICES) throw new Error(`no answer says ${String(words)}`);
    await page.keyboard.press('ArrowDown');
    ({name} = await focused(page));
  }
}

/** Chooses, and goes on with the button. */
export async function chooseAndContinue(page: Page, words: RegExp, next: RegExp): Promise<void> {
  await choose(page, words);
  await tabTo(page, next);
  await page.keyboard.press('Enter');
}

/**
 * Answers the questions of the checklist in their order: a pattern chooses an answer, a text is
 * typed.
 */
export async function answerAll(
  page: Page,
  answers: readonly (RegExp | string)[],
  next: RegExp,
): Promise<void> {
  for (const answer of answers) {
    if (typeof answer === 'string') {
      await tabUntil(page, ({kind}) => kind === 'text' || kind === 'date', 'a field');
      await page.keyboard.type(answer);
    } else await choose(page, answer);
    await tabTo(page, next);
    await page.keyboard.press('Enter');
    await page.locator('#question:focus, #list:focus').waitFor();
  }
}

/** Fills in every field on the way to the button, whatever the office asks. */
export async function fillIn(page: Page, button: RegExp): Promise<void> {
  for (let pressed = 0; pressed < MANY_TABS; pressed++) {
    await page.keyboard.press('Tab');
    const {kind, name} = await focused(page);
    if (kind === 'button' && button.test(name)) return;
    if (kind === 'select') await page.keyboard.press('ArrowDown');
    else if (kind === 'checkbox') await page.keyboard.press('Space');
    else if (kind in typed) await page.keyboard.type(typed[kind] ?? '');
  }
  throw new Error(`Tab never reached ${String(button)}`);
}

/** What the controls of the picker are called on the way to a booking. */
export type BookingWords = Record<'time' | 'keep' | 'next' | 'confirm', RegExp>;

/** Books the first time that the words name; returns the reference. */
export async function book(page: Page, words: BookingWords): Promise<string> {
  await tabTo(page, words.time);
  await page.keyboard.press('Enter');
  await tabTo(page, words.keep);
  await page.keyboard.press('Enter');
  await page.locator('#step:focus').waitFor();
  await fillIn(page, words.next);
  await page.keyboard.press('Enter');
  await tabTo(page, words.confirm);
  await page.keyboard.press('Enter');
  await page.locator('.reference').waitFor();
  return page.locator('.reference').innerText();
}

/** The controls of the Chinese pages, but for the time. */
export const chinese = {
  keep: /就选这个时间/,
  next: /^下一步$/,
  confirm: /^确认预约$/,
} satisfies Omit<BookingWords, 'time'>;

/** The controls of the English pages, but for the time. */
export const english = {
  keep: /Keep this time/,
  next: /^Continue$/,
  confirm: /Confirm the appointment/,
} satisfies Omit<BookingWords, 'time'>;
