import type {Lang} from '../rules/text.js';
import type {SentCode} from './problems.js';

/** Title and default detail of one kind of problem. */
export interface ProblemTitle {
  readonly title: string;
  readonly detail: string;
}

const both = (zh: [string, string], en: [string, string]): Record<Lang, ProblemTitle> => ({
  zh: {title: zh[0], detail: zh[1]},
  en: {title: en[0], detail: en[1]},
});

/** What is said by default for each code. */
export const problemTitles: Record<SentCode, Record<Lang, ProblemTitle>> = {
  'slot-taken': both(
    ['这个时间刚被约走', '请换一个时间，您填的内容都还在。'],
    ['This time has just been taken', 'Please choose another; nothing you filled in is lost.'],
  ),
  'hold-expired': both(
    ['时间没有留住', '留时间的期限到了，请再选一次。'],
    ['The time is no longer kept for you', 'It was kept until its end; please choose again.'],
  ),
  'activation-expired': both(
    ['确认链接过期了', '没有在期限内确认，请重新预约。'],
    [
      'The link to confirm has expired',
      'The booking was not confirmed in time; please book again.',
    ],
  ),
  'not-found': both(['没有找到', '没有找到您要的内容。'], ['Not found', 'There is nothing here.']),
  'wrong-token': both(
    ['不能打开', '凭证不对，或者没有带凭证。'],
    ['Not allowed', 'The token is missing or does not belong here.'],
  ),
  'too-late': both(
    ['已经来不及改了', '离开始太近，请打电话给窗口。'],
    ['Too late to change', 'It begins too soon; please call the office.'],
  ),
  'too-many': both(
    ['已经到上限了', '不能再多了。'],
    ['No more are possible', 'The limit has been reached.'],
  ),
  'too-long': both(
    ['太多了', '一次办不了这么多，请分开预约。'],
    ['Too much for one visit', 'Please split this into several.'],
  ),
  invalid: both(
    ['有内容填得不对', '请按提示改一下。'],
    ['Something is not filled in correctly', 'Please correct what is listed.'],
  ),
  'antibot-required': both(
    ['请先完成验证', '需要先确认您是真人。'],
    ['Please solve the check first', 'We need to know that you are a person.'],
  ),
  'antibot-invalid': both(
    ['验证没有通过', '请再试一次。'],
    ['The check did not succeed', 'Please try again.'],
  ),
  changed: both(
    ['内容已经变了', '请先看一下现在的预约，再改。'],
    ['It has changed meanwhile', 'Look at it as it stands now, then change it.'],
  ),
  'rate-limited': both(['太快了', '请等一会儿再试。'], ['Too many tries', 'Please wait a moment.']),
  unavailable: both(
    ['现在办不了', '系统暂时有问题，请稍后再试。'],
    ['Not available now', 'Something is wrong on our side; please try again later.'],
  ),
  'proof-required': both(
    ['需要证明', '请先证明这是您的。'],
    ['Proof needed', 'Please show that this is yours.'],
  ),
  'carrier-needed': both(
    ['请选择快递公司', '这个单号可能属于几家公司。'],
    ['Choose the carrier', 'This number may belong to several.'],
  ),
  'key-missing': both(
    ['缺少 Idempotency-Key', '每个要改动内容的请求都要带它，1 到 200 个可见字符。'],
    [
      'Idempotency-Key is missing',
      'Each request that changes something carries one, 1 to 200 visible characters.',
    ],
  ),
  'key-reused': both(
    ['Idempotency-Key 用过了', '同一个 key 之前带的是别的内容。'],
    ['Idempotency-Key was used before', 'It came with other content.'],
  ),
  'in-progress': both(
    ['正在处理', '同一个请求还在处理，请稍等再问。'],
    ['Still being processed', 'The same request is still running; ask again in a moment.'],
  ),
};
