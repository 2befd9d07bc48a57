/** Photographs a story that has just played, in every circumstance, without playing it again. */
import {expect} from 'vitest';
import {commands, page} from 'vitest/browser';
import type {Box} from './camera.js';
import {type Circumstance, CIRCUMSTANCES, type Media, WIDTH} from './circumstances.js';
import {stopClock} from './clock.js';
import {subjects} from './subjects.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    setStage(width: number, height: number, media: Media): Promise<void>;
    photograph(name: string, box: Box): Promise<string | undefined>;
    transcribe(name: string): Promise<{wanted: string | undefined; said: string}>;
  }
}

/** The window that vitest opens, in CSS pixels. */
const WINDOW = [1280, 720] as const;

/** Of the window while a story is measured: what fills it must not make the picture high. */
const LOW = 600;

/** Of the page, as pictures have it. */
const ADDRESS = 'https://portal.example/';

const around = (): HTMLElement => document.querySelector<HTMLElement>('.surroundings')!;

/** Sets attributes and answers what sets them back. */
function dress(element: Element, attributes: Readonly<Record<string, string>> = {}): () => void {
  const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
}

/** Every root of the story, the shadows' too. */
const rootsOf = (root: Element | ShadowRoot): (Element | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
    shadowRoot ? rootsOf(shadowRoot) : [],
  ),
];

/** What comes with a delay is there; what never ends stands still. */
function endAnimations(): void {
  const all = rootsOf(around()).flatMap((root) =>
    'host' in root ? root.getAnimations() : root.getAnimations({subtree: true}),
  );
  for (const animation of all) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
}

/** Until the page has been drawn as it is now, in its fonts. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  endAnimations();
  await document.fonts.ready;
  await frame();
}

/** Whether something stands over the whole window. */
const isCovered = (): boolean => rootsOf(around()).some((root) => root.querySelector(':modal'));

/** Has everything drawn anew: Chromium leaves the lines of a table in the colours of before. */
function wipe(): void {
  around().style.display = 'none';
  void around().offsetHeight;
  around().style.removeProperty('display');
}

/** Where the story lies in the window, once all of it is in sight. */
async function wholeStory(width: number, media: Media): Promise<Box> {
  await commands.setStage(WIDTH, LOW, media);
  wipe();
  await page.viewport(width, LOW);
  await drawn();
  scrollTo({top: 0, behavior: 'instant'});
  const height = Math.max(Math.ceil(around().getBoundingClientRect().bottom), LOW);
  await commands.setStage(WIDTH, height, media);
  await page.viewport(width, height);
  await drawn();
  const frame = window.frameElement!.getBoundingClientRect();
  const box = isCovered() ? new DOMRect(0, 0, width, height) : around().getBoundingClientRect();
  const [x, y] = [frame.x + box.x, frame.y + box.y];
  return {x, y, width: box.width, height: Math.ceil(box.height)};
}

/** A browser tells the page before it prints, and afterwards. */
function beginPrint(): () => void {
  dispatchEvent(new Event('beforeprint'));
  return () => void dispatchEvent(new Event('afterprint'));
}

async function takeOne(
  folder: string,
  {name, media = {}, page: attributes, portal, width = WIDTH}: Circumstance,
): Promise<string[]> {
  const portals = around().querySelectorAll('zt-portal');
  const undo = [dress(around(), attributes), ...[...portals].map((each) => dress(each, portal))];
  if (media.media === 'print') undo.push(beginPrint());
  const wrong = await commands.photograph(`${folder}/${name}`, await wholeStory(width, media));
  for (const each of undo) each();
  return wrong ? [wrong] : [];
}

/** A page prints its own address, which is another one in each run. */
function renameAddress(): void {
  const address = location.href.replace(/#.*/s, '');
  for (const root of rootsOf(around())) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.includes(address)) text.data = text.data.replace(address, ADDRESS);
    }
  }
}

/** Takes the focus from whatever has it: a caret blinks, and a ring depends on what was pressed. */
function letGo(): void {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement) active.blur();
}

/** How often a transcript is taken until the page rests. */
const PATIENCE = 10;

/** What a screen reader says, once it is as it should be or does not change any more. */
async function readOut(name: string): Promise<{said: string; wanted: string | undefined}> {
  let last: string | undefined;
  for (let count = 1; ; count++) {
    await drawn();
    const {said, wanted} = await commands.transcribe(name);
    if ((said === last && said === wanted) || count === PATIENCE) return {said, wanted};
    last = said;
  }
}

/** Compares a story that has played with its pictures and its transcript, where it has some. */
export async function compareWithPictures(storyId: string | undefined): Promise<void> {
  const folder = subjects.find((subject) => subject.storyId === storyId)?.folder;
  if (!folder) return;
  stopClock();
  renameAddress();
  const {said, wanted} = await readOut(`${folder}/transcript`);
  letGo();
  const wrong: string[] = [];
  for (const circumstance of CIRCUMSTANCES) wrong.push(...(await takeOne(folder, circumstance)));
  await commands.setStage(...WINDOW, {});
  expect(wrong, 'See "npm run pictures -- --review".').toEqual([]);
  expect(said, `As ${folder}/transcript.txt has it.`).toBe(wanted);
}
