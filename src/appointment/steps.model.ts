/** Which step of the conversation comes next, derived from what was said. */
import type {Catalog} from './appointment.model.js';
import type {Booking, BookingStep} from './booking.model.js';
import {maxQuantity, modesFor, servicesFor, sitesFor} from './catalog.model.js';

/** The steps this citizen goes through: those with one choice are left out. */
export function stepsOf(booking: Booking, catalog: Catalog): readonly BookingStep[] {
  const {isOnlyChosen, serviceId, mode} = booking;
  return [
    ...(servicesFor(catalog).length > 1 ? (['service'] as const) : []),
    ...(maxQuantity(catalog, serviceId) > 1 ? (['people'] as const) : []),
    ...(!serviceId || modesFor(catalog, serviceId).length > 1 ? (['mode'] as const) : []),
    ...(!serviceId || !mode || sitesFor(catalog, serviceId, mode).length > 1
      ? (['place'] as const)
      : []),
    'time',
    ...(isOnlyChosen ? [] : (['details', 'review'] as const)),
  ];
}

const isAnswered: Record<BookingStep, (booking: Booking) => boolean> = {
  service: ({serviceId}) => serviceId !== undefined,
  people: ({count}) => count !== undefined,
  mode: ({mode}) => mode !== undefined,
  place: ({siteId}) => siteId !== undefined,
  time: ({hold, slot, unheldSlotId}) => !!slot && slot.id === (hold?.slot.id ?? unheldSlotId),
  details: ({checked}) => checked === true,
  review: ({appointment}) => appointment !== undefined,
  booked: () => true,
};

/** The step to show: the one gone back to, else the first that is not answered. */
export function currentStep(booking: Booking, catalog: Catalog): BookingStep {
  if (booking.appointment) return 'booked';
  const steps = stepsOf(booking, catalog);
  const open = steps.find((step) => !isAnswered[step](booking)) ?? 'review';
  const {revisiting} = booking;
  const back = revisiting !== undefined && steps.includes(revisiting);
  return back && steps.indexOf(revisiting) <= steps.indexOf(open) ? revisiting : open;
}

/** The step before, for “Back”; undefined at the beginning. */
export function previousStep(booking: Booking, catalog: Catalog): BookingStep | undefined {
  const steps = stepsOf(booking, catalog);
  return steps[steps.indexOf(currentStep(booking, catalog)) - 1];
}
