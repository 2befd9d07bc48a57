import type {Occurrence} from './consignment.memory.js';
import type {Status} from './shipment.model.js';

type Say = (english: string, chinese: string) => string;

/** How one of Linhu's shipments stands; `last` happens after the common way. */
export interface Ending {
  readonly ref: string;
  readonly number: string;
  readonly status: Status;
  readonly last?: ((say: Say) => Occurrence) | undefined;
}

const at = '2026-11-26T09:30:00+08:00';

const pickup = (say: Say): NonNullable<Occurrence['pickup']> => ({
  name: say('Post office, Jiefang North Road', '解放北路邮政支局'),
  address: say('12 Jiefang North Road, Kashgar', '喀什市解放北路 12 号'),
  until: '2026-12-04',
  bring: [say('Your identity card', '本人身份证')],
  hours: say('Every day, 9:30 to 18:30', '每天 9:30–18:30'),
});

/** Statuses at which nothing has gone wrong. */
const usual: readonly Ending[] = [
  {ref: 'linhu-no_data', number: 'EA200000010CN', status: 'no_data'},
  {ref: 'linhu-announced', number: 'EA200000023CN', status: 'announced'},
  {ref: 'linhu-accepted', number: 'EA200000037CN', status: 'accepted'},
  {ref: 'linhu-in_transit', number: 'EA200000045CN', status: 'in_transit'},
  {ref: 'linhu-out_for_delivery', number: 'EA200000054CN', status: 'out_for_delivery'},
  {
    ref: 'linhu-available_for_pickup',
    number: 'EA200000068CN',
    status: 'available_for_pickup',
    last: (say) => ({
      at,
      status: 'available_for_pickup',
      text: say('Waiting at the post office', '已到邮政支局，等您来取'),
      pickup: pickup(say),
    }),
  },
  {
    ref: 'linhu-delivered',
    number: 'EA200000071CN',
    status: 'delivered',
    last: (say) => ({
      at,
      status: 'delivered',
      handover: 'recipient_signed',
      text: say('Handed over, the recipient signed', '本人已签收'),
      proof: {at, by: say('the recipient', '本人')},
    }),
  },
];

/** Statuses at which somebody has to act. */
const troubled: readonly Ending[] = [
  {
    ref: 'linhu-delivery_attempted',
    number: 'EA200000085CN',
    status: 'delivery_attempted',
    last: (say) => ({
      at,
      status: 'delivery_attempted',
      reason: 'recipient_absent',
      text: say('Nobody at home', '家里没有人'),
      expected: {from: '2026-11-27', precision: 'day', source: 'carrier'},
    }),
  },
  {
    ref: 'linhu-id-check',
    number: 'EA200000099CN',
    status: 'delivery_attempted',
    last: (say) => ({
      at,
      status: 'delivery_attempted',
      reason: 'id_check_failed',
      text: say('The identity card was not at hand', '没有看到身份证，未能交付'),
      expected: {from: '2026-11-27', precision: 'day', source: 'carrier'},
    }),
  },
  {
    ref: 'linhu-exception',
    number: 'EA200000108CN',
    status: 'exception',
    last: (say) => ({
      at,
      status: 'exception',
      reason: 'weather',
      text: say('Roads closed by snow', '大雪封路'),
      expected: {from: '2026-11-28', to: '2026-11-30', precision: 'day', source: 'carrier'},
    }),
  },
  {
    ref: 'linhu-address',
    number: 'EA200000111CN',
    status: 'exception',
    last: (say) => ({
      at,
      status: 'exception',
      reason: 'address_problem',
      text: say('The house number is missing', '地址没有写门牌号'),
      action: {
        actor: 'citizen',
        text: say('Add the house number.', '请补上门牌号。'),
        deadline: '2026-11-30',
        links: [
          {
            label: say('Correct the address', '改地址'),
            href: 'https://linhu.example/address',
          },
        ],
      },
    }),
  },
  {
    ref: 'linhu-returning',
    number: 'EA200000125CN',
    status: 'returning',
    last: (say) => ({
      at,
      status: 'returning',
      reason: 'not_collected',
      text: say('On the way back to the office', '正在退回'),
    }),
  },
  {
    ref: 'linhu-returned',
    number: 'EA200000139CN',
    status: 'returned',
    last: (say) => ({
      at,
      status: 'returned',
      reason: 'not_collected',
      text: say('Back at the office', '已退回窗口单位'),
      action: {
        actor: 'office',
        text: say('We call you and send it again, free.', '我们会给您打电话，再免费寄一次。'),
      },
    }),
  },
  {
    ref: 'linhu-cancelled',
    number: 'EA200000142CN',
    status: 'cancelled',
    last: (say) => ({
      at,
      status: 'cancelled',
      text: say('Taken back before posting', '寄出前已撤回'),
    }),
  },
  {
    ref: 'linhu-unknown',
    number: 'EA200000156CN',
    status: 'unknown',
    last: (say) => ({
      at,
      status: 'unknown',
      code: '977',
      text: say('Handled at the exchange point', '交换站已处理'),
    }),
  },
];

/** One ending for every status, and more of what goes wrong. */
export const endings: readonly Ending[] = [...usual, ...troubled];
