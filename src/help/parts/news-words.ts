import type {News} from '../help-conversation.js';
import {type Scene, tierName} from './scene.js';

/** What is said aloud. */
export function newsText(news: News, scene: Scene): string {
  const {conversation, texts} = scene;
  if (news === 'unchanged' || news === 'stale') return texts.text(news);
  const {question} = conversation.watch;
  return texts.text(news, {tier: question ? tierName(question.tier, scene) : ''});
}
