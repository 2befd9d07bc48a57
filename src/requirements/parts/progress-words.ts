import {groupsOf} from '../checklist.model.js';
import type {Scene} from './scene.js';

/** How far the citizen is, in a sentence; nothing where only optional papers are left. */
export function progressText({conversation, texts}: Pick<Scene, 'conversation' | 'texts'>): string {
  const {entries: all, progress, question} = conversation;
  const {ready, total} = progress;
  if (total > 0)
    return ready === total ? texts.text('allReady') : texts.text('ready', {ready, count: total});
  const {depending, needed} = groupsOf(all);
  if (depending.length > 0 && question) return texts.text('notYet');
  return needed.length > 0 || depending.length > 0 ? '' : texts.text('nothing');
}
