import {compressed} from '../bundle.js';
import {BYTES_PER_KIB, type Measure} from './measure.js';

/** All that a page has to load for one instance, library and styles included. */
export const bytes: Measure = {
  figures: [
    {name: 'Brotli', unit: 'KiB', noise: 0},
    {name: 'gzip', unit: 'KiB', noise: 0},
  ],
  isExact: true,
  async take({id}, {bundles}) {
    const {brotli, gzip} = compressed(bundles.get(id) ?? []);
    return [brotli / BYTES_PER_KIB, gzip / BYTES_PER_KIB];
  },
};
