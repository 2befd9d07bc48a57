/** What the codes of an implementation list mean. Places renumber them, so the table is data. */
import type {ChannelType, Document, Span} from '../../service/service.model.js';

/** Codes as they are written in the list, to what they mean. */
export interface CodeTable {
  /** 来源渠道 `SOURCE_TYPE`. */
  readonly source: Readonly<Record<string, NonNullable<Document['origin']>>>;
  /** 材料必要性 `IS_NEED`; `later` is 容缺后补, `declare` 告知承诺. */
  readonly necessity: Readonly<Record<string, 'required' | 'optional' | 'later' | 'declare'>>;
  /** 材料类型 `MATERIAL_TYPE`. */
  readonly copies: Readonly<Record<string, 'original' | 'copy' | 'either'>>;
  /** 材料形式 `MATERIAL_FORMAT`; `held` is fetched by the office, `held-else-bring` first looked up. */
  readonly format: Readonly<
    Record<string, 'paper' | 'electronic' | 'either' | 'held' | 'held-else-bring'>
  >;
  /** 办理形式 `HANDLE_TYPE`. */
  readonly channel: Readonly<Record<string, ChannelType>>;
  /** 办件类型 `PROJECT_TYPE`. */
  readonly project: Readonly<Record<string, 'immediate' | 'promised'>>;
  /** 服务对象 `SERVER_TYPE`. */
  readonly audience: Readonly<Record<string, 'person' | 'organisation'>>;
  /** Units of `ANTICIPATE_TYPE` and `PROMISE_TYPE`; these differ by place more than others. */
  readonly unit: Readonly<Record<string, Span['unit']>>;
  /** 是否. */
  readonly yes: Readonly<Record<string, boolean>>;
}

/** The national codes, with the words some lists carry instead. */
export const NATIONAL_CODES: CodeTable = {
  source: {
    '10': 'applicant',
    '20': 'government',
    '30': 'intermediary',
    '99': 'other',
    申请人自备: 'applicant',
    政府部门核发: 'government',
    其他: 'other',
  },
  necessity: {
    '1': 'required',
    '2': 'optional',
    '3': 'later',
    必要: 'required',
    非必要: 'optional',
    容缺后补: 'later',
  },
  copies: {
    '1': 'original',
    '2': 'copy',
    '3': 'either',
    原件: 'original',
    复印件: 'copy',
    '原件和（或）复印件': 'either',
  },
  format: {
    '1': 'paper',
    '2': 'electronic',
    '3': 'either',
    '6': 'held',
    '7': 'held-else-bring',
    纸质: 'paper',
    电子: 'electronic',
    纸质或电子: 'either',
  },
  channel: {
    '1': 'counter',
    '2': 'online',
    '3': 'post',
    窗口办理: 'counter',
    网上办理: 'online',
    快递申请: 'post',
  },
  project: {'1': 'immediate', '2': 'promised', 即办件: 'immediate', 承诺件: 'promised'},
  audience: {'1': 'person', '2': 'organisation', 自然人: 'person', 法人: 'organisation'},
  unit: {
    '1': 'working-day',
    '2': 'day',
    '3': 'month',
    '4': 'hour',
    工作日: 'working-day',
    天: 'day',
    月: 'month',
  },
  yes: {'1': true, '0': false, y: true, n: false, true: true, false: false, 是: true, 否: false},
};

/** The national table with the groups of another laid over it: a code that it names means that. */
export function codesWith(codes: Partial<CodeTable> = {}): CodeTable {
  const groups = Object.keys(NATIONAL_CODES) as (keyof CodeTable)[];
  return Object.fromEntries(
    groups.map((group) => [group, {...NATIONAL_CODES[group], ...codes[group]}]),
  ) as unknown as CodeTable;
}
