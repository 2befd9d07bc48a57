import {compressed} from '../bundle.js';
import {BYTES_PER_KIB, type Measure} from './measure.js';

/** All that a page loads until one instance can be used: library, styles and late texts included. */
export const bytes: Measure = {
  figures: [
    {name: 'Brotli', unit: 'KiB', noise: 0},
    {name: 'gzip', unit: 'KiB', noise: 0},
  ],
  isExact: true,
  async take({id}, lab) {
    await using visit = await lab.open();
    const loaded = new Set<string>();
    visit.page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
    await visit.page.goto(`${lab.origin}/${id}/cold.html`);
    await visit.page.evaluate('ready');
    const files = lab.bundles.get(id)?.filter(({name}) => loaded.has(`/${id}/${name}`)) ?? [];
    const {brotli, gzip} = compressed(files);
    return [brotli / BYTES_PER_KIB, gzip / BYTES_PER_KIB];
  },
};
