import {createContext} from '@lit/context';

/** How a page reads: `elder` is larger, slower and shows less at once (适老化). */
export type PortalMode = 'standard' | 'elder';

/** What `<zt-portal>` tells everything inside it. */
export interface Portal {
  /** Base address of the back end, where elements have none of their own. */
  readonly src?: string | undefined;
  readonly mode: PortalMode;
  /** A shared machine: nothing is stored, and every session ends with a wipe. */
  readonly kiosk: boolean;
  /** Counts the people at the machine; when it changes, elements forget what they know. */
  readonly session: number;
}

/** What holds without a portal. */
export const noPortal: Portal = {mode: 'standard', kiosk: false, session: 0};

/** Through this context `<zt-portal>` reaches its elements. */
export const portalContext = createContext<Portal>(Symbol.for('zerotrip/portal'));
