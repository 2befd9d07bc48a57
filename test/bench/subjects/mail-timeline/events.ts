/** What all histories of this contest show. */
import type {MailEvent} from '../../../../src/mail/shipment.model.js';
import type {Mounted} from '../subject.js';

/** How many events a history has where nobody says: as many as a letter really gets. */
export const EVENTS = 8;

const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 0, 2);

/** The event that came as number `index`, in the middle of a long journey. */
export const eventOf = (index: number): MailEvent => ({
  id: `e${index}`,
  status: 'in_transit',
  text: `Scanned at sorting centre ${index}`,
  lang: 'en',
  place: {name: `Centre ${index}`, city: 'Linhu'},
  at: `${new Date(FIRST + index * HOUR).toISOString().slice(0, 19)}+00:00`,
  precision: 'minute',
});

/** The last `count` events, newest first. */
export const eventsOf = (count: number): MailEvent[] =>
  Array.from({length: count}, (_, index) => eventOf(count - 1 - index));

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** When, what, in the carrier's words, and where. */
export function textsOf({at = '', text, place}: MailEvent): [string, string, string, string] {
  const instant = Date.parse(at);
  const time = `${day.format(instant)}, ${clock.format(instant)}`;
  return [time, 'On its way', text, `${place?.name ?? ''}, ${place?.city ?? ''}`];
}

/** The few rules of those lists that come without styles of their own. */
export const CSS = `ol { list-style: none; padding: 0; margin: 0 }
li { padding: 0 0 20px 34px; border-left: 2px solid #d5dbe1 }
p { margin: 0 }
button { min-height: 44px }`;

/** What is pressed in this contest: the page asks once more, and there is news. */
export function createButton(pressed: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Look again';
  button.addEventListener('click', pressed);
  return button;
}

/**
 * A history without a library: its rows are the children of `list`.
 *
 * @param arrived - Shows one more event, given all that are known with it.
 */
export function mountList(
  parent: HTMLElement,
  list: HTMLElement,
  count: number,
  arrived: (events: readonly MailEvent[]) => void,
): Mounted {
  let events = eventsOf(count);
  const button = createButton(() => {
    events = [eventOf(events.length), ...events];
    arrived(events);
  });
  const box = parent.appendChild(document.createElement('div'));
  box.append(button, list);
  const shown = () => list.querySelectorAll('li').length;
  return {
    isShown: () => shown() >= count,
    title: () => `${shown()} events`,
    control: () => button,
    unmount: () => box.remove(),
  };
}
