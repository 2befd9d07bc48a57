/** A face in a picture: where it is, and nothing of whose it is. */

/** Pixels from the picture's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One face that a detector found. Left and right are the picture's, not the person's. */
export interface Face {
  readonly box: Box;
  /** How sure the detector is, 0 to 1. */
  readonly score: number;
  readonly leftEye: Point;
  readonly rightEye: Point;
  /** Middle of the mouth. */
  readonly mouth: Point;
  /** Lowest point of the jaw. */
  readonly chin: Point;
  /** Ends of the jaw line beside the ears, where the detector knows them. */
  readonly leftCheek?: Point | undefined;
  readonly rightCheek?: Point | undefined;
}

/** Pixels as a canvas gives them: four bytes each, red, green, blue, alpha, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** What was found in a picture. */
export interface Faces {
  /** Faces whose parts lie as in a face, the largest first. */
  readonly faces: readonly Face[];
  /** Whether something was found that only looks like a face, or one that lies on its side. */
  readonly isUnsure: boolean;
}
