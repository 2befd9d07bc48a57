/** What a story's camera and microphone give: there, or the name of the error that says why not. */
export interface StoryDevices {
  readonly video?: string;
  readonly audio?: string;
  /** How loud somebody speaks, 0 to 1. */
  readonly gain?: number;
  /** Something is before the lens. */
  readonly isCovered?: boolean;
  /** Nobody answers the browser's question. */
  readonly isUnanswered?: boolean;
  /** Names of the cameras, where there are several. */
  readonly cameras?: readonly string[];
}

/** A wall, a face and a card: enough to see where they are. */
function picture(isCovered = false): MediaStream {
  const canvas = Object.assign(document.createElement('canvas'), {width: 640, height: 480});
  const context = canvas.getContext('2d')!;
  const fill = (colour: string, draw: () => void) => {
    context.fillStyle = isCovered ? '#000' : colour;
    context.beginPath();
    draw();
    context.fill();
  };
  const paint = () => {
    fill('#cfd8dc', () => context.rect(0, 0, 640, 480));
    fill('#8d6e63', () => context.ellipse(320, 190, 90, 120, 0, 0, 7));
    fill('#37474f', () => context.ellipse(320, 480, 210, 150, 0, 0, 7));
    fill('#fafafa', () => context.rect(190, 300, 260, 164));
    fill('#263238', () => context.rect(210, 330, 120, 12));
  };
  paint();
  const stream = canvas.captureStream();
  // A canvas that is never painted again sends no frame.
  const timer = setInterval(paint, 100);
  const [track] = stream.getTracks();
  const stop = track!.stop.bind(track);
  track!.stop = () => {
    clearInterval(timer);
    stop();
  };
  return stream;
}

function voice(gain: number): MediaStream {
  const context = new AudioContext();
  const speaker = context.createMediaStreamDestination();
  const volume = new GainNode(context, {gain});
  const note = new OscillatorNode(context, {frequency: 220});
  note.connect(volume).connect(speaker);
  note.start();
  return speaker.stream;
}

/**
 * Gives a story these devices in place of the reader's own, so that nobody is asked for a camera by
 * reading. The function that comes back gives the reader's back.
 */
export function lendDevices(devices: StoryDevices = {}): () => void {
  const {audio, cameras = [], gain = 0.3, isCovered, isUnanswered, video} = devices;
  const give = (wanted: MediaStreamConstraints = {}): Promise<MediaStream> => {
    if (isUnanswered) return new Promise(() => undefined);
    const error = wanted.video ? video : audio;
    if (error) return Promise.reject(new DOMException('', error));
    return Promise.resolve(wanted.video ? picture(isCovered) : voice(gain));
  };
  const {mediaDevices} = navigator;
  mediaDevices.getUserMedia = give;
  mediaDevices.enumerateDevices = () =>
    Promise.resolve(
      cameras.map((label) => ({kind: 'videoinput', deviceId: label, label}) as MediaDeviceInfo),
    );
  return () => {
    Reflect.deleteProperty(mediaDevices, 'getUserMedia');
    Reflect.deleteProperty(mediaDevices, 'enumerateDevices');
  };
}
