/** What a picture is taken in. Whatever is not named stays as the story has it. */
export interface Circumstance {
  /** The picture's file, without its ending. */
  readonly name: string;
  /** What the browser pretends of its device. */
  readonly media?: Media;
  /** Attributes of the page around the story. */
  readonly page?: Readonly<Record<string, string>>;
  /** Attributes of the `<zt-portal>` in it. */
  readonly portal?: Readonly<Record<string, string>>;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
}

/** Media features as Playwright's `emulateMedia` knows them. */
export interface Media {
  readonly media?: 'print';
  readonly forcedColors?: 'active';
}

/** Width of the window where nothing else is said, in CSS pixels. */
export const WIDTH = 640;

/** Width of a small phone, in CSS pixels. */
const SMALL = 320;

/** Every story with the tag `picture` is photographed in each of these. */
export const CIRCUMSTANCES: readonly Circumstance[] = [
  {name: 'light'},
  {name: 'dark', page: {'data-scheme': 'dark'}},
  {name: 'forced-colors', media: {forcedColors: 'active'}},
  {name: 'elder', portal: {mode: 'elder'}},
  {name: 'right-to-left', page: {dir: 'rtl'}},
  {name: 'narrow', width: SMALL},
  {name: 'print', media: {media: 'print'}},
];
