import {offerLocale} from '../core/locale-registry.js';

/** Makes every language of the kit available; each is fetched when a page first asks for it. */
export function offerLocales(): void {
  offerLocale('zh-Hans', () => import('./zh-Hans.js'));
}
