import {drawnPerson, HEIGHT, WIDTH} from './face-drawing.js';
import {type DrawnFigure, SOMEBODY} from './figure.js';

/** Everything that is in a picture before a camera spoils it. */
export interface Scene {
  readonly people: readonly DrawnFigure[];
  /** Colour of the wall, at its left and its right side where light comes from one. */
  readonly wall: string | readonly [left: string, right: string];
}

/** One person before a white wall. */
export const scene = (
  figure: Partial<DrawnFigure> = {},
  wall: Scene['wall'] = '#ffffff',
): Scene => ({people: [{...SOMEBODY, ...figure}], wall});

const wallStops = ([left, right]: readonly [string, string]): string =>
  `<linearGradient id="wall"><stop offset="0" stop-color="${left}"/><stop offset="1" stop-color="${right}"/></linearGradient>`;

/** The scene as SVG of the given width, three wide to four high. */
export function drawn({people, wall}: Scene, width = WIDTH): string {
  const sides = typeof wall === 'string' ? ([wall, wall] as const) : wall;
  const persons = people.map((figure, index) => drawnPerson(figure, `skin${index}`));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width * HEIGHT) / WIDTH}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
    <defs><filter id="soft"><feGaussianBlur stdDeviation="1.6"/></filter>${wallStops(sides)}</defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#wall)"/>${persons.join('')}</svg>`;
}
