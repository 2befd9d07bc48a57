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

type Bad = Exclude<Verdict, 'good' | 'barred'>;

/** What was found of a part; undefined where it was not tried. */
export function findingOf(part: Part, {conversation, texts}: Scene): Finding | undefined {
  const bad = (name: Bad | 'silent' | 'soft' | 'unheard' | 'dark'): Finding => ({
    verdict: texts.text(`${name}Verdict`),
    fix: texts.text(`${name}Fix`),
    isGood: false,
  });
  const good = (key: PlainKey<VideoTexts>): Finding => ({verdict: texts.text(key), isGood: true});
  const {device, level, picture, speaker} = conversation;
  if (part === 'speaker') {
    if (speaker === 'mute') return {verdict: texts.text('mute'), isGood: false};
    if (speaker === 'unheard') return bad('unheard');
    return speaker === 'heard' ? good('speakerGood') : undefined;
  }
  const verdict = device.verdicts.get(part);
  if (!verdict) return undefined;
  // Nobody can allow what the page's own server forbids.
  if (verdict === 'barred') {
    return {verdict: texts.text('insecureVerdict'), fix: texts.text('faultyText'), isGood: false};
  }
  if (verdict !== 'good') return bad(verdict);
  // A camera that is on may still see nothing, and a microphone hear nothing.
  if (part === 'camera' && picture.isDark) return bad('dark');
  if (part === 'microphone' && level.isDeaf) return good('cameraGood');
  if (part === 'microphone' && level.loudest !== 'clear') return bad(level.loudest);
  return good(GOOD[part]);
}
