/** What an attribute of a widget takes, for a form to offer. */
export type Offer = 'service' | 'office' | 'standard' | 'reference';

/** A widget that a web team can pick. */
export interface Widget {
  readonly tag: string;
  /** The domains that define it and what it is built from. */
  readonly domains: readonly string[];
  /** Its attributes by name, with what each takes and an example that the demo knows. */
  readonly attributes: Readonly<Record<string, {readonly offer: Offer; readonly example: string}>>;
}

const service = {offer: 'service', example: 'hukou-form'} as const;
const office = {offer: 'office', example: 'donghu'} as const;
const standard = {offer: 'standard', example: 'cn-resident-id'} as const;
const reference = (example: string) => ({offer: 'reference', example}) as const;

/** Every widget that shows something by itself, in the order in which a citizen needs them. */
export const WIDGETS: readonly Widget[] = [
  {
    tag: 'zt-requirements-checklist',
    domains: ['portal', 'requirements'],
    attributes: {service},
  },
  {tag: 'zt-service-summary', domains: ['portal', 'service'], attributes: {service}},
  {tag: 'zt-photo-guide', domains: ['portal', 'photo'], attributes: {standard, office}},
  {tag: 'zt-photo-check', domains: ['portal', 'photo'], attributes: {standard}},
  {tag: 'zt-appointment-picker', domains: ['portal', 'appointment'], attributes: {service}},
  {
    tag: 'zt-case-progress',
    domains: ['portal', 'case'],
    attributes: {reference: reference('EXAMPLE-FORM')},
  },
  {
    tag: 'zt-mail-tracker',
    domains: ['portal', 'mail'],
    attributes: {reference: reference('EXAMPLE-ADDRESS-P1')},
  },
  {tag: 'zt-opening-hours', domains: ['portal', 'office'], attributes: {office}},
  {tag: 'zt-help-desk', domains: ['portal', 'help'], attributes: {office, service}},
  {tag: 'zt-callback-request', domains: ['portal', 'help'], attributes: {office}},
  {tag: 'zt-feedback', domains: ['portal', 'feedback'], attributes: {office}},
  {tag: 'zt-letters', domains: ['portal', 'feedback'], attributes: {office}},
];
