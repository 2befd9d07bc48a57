import type {Faces, Picture} from '../face.model.js';
import {type FaceNets, faceNets, type FaceWeights, findFaces} from './find-faces.model.js';

/** What the page tells the worker: the weights once, and then one picture after the other. */
export type Order = FaceWeights | {readonly id: number; readonly picture: Picture};

/** What the worker says: that it has started, and what it found. */
export type Answer = 'started' | {readonly id: number; readonly faces: Faces};

const answer = (message: Answer): void => postMessage(message);

let nets: FaceNets | undefined;

onmessage = ({data}: MessageEvent<Order>): void => {
  if ('detector' in data) nets = faceNets(data);
  else answer({id: data.id, faces: findFaces(nets!, data.picture)});
};

answer('started');
