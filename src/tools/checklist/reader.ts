import {type Localization} from '../../core/localization.js';
import chinese from '../../locales/zh-Hans/requirements.js';
import english, {type RequirementsTexts} from '../../requirements/requirements.messages.js';
import {type Say, sayIn} from '../../service/local-text.model.js';
import type {Answers} from '../../service/rule.model.js';
import type {ServiceDefinition} from '../../service/service.model.js';
import type {ServiceTexts} from '../../service/service.messages.js';
import {chooseTexts, serviceTexts} from '../tool-texts.js';

/** What a list is drawn from. */
export interface Reader {
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  readonly say: Say;
  /** Texts of the checklist. */
  readonly texts: Localization<RequirementsTexts>;
  /** Texts of all service elements. */
  readonly words: Localization<ServiceTexts>;
  /** Level of the list's title; its groups stand one below. */
  readonly level: number;
}

/** A reader in the language closest to `lang`. */
export const readerFor = (
  service: ServiceDefinition,
  answers: Answers,
  lang: string,
  level: number,
): Reader => ({
  service,
  answers,
  say: sayIn(lang, service),
  texts: chooseTexts<RequirementsTexts>(lang, english, chinese),
  words: serviceTexts(lang),
  level,
});
