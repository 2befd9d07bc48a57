import type {MailEvent} from '../../../../src/mail/shipment.model.js';
import {textsOf} from './events.js';

const template = document.createElement('template');
template.innerHTML = '<li><p></p><p></p><p></p><p></p></li>';

/** A row cloned from one template. */
export function createRow(event: MailEvent): HTMLElement {
  const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  textsOf(event).forEach((text, index) => (row.children[index]!.textContent = text));
  return row;
}
