import {createHash} from 'node:crypto';

/** The name of the file of a sheet below `cdn/styles`: its content, so that it may be kept for ever. */
export const styleFileName = (text: string): string =>
  `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.css`;
