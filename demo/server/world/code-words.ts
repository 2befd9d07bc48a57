import {randomInt} from 'node:crypto';
import type {Say, Text} from '../rules/text.js';

/** Easy to hear, to say and to remember, and nothing that sounds like another. */
const words: readonly Text[] = [
  {zh: '荷花', en: 'Lotus'},
  {zh: '月亮', en: 'Moon'},
  {zh: '苹果', en: 'Apple'},
  {zh: '大山', en: 'Mountain'},
  {zh: '金鱼', en: 'Goldfish'},
  {zh: '雨伞', en: 'Umbrella'},
  {zh: '火车', en: 'Train'},
  {zh: '竹子', en: 'Bamboo'},
  {zh: '石桥', en: 'Bridge'},
  {zh: '西瓜', en: 'Melon'},
  {zh: '蝴蝶', en: 'Butterfly'},
  {zh: '灯笼', en: 'Lantern'},
  {zh: '白鹅', en: 'Goose'},
  {zh: '梅花', en: 'Plum'},
  {zh: '小船', en: 'Boat'},
  {zh: '风筝', en: 'Kite'},
];

/** A word and two digits, which nobody guesses in the one try that a caller has. */
export function newCodeWord(say: Say): string {
  const {en, zh} = words[randomInt(words.length)] ?? {zh: '荷花', en: 'Lotus'};
  return `${say(zh, en)} ${randomInt(10, 100)}`;
}
