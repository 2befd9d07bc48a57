/** The kit's own rules: each document is a file of its own, fetched when somebody asks for it. */
import type {PhotoStandard} from './standard.model.js';

type Rules = {readonly standard: PhotoStandard};

const KIT: Readonly<Record<string, () => Promise<Rules>>> = {
  'cn-resident-id': () => import('./standards/cn-resident-id.data.js'),
  'cn-social-security-card': () => import('./standards/cn-social-security-card.data.js'),
  'cn-exit-entry': () => import('./standards/cn-exit-entry.data.js'),
  'icao-9303': () => import('./standards/icao-9303.data.js'),
  'us-passport-print': () => import('./standards/us-passport-print.data.js'),
  'us-visa-dv-digital': () => import('./standards/us-visa-dv-digital.data.js'),
  'us-passport-online-renewal': () => import('./standards/us-passport-online-renewal.data.js'),
  'uk-passport-digital': () => import('./standards/uk-passport-digital.data.js'),
  'uk-passport-print': () => import('./standards/uk-passport-print.data.js'),
  'de-passport-id': () => import('./standards/de-passport-id.data.js'),
  'schengen-visa': () => import('./standards/schengen-visa.data.js'),
  'jp-mynumber': () => import('./standards/jp-mynumber.data.js'),
  'jp-passport': () => import('./standards/jp-passport.data.js'),
  'in-passport-abroad-2025': () => import('./standards/in-passport-abroad-2025.data.js'),
};

/** Ids of all documents that the kit itself has rules for. */
export const kitStandardIds: readonly string[] = Object.keys(KIT);

/** The kit's rules for one document; undefined where it has none. Rejects where they cannot be had. */
export async function kitStandard(id: string): Promise<PhotoStandard | undefined> {
  return Object.hasOwn(KIT, id) ? (await KIT[id]!()).standard : undefined;
}
