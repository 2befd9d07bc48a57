import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import '../../src/all.js';

/** What a page's server writes for a template of the kit's elements. */
export const serverHtml = (page: TemplateResult): Promise<string> => collectResult(render(page));

/** A booking page with the author's own words inside. */
export const bookingPage = html`<zt-portal src="/api">
  <zt-appointment-picker service="id-card"><p>Call 0573-0000-0110</p></zt-appointment-picker>
</zt-portal>`;

/** A booking page whose author wrote nothing inside. */
export const bareBookingPage = html`<zt-appointment-picker
  src="/api"
  service="id-card"
></zt-appointment-picker>`;

/** A machine in a waiting room, in large text. */
export const kioskPage = html`<zt-portal src="/api" kiosk mode="elder" idle-seconds="30">
  <zt-appointment-picker><p>Ask at the counter</p></zt-appointment-picker>
</zt-portal>`;

/** A page about one service, with the author's own list inside. */
export const checklistPage = html`<zt-portal src="/api">
  <zt-service service="stall">
    <zt-service-summary><p>Call 0573-0000-0110</p></zt-service-summary>
    <zt-requirements-checklist name="papers"
      ><ul>
        <li>Bring a passport</li>
      </ul></zt-requirements-checklist
    >
  </zt-service>
</zt-portal>`;

/** A checklist on its own, whose author wrote nothing inside. */
export const bareChecklistPage = html`<zt-requirements-checklist
  src="/api/services/stall"
></zt-requirements-checklist>`;

/** How to get ready for a photo, with the author's own words inside. */
export const photoPage = html`<zt-portal src="/api">
  <zt-photo-guide standard="cn-resident-id"><p>Wear something dark</p></zt-photo-guide>
</zt-portal>`;
