import {offsetOf} from '../core/zone.model.js';

const serversOffset = Object.getOwnPropertyDescriptor(Date.prototype, 'getTimezoneOffset')!
  .value as (this: Date) => number;

/**
 * Sets this realm's clocks to where the citizens are. The kit asks a device for nothing else than its
 * offset; `TZ` would move the clocks of the whole process.
 *
 * @param zone - IANA name; the server's own zone where absent or unknown.
 */
export function setClocks(zone: string | undefined): void {
  Date.prototype.getTimezoneOffset = function (this: Date) {
    const ahead = zone === undefined ? undefined : offsetOf(zone, this.getTime());
    return ahead === undefined ? serversOffset.call(this) : -ahead;
  };
}
