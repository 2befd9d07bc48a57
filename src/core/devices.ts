/** What a meeting by video needs. */
export type DevicePart = 'camera' | 'microphone' | 'connection';

/** Why a camera or a microphone gives nothing. */
export type DeviceProblem = 'refused' | 'barred' | 'missing' | 'busy' | 'insecure' | 'unsupported';

/** What was found of a device or of the connection. */
export type Verdict = 'good' | DeviceProblem | 'slow' | 'none';

/** A connection this slow to answer breaks pictures up. */
const SLOW_MS = 3000;

const PROBLEMS: Readonly<Record<string, DeviceProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
};

/** Chromium's list of what the page's server lets the page use; other browsers keep it to themselves. */
interface Policy {
  allowsFeature(feature: string): boolean;
}

/** Whether the page's own server forbids it, so that nobody could allow it. */
function isBarred(wanted: MediaStreamConstraints): boolean {
  const {featurePolicy} = document as Document & {readonly featurePolicy?: Policy};
  return featurePolicy?.allowsFeature(wanted.video ? 'camera' : 'microphone') === false;
}

/** Why asking for a device has failed. */
export function problemOf(reason: unknown, wanted: MediaStreamConstraints): DeviceProblem {
  // Browsers hide the devices from pages that came without encryption.
  if (!isSecureContext) return 'insecure';
  if (!navigator.mediaDevices?.getUserMedia) return 'unsupported';
  const problem = PROBLEMS[(reason as Error | undefined)?.name ?? ''] ?? 'busy';
  return problem === 'refused' && isBarred(wanted) ? 'barred' : problem;
}

/** Turns off whatever a stream comes from. */
export const stopStream = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());

/**
 * How a connection is, by how long something small takes; never rejects.
 *
 * @param ask - May have measured by itself, and say `good` or `slow`.
 */
export async function tryConnection(ask: () => Promise<unknown>): Promise<Verdict> {
  const start = performance.now();
  try {
    const measured = await ask();
    if (measured === 'good' || measured === 'slow') return measured;
    return performance.now() - start > SLOW_MS ? 'slow' : 'good';
  } catch {
    return 'none';
  }
}
