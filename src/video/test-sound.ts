const NOTES_HZ = [523, 659] as const;
const NOTE_S = 0.6;
/** Loud enough for a telephone on a table, never startling. */
const GAIN = 0.25;

/** Plays two notes; to be called by a press. Throws where the browser has no sound. */
export function playNotes(): void {
  const context = new AudioContext();
  // It starts asleep where the browser has not seen the press.
  context.resume().catch(() => undefined);
  const volume = context.createGain();
  volume.gain.value = GAIN;
  volume.connect(context.destination);
  const notes = NOTES_HZ.map((frequency, index) => {
    const note = new OscillatorNode(context, {frequency});
    note.connect(volume);
    note.start(context.currentTime + index * NOTE_S);
    note.stop(context.currentTime + (index + 1) * NOTE_S);
    return note;
  });
  notes.at(-1)!.onended = () => void context.close();
}
