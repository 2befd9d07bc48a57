import type {Handover} from '../mail/shipment.model.js';

/** No honest line is longer; patterns below never see more. */
const LONGEST = 1_000;

/** Chinese signs by number: full width and half width look the same in a source. */
const [COMMA, COLON, OPEN, CLOSE, END] = [
  '[,;\uff0c\uff1b]',
  '[:\uff1a]',
  '[(\\[\uff08\u3010]',
  '[)\\]\uff09\u3011]',
  '[^,;:.()\\s\uff1a\uff0c\uff1b\u3002\uff08\uff09\u3010\u3011]',
];
const CARRIES =
  '(?:揽投员|揽收员|揽件员|投递员|派送员|派件员|配送员|快递员|收派员|业务员|快递小哥|小哥|师傅)';
const SOMEBODY =
  '本人|家人|家属|亲属|同事|朋友|邻居|他人|门卫|保安|前台|物业|收发室|驿站|快递柜|凭';
const ROLE =
  'recipient|addressee|consignee|customer|household|family|neighbou?r|reception|front desk|agent|resident';
const CARRIER =
  'courier|driver|postman|mail carrier|operator|Zusteller|Fahrer|facteur|livreur|bezorger';

/** What names a person, or rings one, with what stays; what a line says of a role stays. */
const PERSONAL: readonly (readonly [expression: string, instead: string])[] = [
  // A resident identity number.
  ['(?<!\\d)\\d{17}[\\dX](?![\\dX])', ''],
  [
    `${COMMA}?\\s*(?:联系)?(?:电话|手机号?|联系方式)(?:号码)?\\s*${COLON}?\\s*\\+?[\\d(][\\d() -]{3,}\\d`,
    '',
  ],
  [`${COMMA}?\\s*\\b(?:tel|phone|mobile|cell)\\b\\.?\\s*:?\\s*\\+?[\\d(][\\d(). -]{4,}\\d`, ''],
  ['(?<!\\d)(?:\\+?86[- ]?)?1\\d{10}(?!\\d)', ''],
  ['\\+\\d[\\d() -]{6,20}\\d', ''],
  ['(?<!\\d)0\\d{2,3}-\\d{7,8}(?!\\d)', ''],
  ['(?<![\\d-])\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}(?![\\d-])', ''],
  [`${COMMA}?\\s*${CARRIES}\\s*${COLON}\\s*${END}*`, ''],
  [`(${CARRIES})\\s*${OPEN}[^)\\]\uff09\u3011]*${CLOSE}`, '$1'],
  [`(${CARRIES})\\s+\\p{Script=Han}{2,4}`, '$1'],
  [`交给\\p{Script=Han}{2,4}(?=${COMMA}\\s*正在)`, '交给投递员'],
  [`${COMMA}?\\s*(?:签收人|代收人|收件人)\\s*${COLON}\\s*(?!${SOMEBODY})${END}+`, ''],
  [`${COMMA}?\\s*\\b(?:${CARRIER})(?: name)?\\s*:[^,;()]*`, ''],
  [
    `\\b(?:signed(?: for)?|received|accepted) by\\b(?!\\s*:?\\s*(?:the |a )?(?:${ROLE})\\b)[^,;()]+`,
    'signed',
  ],
];

const LEFT_OVER: readonly (readonly [expression: string, instead: string])[] = [
  [`\\s*${OPEN}[\\s,;.\uff0c\uff1b]*${CLOSE}`, ''],
  [`${COMMA}\\s*(?=${COMMA}|\u3002)`, ''],
  ['^[\\s,;:\uff0c\uff1b\uff1a]+|[\\s,;:\uff0c\uff1b\uff1a]+$', ''],
];

const compiled = (rules: typeof PERSONAL) =>
  rules.map(([expression, instead]) => [new RegExp(expression, 'giu'), instead] as const);

const personal = compiled(PERSONAL);
const leftOver = compiled(LEFT_OVER);

const replaced = (line: string, rules: typeof personal): string =>
  rules.reduce((text, [expression, instead]) => text.replace(expression, instead), line);

/** A carrier's line without names and telephone numbers of those who carry and those who sign. */
export function withoutPeople(line: string): string {
  const short = line.slice(0, LONGEST);
  const text = replaced(short, personal);
  return text === short ? text : replaced(text, leftOver);
}

const COLLECTED = /取走|取出|已取件|凭取[件货]码签收|picked up|collected/i;
const AT_STATION =
  /驿站|快递柜|丰巢|菜鸟|自提|智能柜|代收点|locker|parcel ?shop|pick-?up (?:point|station)|packstation|paketshop|point relais|consigne/i;

const HANDOVERS: readonly (readonly [RegExp, Handover])[] = [
  [COLLECTED, 'recipient'],
  [/邻居|neighbou?r|nachbar|voisin|buren/i, 'neighbour'],
  [
    /前台|门卫|保安|物业|收发室|传达室|reception|front desk|mail ?room|concierge|gardien/i,
    'reception',
  ],
  [AT_STATION, 'locker_or_station'],
  [
    /信箱|邮箱|报箱|mail ?box|letter ?box|\bpo box\b|briefkasten|boîte aux lettres|brievenbus/i,
    'mailbox',
  ],
  [
    /家人|家属|亲属|同事|朋友|代收|代签|household|family|to agent|with individual/i,
    'household_or_proxy',
  ],
  [/本人签收|\bsigned\b|signature|unterschrift|handtekening/i, 'recipient_signed'],
  [/本人|recipient|addressee|destinataire|empfänger/i, 'recipient'],
];

/** Into whose hands, as far as a line says it; undefined where it does not. */
export const handoverIn = (line: string): Handover | undefined =>
  HANDOVERS.find(([words]) => words.test(line.slice(0, LONGEST)))?.[1];

/** It lies in a locker or a station, and nobody has taken it from there yet. */
export const waitsAtStation = (line: string): boolean =>
  AT_STATION.test(line.slice(0, LONGEST)) && !COLLECTED.test(line.slice(0, LONGEST));
