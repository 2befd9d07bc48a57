import {spawn} from 'node:child_process';

/** A command that has to succeed. */
export interface Gate {
  readonly name: string;
  readonly command: string;
}

/** How a gate ended. */
export interface Outcome {
  readonly gate: Gate;
  readonly passed: boolean;
  /** What it wrote, both streams in order. */
  readonly output: string;
}

const QUIET = {
  ...process.env,
  NO_COLOR: '1',
  NODE_NO_WARNINGS: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** Runs one gate with the project's own commands on the path, and keeps what it writes. */
export function runGate(gate: Gate): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(gate.command, {shell: true, env: QUIET, stdio: ['ignore', 'pipe', 'pipe']});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) =>
      resolve({gate, passed: code === 0, output: Buffer.concat(chunks).toString().trim()}),
    );
  });
}

/** Runs gates, `lanes` of them at a time, and tells of each as it ends. */
export async function runGates(
  gates: readonly Gate[],
  lanes: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...gates];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const outcome = await runGate(gate);
      outcomes.push(outcome);
      tell(outcome);
    }
  };
  await Promise.all(Array.from({length: lanes}, lane));
  return outcomes;
}
