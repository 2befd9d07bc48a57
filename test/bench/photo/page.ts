/** The half of the photo check's survey that runs in the page. */
import {kitDetector} from '../../../src/photo/faces/face-detector.js';
import type {Faces, Picture} from '../../../src/photo/face.model.js';
import {faceWeights} from '../../../src/photo/faces/face-weights.js';
import {type FaceNets, faceNets, findFaces} from '../../../src/photo/faces/find-faces.model.js';
import {inspect} from '../../../src/photo/inspection.js';
import {standard} from '../../../src/photo/standards/cn-exit-entry.data.js';
import {fileOf} from '../../photo/drawn/raster.js';
import {scene} from '../../photo/drawn/scene.js';
import {judged, type Judged} from '../../photo/judged.js';
import {groupTable, verdictTable} from '../../photo/verdict-table.js';

const detector = kitDetector();
const {signal} = new AbortController();

/** The same nets without a worker, so that the page's own thread shows what they cost. */
const detectorHere = {
  nets: undefined as FaceNets | undefined,
  async detect(picture: Picture): Promise<Faces> {
    this.nets ??= faceNets(await faceWeights());
    return findFaces(this.nets, picture);
  },
};

const files = new Map<number, Promise<Blob>>();

function fileOfWidth(width: number): Promise<Blob> {
  const file = files.get(width) ?? fileOf(scene(), {width});
  files.set(width, file);
  return file;
}

/** Checks one file in the page's thread, with faces or without; milliseconds. */
async function check(width: number, withFaces: boolean): Promise<number> {
  const file = await fileOfWidth(width);
  const start = performance.now();
  await inspect(file, standard, {detector: withFaces ? detectorHere : undefined, signal});
  return performance.now() - start;
}

async function judgeAll(cases: typeof verdictTable): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const one of cases) all.push(await judged(one, detector));
  return all;
}

const own = {
  check,
  verdicts: () => judgeAll(verdictTable),
  groups: () => judgeAll(groupTable),
};

/** What the survey calls in the page. */
export type PhotoPage = typeof own;

declare global {
  var photoPage: PhotoPage | undefined;
}

globalThis.photoPage = own;
