import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';
import {CIRCUMSTANCES} from './circumstances.js';
import {compare, compareRoughly} from './compare.js';
import {REFERENCES} from './places.js';
import {plain} from './plain.js';
import {smallPng} from './small-png.js';
import {subjects} from './subjects.js';

type Colour = readonly [red: number, green: number, blue: number];

/** A grey square of 40 pixels with a box of 20 in another colour. */
function square(colour: Colour, x = 10): PNG {
  const picture = new PNG({width: 40, height: 40});
  for (let pixel = 0; pixel < 1600; pixel++) {
    const [column, row] = [pixel % 40, Math.floor(pixel / 40)];
    const isInside = column >= x && column < x + 20 && row >= 10 && row < 30;
    picture.data.set([...(isInside ? colour : [240, 240, 240]), 255], pixel * 4);
  }
  return picture;
}

const asKept = (picture: PNG): PNG => PNG.sync.read(smallPng(plain(picture)));

describe('two pictures', () => {
  it('are the same after one was kept in a file', () => {
    const box = square([16, 87, 186]);
    expect(compare(asKept(box), plain(square([16, 87, 186])))).toBeUndefined();
    expect(compare(asKept(box), box)).toBeUndefined();
  });

  it('differ where a colour is off by a hair', () => {
    const [before, after] = [square([16, 87, 186]), square([16, 87, 190])];
    expect(compare(asKept(before), plain(after))?.pixels).toBe(400);
  });

  it('differ where something has moved by two pixels', () => {
    const found = compare(square([16, 87, 186]), square([16, 87, 186], 12));
    expect(found?.pixels).toBe(80);
    expect([...found!.picture.data.subarray((15 * 40 + 10) * 4, (15 * 40 + 10) * 4 + 3)]).toEqual([
      200, 0, 0,
    ]);
  });

  it('differ where one of them is larger', () => {
    expect(compare(new PNG({width: 2, height: 2}), new PNG({width: 2, height: 3}))?.pixels).toBe(2);
  });
});

describe('two pictures of different browsers', () => {
  it('are the same where only edges are drawn otherwise', () => {
    const sharp = square([16, 87, 186]);
    const soft = square([16, 87, 186]);
    for (let row = 10; row < 30; row++) soft.data.set([60, 110, 190], (row * 40 + 10) * 4);
    expect(compare(sharp, soft)).toBeDefined();
    expect(compareRoughly(sharp, soft)).toBeUndefined();
  });

  it('differ where a colour is another or something has moved', () => {
    const before = square([16, 87, 186]);
    expect(compareRoughly(before, square([60, 87, 186]))).toBeDefined();
    expect(compareRoughly(before, square([16, 87, 186], 12))).toBeDefined();
  });
});

describe('the pictures', () => {
  const kept = globSync(`${REFERENCES}/**/*.png`).map((path) => path.replaceAll('\\', '/'));

  it('are there for each story in each circumstance, and no others', () => {
    const wanted = subjects.flatMap(({folder}) =>
      CIRCUMSTANCES.map(({name}) => `${REFERENCES}/${folder}/${name}.png`),
    );
    expect(kept.sort()).toEqual(wanted.sort());
  });

  it('have a transcript beside them', () => {
    const without = subjects.filter(
      ({folder}) => !existsSync(join(REFERENCES, folder, 'transcript.txt')),
    );
    expect(without).toEqual([]);
  });

  it('show every element that can be seen', () => {
    const tags = globSync('src/*/define.ts').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'(zt-[\w-]+)':/g)].map(([, tag]) => tag!),
    );
    const shown = new Set(subjects.map(({folder}) => folder.split('/')[0]));
    expect(tags.length).toBeGreaterThan(10);
    // `<zt-service>` only holds others.
    expect(tags.filter((tag) => !shown.has(tag))).toEqual(['zt-service']);
  });

  it('take less room than eight megabytes', () => {
    const bytes = kept.reduce((sum, path) => sum + readFileSync(path).length, 0);
    expect(bytes).toBeLessThan(8 * 1024 * 1024);
  });
});
