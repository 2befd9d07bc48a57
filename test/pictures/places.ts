/** Pictures and transcripts as they should be, below the root of the project. */
export const REFERENCES = 'test/pictures/references';

/** The version of the Chromium that has drawn them: another one draws letters and fields otherwise. */
export const DRAWN_BY = 'test/pictures/references/chromium.txt';

/** Where those that are not as they should be are kept until the next run. */
export const DIFFERENT = '.data/pictures';
