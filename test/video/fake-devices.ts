import {type MockInstance, vi} from 'vitest';

/** A picture that moves. */
function picture(): MediaStream {
  const canvas = Object.assign(document.createElement('canvas'), {width: 320, height: 240});
  const context = canvas.getContext('2d')!;
  let shade = 0;
  const paint = () => {
    context.fillStyle = `rgb(${(shade = (shade + 20) % 255)} 0 90)`;
    context.fillRect(0, 0, 320, 240);
  };
  paint();
  const timer = setInterval(paint, 50);
  const stream = canvas.captureStream();
  stream.getTracks()[0]!.addEventListener('ended', () => clearInterval(timer));
  return stream;
}

/** A voice, as loud as a test says; 0 is a muted microphone. */
function voice(gain: number): MediaStream {
  const context = new AudioContext();
  const speaker = context.createMediaStreamDestination();
  const volume = new GainNode(context, {gain});
  const note = new OscillatorNode(context, {frequency: 220});
  note.connect(volume).connect(speaker);
  note.start();
  return speaker.stream;
}

/** A device's answers: there, or the name of the error that says why not. */
export interface Devices {
  readonly video?: string;
  readonly audio?: string;
  /** How loud somebody speaks. */
  readonly gain?: number;
}

/** Camera and microphone of a test, and which of them are on. */
export class FakeDevices {
  readonly streams: MediaStream[] = [];
  readonly asked: MockInstance<MediaDevices['getUserMedia']>;

  constructor({audio = 'there', gain = 0.3, video = 'there'}: Devices = {}) {
    const give = (wanted: MediaStreamConstraints = {}): Promise<MediaStream> => {
      const answer = wanted.video ? video : audio;
      if (answer !== 'there') return Promise.reject(new DOMException('', answer));
      const stream = wanted.video ? picture() : voice(gain);
      this.streams.push(stream);
      return Promise.resolve(stream);
    };
    this.asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(give);
  }

  /** How many of them are on. */
  get live(): number {
    return this.streams
      .flatMap((stream) => stream.getTracks())
      .filter(({readyState}) => readyState === 'live').length;
  }

  stop(): void {
    for (const track of this.streams.flatMap((stream) => stream.getTracks())) track.stop();
    this.asked.mockRestore();
  }
}
