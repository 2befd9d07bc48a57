import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

const claimedHere = new Set<string>();

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function holderOf(note: string): Promise<number | undefined> {
  if (claimedHere.has(note)) return process.pid;
  const pid = Number(await readFile(note, 'utf8').catch(() => ''));
  // The own number in a note of an earlier run: containers hand out the same ones again.
  const stale = !Number.isInteger(pid) || pid < 1 || pid === process.pid || !isRunning(pid);
  return stale ? undefined : pid;
}

/**
 * Claims a data folder for this process, since two PGlite at once would ruin it. Leaves a note
 * beside the folder; the note of a process that ended counts no more.
 * @returns what gives the folder back.
 * @throws where another process has it.
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const note = `${folder}.pid`;
  await mkdir(dirname(note), {recursive: true});
  const holder = await holderOf(note);
  if (holder !== undefined) {
    throw new Error(
      `${folder} is in use by process ${holder}; stop it, or set ZEROTRIP_DATA=memory.`,
    );
  }
  claimedHere.add(note);
  await writeFile(note, String(process.pid));
  return async () => {
    claimedHere.delete(note);
    await rm(note, {force: true});
  };
}
