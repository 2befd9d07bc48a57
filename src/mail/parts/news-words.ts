/** What is said aloud, and what stands beside the button that looks again. */
import {embedded} from '../../core/foreign-text.js';
import {newsWords} from '../headline.words.js';
import type {News} from '../shipment-watch.js';
import {readerClock} from '../moment.words.js';
import type {TrackerScene} from './tracker-scene.js';

/** News as one sentence; it names the shipment where there are several. */
export function newsText(news: News, {conversation, reader, texts}: TrackerScene): string {
  if (news.kind === 'same') return texts.text('same');
  if (news.kind === 'soon') return texts.text('tooSoon', {time: readerClock(news.until, reader)});
  if (news.kind === 'failed') {
    const headline = texts.text('since', {time: readerClock(news.since, reader)});
    return news.error.code === 'offline'
      ? texts.text('pair', {first: texts.text('offlineText'), second: headline})
      : texts.text('news', {status: texts.text('failedTitle'), headline});
  }
  const words = newsWords(news.shipment, reader);
  const title = news.shipment.document?.title;
  return title && conversation.followed.length > 1
    ? texts.text('several', {title: embedded(title), news: words})
    : words;
}
