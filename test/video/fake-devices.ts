import {type MockInstance, vi} from 'vitest';

/** A picture that moves; under a cover it is black. */
function picture({isCovered = () => false, isUpright = false}: Devices): MediaStream {
  const [width, height] = isUpright ? [240, 320] : [320, 240];
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d')!;
  let shade = 0;
  const paint = () => {
    shade = (shade + 20) % 255;
    context.fillStyle = isCovered() ? `rgb(0 ${shade % 3} 0)` : `rgb(${shade} 0 255)`;
    context.fillRect(0, 0, width, height);
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
  /** Whether something is before the lens now. */
  readonly isCovered?: () => boolean;
  /** Held as a telephone is. */
  readonly isUpright?: boolean;
}

/** Camera and microphone of a test, and which of them are on. */
export class FakeDevices {
  readonly streams: MediaStream[] = [];
  readonly asked: MockInstance<MediaDevices['getUserMedia']>;

  constructor(devices: Devices = {}) {
    const {audio = 'there', gain = 0.3, video = 'there'} = devices;
    const give = (wanted: MediaStreamConstraints = {}): Promise<MediaStream> => {
      const answer = wanted.video ? video : audio;
      if (answer !== 'there') return Promise.reject(new DOMException('', answer));
      const stream = wanted.video ? picture(devices) : voice(gain);
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
