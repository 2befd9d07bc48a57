export {smartSchedulingLinks} from './smart.appointments.js';
export type {SmartSchedulingOptions} from './smart.appointments.js';
export {publication} from './publication.js';
export type {PublicationOptions} from './publication.js';
export {fhirSearch} from './fhir-search.js';
export {ndjson} from './ndjson.js';
export {smartCatalog, smartOffers, smartSlot} from './smart.mapping.js';
export type {SmartOffer, SmartOptions, SmartServiceType} from './smart.mapping.js';
export {locationIn, scheduleIn, slotIn} from './smart.schema.js';
export type {SmartLocation, SmartSchedule, SmartSlot} from './smart.schema.js';
export type {
  SmartNeed,
  SmartPlaces,
  SmartSlots,
  SmartSource,
  SourceOptions,
} from './smart.source.js';
