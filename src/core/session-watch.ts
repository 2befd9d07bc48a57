import {noPortal, type Portal} from './portal-context.js';

/** Notices that a shared machine has gone to another person, who must meet nothing of the last one. */
export class SessionWatch {
  #session: number | undefined;

  /**
   * Whether that has happened since it was last asked. A portal that is only found now is no such news, nor is
   * none, since an element away from its page has nobody before it.
   */
  hasTurned(portal: Portal): boolean {
    const before = this.#session;
    if (portal !== noPortal) this.#session = portal.session;
    return before !== undefined && before !== this.#session;
  }
}
