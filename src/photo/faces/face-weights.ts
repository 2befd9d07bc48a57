import type {FaceWeights} from './find-faces.model.js';

/** The two files, each pinned by its hash: whoever serves them, these and no others are run. */
const FILES = {
  detector: {
    url: new URL('./weights/face-detector.bin', import.meta.url),
    integrity: 'sha384-bHZoLhI+HSjugOsPHIOQJgnKxzpbiKzHS+l6eXbGRgm6mLboHYtWWuvNpVwriT2V',
  },
  landmarks: {
    url: new URL('./weights/face-landmarks.bin', import.meta.url),
    integrity: 'sha384-77QCQg5OGsZrGkvauI7Sh3vx0nfyZ222U1f4LRXt9Nza+OGkp3FMAaw/BWdydcbd',
  },
} as const;

async function load({url, integrity}: {url: URL; integrity: string}): Promise<ArrayBuffer> {
  const response = await fetch(url, {integrity});
  if (!response.ok) throw new Error(`Face weights: ${response.status}`);
  return response.arrayBuffer();
}

async function loadBoth(): Promise<FaceWeights> {
  const [detector, landmarks] = await Promise.all([load(FILES.detector), load(FILES.landmarks)]);
  return {detector, landmarks};
}

let loading: Promise<FaceWeights> | undefined;

/** Loads the weights, once for a page. Where that failed, the next call tries anew. */
export function faceWeights(): Promise<FaceWeights> {
  if (!loading) {
    loading = loadBoth();
    loading.catch(() => (loading = undefined));
  }
  return loading;
}
