import type {MeetingMode} from '../../../src/appointment/appointment.model.js';

/** What a slot's id says: where, how and when. The service decides how long. */
export interface SlotKey {
  readonly siteId: string;
  readonly mode: MeetingMode;
  /** Milliseconds since 1970. */
  readonly start: number;
}

const modes: readonly string[] = ['in-person', 'video', 'phone'] satisfies MeetingMode[];
const isMode = (text: string): text is MeetingMode => modes.includes(text);

/** Writes an id that needs no table: whether such a time exists is decided by the rules. */
export const slotId = ({siteId, mode, start}: SlotKey): string =>
  Buffer.from(`${siteId}|${mode}|${(start / 60_000).toString(36)}`).toString('base64url');

/** Reads an id back; undefined for what no server of this kind can have written. */
export function readSlotId(id: string): SlotKey | undefined {
  const [siteId = '', mode = '', minutes = ''] = Buffer.from(id, 'base64url').toString().split('|');
  const start = parseInt(minutes, 36) * 60_000;
  if (!siteId || !isMode(mode) || !Number.isSafeInteger(start)) return undefined;
  const key = {siteId, mode, start};
  return slotId(key) === id ? key : undefined;
}
