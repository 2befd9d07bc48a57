/** What Lit alone costs: one element, keyed rows, one property. */
import {css, html, LitElement, unsafeCSS} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MailEvent} from '../../../../src/mail/shipment.model.js';
import type {Mounted} from '../subject.js';
import {createButton, CSS, EVENTS, eventOf, eventsOf, textsOf} from './events.js';

class BareHistory extends LitElement {
  static override readonly properties = {events: {attribute: false}};
  static override readonly styles = css`
    ${unsafeCSS(CSS)}
  `;

  declare events: readonly MailEvent[];

  override render() {
    return html`<ol>
      ${repeat(
        this.events,
        ({id}) => id,
        (event) => {
          const [time, state, text, place] = textsOf(event);
          return html`<li>
            <p>${time}</p>
            <p>${state}</p>
            <p>${text}</p>
            <p>${place}</p>
          </li>`;
        },
      )}
    </ol>`;
  }
}

customElements.define('bare-history', BareHistory);

export function mount(parent: HTMLElement, count = EVENTS): Mounted {
  const history = document.createElement('bare-history') as BareHistory;
  history.events = eventsOf(count);
  const button = createButton(() => {
    history.events = [eventOf(history.events.length), ...history.events];
  });
  const box = parent.appendChild(document.createElement('div'));
  box.append(button, history);
  const shown = () => history.shadowRoot?.querySelectorAll('li').length ?? 0;
  return {
    isShown: () => shown() >= count,
    title: () => `${shown()} events`,
    control: () => button,
    unmount: () => box.remove(),
  };
}
