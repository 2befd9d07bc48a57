import type {MeetingMode, Offering, Service} from '../../../src/appointment/appointment.model.js';
import type {ServiceCount} from '../../../src/appointment/appointment.provider.js';

/** Everything one appointment is for, at one place in one mode. */
export interface Visit {
  readonly siteId: string;
  readonly mode: MeetingMode;
  readonly services: readonly ServiceCount[];
  readonly offerings: readonly Offering[];
  /** How long it takes. */
  readonly minutes: number;
}

/** Why a wish makes no visit. */
export type VisitRefusal = 'unknown-service' | 'not-combinable' | 'too-many-people';

const minutesFor = (offering: Offering, count: number): number =>
  Math.ceil(offering.durationMinutes * (1 + (offering.unitsPerCount ?? 1) * (count - 1)));

/** Whether all services may share one visit. Each pair must be named by one of the two. */
function areCombinable(wished: readonly Service[]): boolean {
  return wished.every((one, index) =>
    wished
      .slice(index + 1)
      .every(
        (other) =>
          one.id !== other.id &&
          (one.combinableWith?.includes(other.id) || other.combinableWith?.includes(one.id)),
      ),
  );
}

/** Checks a wish against the services alone, wherever it is to take place. */
export function refusalOf(
  services: readonly Service[],
  wish: readonly ServiceCount[],
): VisitRefusal | undefined {
  const wished = wish.flatMap(({id}) => services.find((service) => service.id === id) ?? []);
  if (!wish.length || wished.length < wish.length) return 'unknown-service';
  if (!areCombinable(wished)) return 'not-combinable';
  const tooMany = wish.some(({count}, index) => count > (wished[index]?.maxQuantity ?? 1));
  return tooMany ? 'too-many-people' : undefined;
}

/** The visit at one place; undefined where the place does not offer all of it in that mode. */
export function visitAt(
  offerings: readonly Offering[],
  wish: readonly ServiceCount[],
  siteId: string,
  mode: MeetingMode,
): Visit | undefined {
  const found = wish.flatMap(
    ({id}) =>
      offerings.find((o) => o.serviceId === id && o.siteId === siteId && o.mode === mode) ?? [],
  );
  if (!wish.length || found.length < wish.length) return undefined;
  const minutes = found.reduce((sum, one, i) => sum + minutesFor(one, wish[i]?.count ?? 1), 0);
  return {siteId, mode, services: wish, offerings: found, minutes};
}

/** The strictest of the conditions that all offerings of a visit name. */
export const strictest = (
  visit: Visit,
  of: (offering: Offering) => number | undefined,
  pick: (...values: number[]) => number,
  fallback: number,
): number => {
  const values = visit.offerings.flatMap((offering) => of(offering) ?? []);
  return values.length ? pick(...values) : fallback;
};
