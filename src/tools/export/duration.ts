import type {Processing, Span} from '../../service/service.model.js';

/**
 * A span as an ISO 8601 duration. It has no working days, so these become days; whoever reads the
 * export finds the unit in our own field beside it.
 */
function durationOf({unit, value}: Span): string {
  if (unit === 'hour') return `PT${value}H`;
  return unit === 'month' ? `P${value}M` : `P${value}D`;
}

/** How long something takes: as promised, else by law; undefined where nobody says. */
export function processingDuration(processing: Processing | undefined): string | undefined {
  const span = processing?.promised ?? processing?.legal;
  if (span) return durationOf(span);
  return processing?.immediate ? 'PT0S' : undefined;
}
