import {type Localization, localize} from '../core/localization.js';
import type {Texts, Translation} from '../core/messages.js';
import chineseService from '../locales/zh-Hans/service.js';
import {closestTag} from '../core/language-choice.model.js';
import englishService, {type ServiceTexts} from '../service/service.messages.js';

/** What the tools say beside the texts of the service elements. */
const english = {
  paths: {one: '{name}: {count} path', other: '{name}: {count} paths'},
  pathsMore: 'There are more; only the first {count} are listed.',
  anyAnswer: 'any case',
  upTo: 'up to {to}',
  from: '{from} or more',
  yes: 'yes',
  no: 'no',
  none: 'none of these',
  trips: 'Trips',
  noWay: 'no way to apply',
  bring: 'Bring',
  held: 'Not to bring',
  heldElseBring: 'Looked up first',
  declare: 'Statement',
  later: 'Later',
  onSite: 'Made on site',
  onlineForm: 'Filled in online',
  optional: 'if at hand',
  only: 'only: {ways}',
  cost: 'Cost',
  told: 'Told',
  document: 'Document',
  condition: 'Other conditions',
} as const satisfies Texts;

export type ToolTexts = typeof english;

const chinese: Translation<ToolTexts> = {
  paths: '{name}：共 {count} 种情况',
  pathsMore: '还有更多，这里只列出前 {count} 种。',
  anyAnswer: '所有情况',
  upTo: '{to} 及以下',
  from: '{from} 及以上',
  yes: '是',
  no: '否',
  none: '都没有',
  trips: '跑几次',
  noWay: '没有办法办',
  bring: '要带',
  held: '不用带',
  heldElseBring: '先查再带',
  declare: '签承诺书',
  later: '后补',
  onSite: '现场做',
  onlineForm: '网上填',
  optional: '有就带上',
  only: '只限：{ways}',
  cost: '多少钱',
  told: '提示',
  document: '材料名称',
  condition: '另有条件',
};

const CHINESE = 'zh-Hans';

/** Chinese for every tag of Chinese, English for the rest of the world. */
const isChinese = (lang: string): boolean => closestTag([CHINESE], lang) !== undefined;

/** Texts in the language closest to `lang`, from an English and a Chinese table. */
export const chooseTexts = <M extends Texts>(
  lang: string,
  inEnglish: M,
  inChinese: Translation<M>,
): Localization<M> =>
  isChinese(lang) ? localize<M>(CHINESE, [inEnglish, inChinese]) : localize<M>('en', [inEnglish]);

/** What the tools say, in the language closest to `lang`. */
export const toolTexts = (lang: string): Localization<ToolTexts> =>
  chooseTexts<ToolTexts>(lang, english, chinese);

/** What the service elements say, in the language closest to `lang`. */
export const serviceTexts = (lang: string): Localization<ServiceTexts> =>
  chooseTexts<ServiceTexts>(lang, englishService, chineseService);
