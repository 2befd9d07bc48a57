/** A paper is named so that somebody can go and get it. */
import type {LocalText, ServiceDefinition} from '../../service/service.model.js';
import {type Check, error, warning} from '../finding.js';
import {wordings} from '../texts.js';

// The State Council's check of 2017 found such names in one guide of eight.
const VAGUE_CHINESE =
  /(其他|其它|相关|有关|所需|必要)的?(证明)?(材料|资料|文件|证件|手续|证明)|等(证明)?(材料|资料|文件|证件|证明)|等$/;
const VAGUE_ENGLISH =
  /\b(other|relevant|related|necessary|required|additional|further|supporting|appropriate)\s+(documents?|papers?|materials?|documentation|evidence|proofs?)\b|\betc\b/i;

// “爸爸或者妈妈的身份证” is one paper; a choice has a paper on either side.
const EITHER = /^(.+?)(?:或者?|[/／]|\bor\b)(.+)$/i;
const PAPER =
  /[证書书簿本表照单函件票告据状片]|合同|协议|材料|certificate|card|passport|book|permit|letter|statement|notice|contract|agreement|paper|document|licen[cs]e|form\b|copy|photo|deed|diploma|proof|bill/i;

/** Whether a name leaves open which paper is meant, such as 其他材料. */
export const isVague = (name: string): boolean =>
  VAGUE_CHINESE.test(name) || VAGUE_ENGLISH.test(name);

/** Whether a name holds two papers of which one is enough: “A 或 B”. */
export function isChoice(name: string): boolean {
  const [, one = '', other = ''] = EITHER.exec(name.replace(/和?[（(]或[)）]/g, '')) ?? [];
  return PAPER.test(one) && PAPER.test(other);
}

const says = (text: LocalText, service: ServiceDefinition, is: (name: string) => boolean) =>
  Object.values(wordings(text, service)).find(is);

/** The names that tell people what to get: of documents, requirements and lists. */
const namesOf = (service: ServiceDefinition): readonly (readonly [string, LocalText])[] => [
  ...Object.entries(service.documents).map(
    ([id, {name}]) => [`documents.${id}.name`, name] as const,
  ),
  ...service.requirements.flatMap(({anyOf = [], name}, index) => [
    ...(name === undefined ? [] : [[`requirements.${index}.name`, name] as const]),
    ...anyOf.flatMap(({label}, place) =>
      label === undefined ? [] : [[`requirements.${index}.anyOf.${place}.label`, label] as const],
    ),
  ]),
];

/** Vague names are refused; two papers in one name belong into `anyOf`. */
export const nameFindings: Check = (service) => [
  ...namesOf(service).flatMap(([path, text]) => {
    const name = says(text, service, isVague);
    return name ? error('vague-name')(path, `“${name}” does not say which paper is meant`) : [];
  }),
  ...Object.entries(service.documents).flatMap(([id, {name: text}]) => {
    const name = says(text, service, isChoice);
    return name
      ? warning('choice-in-name')(
          `documents.${id}.name`,
          `“${name}” seems to be several papers of which one is enough: make each a document, and the choice an anyOf`,
        )
      : [];
  }),
];
