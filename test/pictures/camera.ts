/** What tests in the browser ask Node for: to photograph the page and to read it out. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {CDPSession, Page} from 'playwright';
import {PNG} from 'pngjs';
import type {BrowserCommand, BrowserCommandContext} from 'vitest/node';
import type {Media} from './circumstances.js';
import {compare, compareRoughly} from './compare.js';
import {DIFFERENT, DRAWN_BY, REFERENCES} from './places.js';
import {plain} from './plain.js';
import {smallPng} from './small-png.js';
import {transcriptOf} from './transcript.model.js';

/** Part of the page in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How often a picture is taken until the page rests. */
const PATIENCE = 20;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf({page, context}: BrowserCommandContext): Promise<CDPSession> {
  const session = sessions.get(page) ?? context.newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** The browser's main version, `156`. */
const versionOf = ({page}: BrowserCommandContext): string =>
  page.context().browser()?.version().split('.')[0] ?? '';

const isUpdate = ({project}: BrowserCommandContext): boolean =>
  project.vitest.snapshot.options.updateSnapshot === 'all';

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function keep(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

const forget = (...paths: string[]): void => paths.forEach((path) => rmSync(path, {force: true}));

/** Makes the window as large as the picture, or leaves it larger; makes the device what it should be. */
export const setStage: BrowserCommand<[width: number, height: number, media: Media]> = async (
  {page},
  width,
  height,
  {media = null, forcedColors = null},
) => {
  const size = page.viewportSize();
  if (size?.width !== width || size.height < height) await page.setViewportSize({width, height});
  await page.emulateMedia({media, forcedColors});
};

/** The page as it is now, as Chromium writes it: the same picture is the same bytes. */
async function shoot(session: CDPSession, box: Box): Promise<Buffer> {
  const clip = {...box, scale: 1};
  const {data} = await session.send('Page.captureScreenshot', {format: 'png', clip});
  return Buffer.from(data, 'base64');
}

type IsWanted = (picture: PNG) => boolean;

const developed = (shot: Buffer): PNG => plain(PNG.sync.read(shot));

/** Takes a picture until it is the wanted one, or twice the same. */
async function atRest(session: CDPSession, box: Box, isWanted: IsWanted): Promise<PNG> {
  let last = await shoot(session, box);
  for (let count = 1; count < PATIENCE; count++) {
    const picture = developed(last);
    if (isWanted(picture)) return picture;
    const next = await shoot(session, box);
    if (next.equals(last)) return picture;
    last = next;
  }
  throw new Error('The page never rests: no two pictures of it are the same.');
}

/**
 * Compares a part of the page with its picture, or makes that picture anew where vitest updates
 * (`-u`). Answers what is wrong in a sentence, or nothing.
 */
export const photograph: BrowserCommand<[name: string, box: Box]> = async (task, name, box) => {
  const reference = join(REFERENCES, `${name}.png`);
  const actual = join(DIFFERENT, `${name}.actual.png`);
  const shown = join(DIFFERENT, `${name}.difference.png`);
  forget(actual, shown);
  const file = read(reference);
  const wanted = file && PNG.sync.read(file);
  const isTheirs = read(DRAWN_BY)?.toString() === versionOf(task);
  const difference = isTheirs || isUpdate(task) ? compare : compareRoughly;
  const isWanted = (picture: PNG) => wanted !== undefined && !difference(wanted, picture);
  const picture = await atRest(await sessionOf(task), box, isWanted);
  if (isWanted(picture)) return undefined;
  if (isUpdate(task)) {
    keep(reference, smallPng(picture));
    keep(DRAWN_BY, versionOf(task));
    return undefined;
  }
  keep(actual, smallPng(picture));
  const found = wanted && difference(wanted, picture);
  if (!found) return `There is no ${reference}.`;
  keep(shown, PNG.sync.write(found.picture));
  return `${found.pixels} pixels differ from ${reference}.`;
};

/** The same for what a screen reader says of the page. */
export const transcribe: BrowserCommand<[name: string]> = async (task, name) => {
  const session = await sessionOf(task);
  const {frameTree} = await session.send('Page.getFrameTree');
  const url = (await task.frame()).url();
  const frame = frameTree.childFrames?.find((each) => each.frame.url === url)?.frame;
  if (!frame) throw new Error('The frame of the story is not there.');
  const {nodes} = await session.send('Accessibility.getFullAXTree', {frameId: frame.id});
  const said = transcriptOf(nodes);
  const reference = join(REFERENCES, `${name}.txt`);
  const actual = join(DIFFERENT, `${name}.txt`);
  forget(actual);
  if (isUpdate(task)) keep(reference, said);
  const wanted = read(reference)?.toString();
  if (wanted !== said) keep(actual, said);
  return {wanted, said};
};
