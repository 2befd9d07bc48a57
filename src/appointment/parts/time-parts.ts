import {siblingTag} from '../../core/define.js';
import type {BookingConversation} from '../booking-conversation.js';
import {DayChosenEvent, MonthShownEvent} from './month-calendar.events.js';
import type {MonthCalendar} from './month-calendar.js';
import {SlotPickedEvent} from './slot-list.events.js';
import type {SlotList} from './slot-list.js';

/** The calendar, whose tag follows the picker's prefix. */
export function makeCalendar(host: Element, conversation: BookingConversation): MonthCalendar {
  const calendar = document.createElement(siblingTag(host, 'month-calendar')) as MonthCalendar;
  calendar.className = 'wide';
  calendar.addEventListener(DayChosenEvent.type, (event) =>
    conversation.chooseDate((event as DayChosenEvent).date),
  );
  calendar.addEventListener(MonthShownEvent.type, (event) =>
    conversation.showMonth((event as MonthShownEvent).month),
  );
  return calendar;
}

/** The times of the chosen day, made like the calendar. */
export function makeTimes(host: Element, conversation: BookingConversation): SlotList {
  const times = document.createElement(siblingTag(host, 'slot-list')) as SlotList;
  times.className = 'wide';
  times.addEventListener(SlotPickedEvent.type, (event) =>
    conversation.chooseSlot((event as SlotPickedEvent).slot),
  );
  return times;
}
