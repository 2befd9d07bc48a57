/** What a meeting by video needs. */
export type DevicePart = 'camera' | 'microphone' | 'connection';

/** Why a camera or a microphone gives nothing. */
export type DeviceProblem = 'refused' | 'missing' | 'busy' | 'insecure' | 'unsupported';

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

/** Why asking for a device has failed. */
export function problemOf(reason: unknown): DeviceProblem {
  // Browsers hide the devices from pages that came without encryption.
  if (!isSecureContext) return 'insecure';
  if (!navigator.mediaDevices?.getUserMedia) return 'unsupported';
  return PROBLEMS[(reason as Error | undefined)?.name ?? ''] ?? 'busy';
}

/** Turns off whatever a stream comes from. */
export const stopStream = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());

/** How a connection is, by how long something small takes; never rejects. */
export async function tryConnection(ask: () => Promise<unknown>): Promise<Verdict> {
  const start = performance.now();
  try {
    await ask();
    return performance.now() - start > SLOW_MS ? 'slow' : 'good';
  } catch {
    return 'none';
  }
}
