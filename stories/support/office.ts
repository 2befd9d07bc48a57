import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {type MemoryOptions, memoryAppointments} from '../../src/appointment/appointment.memory.js';
import type {
  AppointmentPicker,
  AppointmentProvider,
  MeetingMode,
} from '../../src/appointment/index.js';
import '../../src/appointment/define.js';

/** The Tuesday morning on which every story happens, in milliseconds since 1970. */
export const NOW = Date.parse('2026-11-24T09:10:00+08:00');

/** What a page may decide beforehand; the controls of the stories. */
export interface PageChoices {
  service?: string;
  site?: string;
  meetingMode?: MeetingMode;
  headingLevel?: number;
}

/** What an author writes into the element for whoever it does not work for. */
export const authorContent = html`<p>
  You can also book by telephone: <a href="tel:+8657300000110">0573-0000-0110</a>, Monday to Friday
  8:30 to 17:30, lunch included.
</p>`;

/** A picker whose office is in memory, and the page's choices as attributes. */
export const picker = (
  office: MemoryOptions = {},
  {service, site, meetingMode, headingLevel}: PageChoices = {},
  content: unknown = nothing,
): TemplateResult =>
  html`<zt-appointment-picker
    service=${service ?? nothing}
    site=${site ?? nothing}
    meeting-mode=${meetingMode ?? nothing}
    heading-level=${headingLevel ?? nothing}
    ${ref(openOffice(office))}
    >${content}</zt-appointment-picker
  >`;

/**
 * Gives an element an office of its own, once: with every change of the toolbar a story is drawn
 * again, and the office must remember what it promised before.
 */
export const openOffice =
  (office: MemoryOptions) =>
  (element: Element | undefined): void => {
    const host = element as AppointmentPicker | undefined;
    if (host) host.provider ??= memoryAppointments({now: () => NOW, ...office});
  };

/** A picker at which only the time is open, with whatever office the story makes. */
export const pickerAt = (make: () => AppointmentProvider, id?: string): TemplateResult =>
  html`<zt-appointment-picker
    id=${id ?? nothing}
    service=${TIME_ONLY.service}
    meeting-mode=${TIME_ONLY.meetingMode}
    ${ref((element) => {
      const host = element as AppointmentPicker | undefined;
      if (host) host.provider ??= make();
    })}
  ></zt-appointment-picker>`;

/** A page that has decided everything but the time, so that a story begins there. */
export const TIME_ONLY: PageChoices = {service: 'hukou-form', meetingMode: 'video'};
