import {roomState} from '../meeting.model.js';
import {findingOf, type Part} from './check-words.js';
import type {Scene} from './scene.js';
import {whenText} from './way-in-words.js';

const PARTS: readonly Part[] = ['camera', 'microphone', 'speaker', 'connection'];

/** What is said aloud whenever it becomes another sentence, by what it is about. */
export function spoken(scene: Scene): ReadonlyMap<string, string> {
  const {conversation, meeting, now, texts} = scene;
  const sentences = new Map<string, string>();
  const state = meeting && roomState(meeting, now);
  // A meeting that was moved while the page is open.
  sentences.set('when', meeting ? whenText(meeting, scene) : '');
  sentences.set('room', state && state !== 'early' ? texts.text(stateKey(state, scene)) : '');
  for (const part of PARTS) {
    const verdict = isListening(part, scene)
      ? texts.text('speak')
      : findingOf(part, scene)?.verdict;
    const sentence = verdict && texts.text('checkOf', {part: texts.text(part), verdict});
    sentences.set(part, sentence ?? '');
  }
  const {legible} = conversation;
  const word = legible === undefined ? undefined : legible ? 'legibleGood' : 'illegible';
  sentences.set('paper', word ? texts.text(word) : '');
  const outcome = conversation.face.result?.outcome;
  const key = outcome === 'not-confirmed' ? 'notConfirmed' : outcome;
  sentences.set('face', key ? texts.text(key) : '');
  return sentences;
}

/** Whoever was in is not told that they have missed it. */
const stateKey = (state: 'open' | 'over', {conversation}: Scene) =>
  state === 'over' && conversation.entrance.outcome === 'in' ? 'after' : state;

/** Who cannot see the bar is told what to do, not that nothing is heard yet. */
const isListening = (part: Part, {conversation: {device, level}}: Scene): boolean =>
  part === 'microphone' &&
  device.microphone.state === 'on' &&
  !level.isDeaf &&
  level.loudest === 'silent';
