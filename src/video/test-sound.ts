const NOTES_HZ = [523, 659] as const;
const NOTE_S = 0.6;
/** Loud enough for a telephone on a table, never startling. */
const GAIN = 0.25;

/** Owns two notes that are played by a press. */
export class TestSound {
  #context: AudioContext | undefined;

  /** Plays them from the start. Throws where the browser has no sound. */
  play(): void {
    this.stop();
    const context = (this.#context = new AudioContext());
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
    notes.at(-1)!.onended = () => this.#context === context && this.stop();
  }

  /** Ends them; also where the browser never let them begin. */
  stop(): void {
    void this.#context?.close();
    this.#context = undefined;
  }
}
