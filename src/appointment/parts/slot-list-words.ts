import {formatClock} from '../../core/formats.js';
import type {Localization} from '../../core/localization.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Slot} from '../appointment.model.js';
import {isWindow} from '../slot-groups.model.js';
import {isFree, localTime, offsetName} from '../slots.model.js';
import type {SlotWords} from './slot-cells.js';

/** What a list of times shows. */
export interface ShownTimes {
  readonly texts: Localization<AppointmentTexts>;
  /** In their order. */
  readonly slots: readonly Slot[];
  /** Id of the chosen time. */
  readonly selected: string | undefined;
  /** Id of a time that somebody else has just taken. */
  readonly lost: string | undefined;
  /** Id of the time that the citizen has already. */
  readonly own?: string | undefined;
}

/**
 * How groups and times read: “Morning, 4 free times”, “13:30”.
 *
 * @param repeated - Local times that come twice in the day and need their offset.
 */
export function slotListWords(
  {texts, selected, lost, own}: ShownTimes,
  repeated: ReadonlySet<string>,
): SlotWords {
  const clock = (instant: string) => formatClock(texts.lang, instant);
  const span = (from: string, to: string) => (from === to ? from : texts.text('span', {from, to}));
  const isOffered = (slot: Slot) => isFree(slot) && slot.id !== lost;
  return {
    heading: ({part, slots}) =>
      texts.text('groupCount', {
        part: part ? texts.text(part) : span(clock(slots[0]!.start), clock(slots.at(-1)!.start)),
        free: texts.text('free', {count: slots.filter(isOffered).length}),
      }),
    face(slot) {
      const fate = slot.id === lost ? 'justTaken' : slot.id === own ? 'yourTime' : undefined;
      const isTwice = repeated.has(localTime(slot.start));
      return {
        time: isWindow(slot) ? span(clock(slot.start), clock(slot.end!)) : clock(slot.start),
        note: fate ? texts.text(fate) : isTwice ? offsetName(slot.start) : '',
        isChosen: slot.id === selected,
        isLost: !!fate,
      };
    },
  };
}
