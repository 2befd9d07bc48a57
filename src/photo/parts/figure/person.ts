import type {Figure} from '../../standard.model.js';

/** How somebody wears their hair when ears and eyebrows are to be seen. */
export type HairStyle = 'short' | 'parted' | 'curls' | 'long' | 'tied';

/** Somebody who can be drawn. */
export interface Person {
  readonly skin: NonNullable<Figure['skin']>;
  readonly hair: 'black' | 'brown' | 'grey' | 'white';
  readonly style: HairStyle;
  readonly age: NonNullable<Figure['age']>;
}

/** A figure of which nothing is left open. */
export type Look = Required<{[K in keyof Figure]: NonNullable<Figure[K]>}> &
  Omit<Person, 'hair'> & {
    /** Colour of the hair, whatever its cut. */
    readonly hairColour: Person['hair'];
    /** `#rrggbb` of the document's own wall, for a figure that names none. */
    readonly wallColour: string;
  };

/** Neighbours in this list differ in skin, hair and age, as neighbours at a counter do. */
const PEOPLE: readonly Person[] = [
  {skin: 'light', hair: 'black', style: 'short', age: 'adult'},
  {skin: 'brown', hair: 'brown', style: 'long', age: 'adult'},
  {skin: 'tan', hair: 'grey', style: 'parted', age: 'old'},
  {skin: 'dark', hair: 'black', style: 'curls', age: 'adult'},
  {skin: 'tan', hair: 'black', style: 'tied', age: 'adult'},
  {skin: 'light', hair: 'white', style: 'tied', age: 'old'},
  {skin: 'brown', hair: 'black', style: 'short', age: 'child'},
  {skin: 'dark', hair: 'grey', style: 'short', age: 'old'},
];

const isColour = (hair: Figure['hair']): hair is Person['hair'] =>
  hair === 'black' || hair === 'brown' || hair === 'grey' || hair === 'white';

/** Whoever is in the drawings of a piece of advice: the same one for the same place in a guide. */
export const personAt = (index: number): Person => PEOPLE[index % PEOPLE.length]!;

/**
 * Both drawings of a pair, of one person: skin, age and colour of hair are the same even where only
 * one of the two names them.
 */
export function looksOf(
  {good, bad}: {readonly good: Figure; readonly bad: Figure},
  person: Person,
  wallColour: string,
): readonly [good: Look, bad: Look] {
  const named = [good.hair, bad.hair].find(isColour);
  const somebody: Person = {
    ...person,
    skin: good.skin ?? bad.skin ?? person.skin,
    age: good.age ?? bad.age ?? person.age,
    hair: named ?? person.hair,
  };
  return [lookOf(good, somebody, wallColour), lookOf(bad, somebody, wallColour)];
}

/** What is not said is a calm face, dressed as asked. */
function lookOf(figure: Figure, person: Person, wallColour: string): Look {
  return {
    top: 'dark',
    wall: 'white',
    glasses: 'none',
    headwear: 'none',
    face: 'neutral',
    jewellery: 'none',
    ...figure,
    skin: person.skin,
    age: person.age,
    style: person.style,
    hair: figure.hair ?? person.hair,
    hairColour: isColour(figure.hair) ? figure.hair : person.hair,
    wallColour: figure.wall ? '' : wallColour,
  } as Look;
}
