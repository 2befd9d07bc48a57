import {tamed} from '../../core/foreign-text.js';
import type {News} from '../help-conversation.js';
import {savedText} from './kept.view.js';
import {type Scene, tierName} from './scene.js';

/** What is said aloud. */
export function newsText(news: News, scene: Scene): string {
  const {conversation, texts} = scene;
  if (news === 'saved') return savedText(scene);
  if (news === 'unchanged' || news === 'stale') return texts.text(news);
  const {gone = '', question} = conversation.watch;
  if (news === 'gone') return texts.text(news, {ref: tamed(gone)});
  return texts.text(news, {tier: question ? tierName(question.tier, scene) : ''});
}
