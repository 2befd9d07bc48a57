import type {DevicePart, Verdict} from '../../core/devices.js';
import type {PlainKey} from '../../core/messages.js';
import type {VideoTexts} from '../video.messages.js';
import type {Scene} from './scene.js';

/** What is tried. */
export type Part = DevicePart | 'speaker';

/** What was found, and what to do about it where it is not good. */
export interface Finding {
  readonly verdict: string;
  readonly fix?: string | undefined;
  readonly isGood: boolean;
}

const GOOD = {
  camera: 'cameraGood',
  microphone: 'clear',
  connection: 'connectionGood',
} as const satisfies Record<DevicePart, PlainKey<VideoTexts>>;

type Bad = Exclude<Verdict, 'good'>;

/** What was found of a part; undefined where it was not tried. */
export function findingOf(part: Part, {conversation, texts}: Scene): Finding | undefined {
  const bad = (name: Bad | 'silent' | 'soft' | 'unheard'): Finding => ({
    verdict: texts.text(`${name}Verdict`),
    fix: texts.text(`${name}Fix`),
    isGood: false,
  });
  const good = (key: PlainKey<VideoTexts>): Finding => ({verdict: texts.text(key), isGood: true});
  const {device, level, speaker} = conversation;
  if (part === 'speaker') {
    if (speaker === 'mute') return {verdict: texts.text('mute'), isGood: false};
    if (speaker === 'unheard') return bad('unheard');
    return speaker === 'heard' ? good('speakerGood') : undefined;
  }
  const verdict = device.verdicts.get(part);
  if (!verdict) return undefined;
  if (verdict !== 'good') return bad(verdict);
  // A microphone that is on may still hear nothing.
  if (part === 'microphone' && level.loudest !== 'clear') return bad(level.loudest);
  return good(GOOD[part]);
}
