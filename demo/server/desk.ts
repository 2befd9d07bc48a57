import type {CarrierDesk} from './carrier/carrier-desk.js';
import type {Clock} from './db/clock.js';
import type {Database} from './db/database.js';
import type {World} from './world/world.js';

/** What every route works with. */
export interface Desk {
  readonly database: Database;
  readonly world: World;
  readonly clock: Clock;
  /** Whether anybody may move the clock: only in the demo. */
  readonly isClockMovable: boolean;
  /** Asks about numbers that are not the office's own; absent where no carrier is to be asked. */
  readonly carrierDesk?: CarrierDesk | undefined;
  /** Signs addresses and digests; shared by all servers on one database. */
  readonly secret: string;
  /** Digests of the keys that this process is working on, with the request each came with. */
  readonly running: Map<string, string>;
  /** The portal's address for links, without a slash at the end; the request's own where absent. */
  readonly publicUrl?: string | undefined;
}
