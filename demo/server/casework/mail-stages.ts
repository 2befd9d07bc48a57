import type {Pickup, Shipment, Status} from '../../../src/mail/shipment.model.js';
import type {Text} from '../rules/text.js';

/** What something that a carrier does means, and how it is said. */
export interface MailStage extends Pick<Shipment, 'reason' | 'handover'> {
  readonly status: Status;
  readonly text: Text;
  readonly place?: Text;
  /** What the citizen or the office has to do from then on. */
  readonly action?: {
    readonly actor: 'citizen' | 'office';
    readonly text: Text;
    /** Days from then. */
    readonly withinDays?: number;
    readonly call?: Text;
  };
  /** Where it waits from then on, for so many days. */
  readonly pickup?: Record<'zh' | 'en', Omit<Pickup, 'until'>> & {readonly days: number};
}

const linhu: Text = {zh: '临湖', en: 'Linhu'};
const kashgar: Text = {zh: '喀什', en: 'Kashgar'};

const onTheWay: Readonly<Record<string, MailStage>> = {
  accepted: {
    status: 'accepted',
    text: {zh: '邮政已经收下', en: 'Handed to the post'},
    place: linhu,
  },
  left: {
    status: 'in_transit',
    text: {zh: '离开分拣中心', en: 'Left the sorting centre'},
    place: linhu,
  },
  arrived: {
    status: 'in_transit',
    text: {zh: '到了您那边的分拣中心', en: 'Arrived at the sorting centre near you'},
  },
  out: {
    status: 'out_for_delivery',
    text: {zh: '投递员正在送', en: 'The courier is on the way to you'},
  },
  delivered: {
    status: 'delivered',
    handover: 'recipient_signed',
    text: {zh: '本人签收', en: 'Signed for by the addressee'},
  },
};

const inTrouble: Readonly<Record<string, MailStage>> = {
  'address-problem': {
    status: 'exception',
    reason: 'address_problem',
    text: {zh: '地址缺门牌号，送不到', en: 'The house number is missing'},
    place: kashgar,
    action: {
      actor: 'citizen',
      text: {
        zh: '打个电话，把门牌号告诉我们就行。邮局替您留着，不用您出钱。',
        en: 'Call us and tell us the house number. The post office keeps it for you, and it costs nothing.',
      },
      withinDays: 7,
      call: {zh: '打电话改地址', en: 'Call to correct the address'},
    },
  },
  corrected: {
    status: 'in_transit',
    text: {zh: '地址改好了，重新派送', en: 'The address is corrected; it goes out again'},
    place: kashgar,
  },
  absent: {
    status: 'delivery_attempted',
    reason: 'recipient_absent',
    text: {zh: '家里没人，明天再送一次', en: 'Nobody was at home; they come again tomorrow'},
    place: kashgar,
  },
  waiting: {
    status: 'available_for_pickup',
    reason: 'recipient_absent',
    text: {zh: '放在邮局等您来取', en: 'It waits for you at the post office'},
    place: kashgar,
    pickup: {
      zh: {
        name: '解放北路邮局',
        address: '喀什市解放北路 1 号',
        bring: ['身份证原件'],
        hours: '每天 9:30–19:30',
      },
      en: {
        name: 'Jiefang North Road post office',
        address: '1 Jiefang North Road, Kashgar',
        bring: ['Your identity card'],
        hours: 'Every day 9:30–19:30',
      },
      days: 7,
    },
  },
  'going-back': {
    status: 'returning',
    reason: 'not_collected',
    text: {
      zh: '没有人取，正在退回我们这里',
      en: 'Nobody collected it; it is on its way back to us',
    },
    place: kashgar,
    action: {
      actor: 'office',
      text: {
        zh: '表不会丢。回到我们这里，我们就给您打电话，再寄一次，不要钱。',
        en: 'It is not lost. Once it is back we call you and post it again, free.',
      },
    },
  },
  returned: {
    status: 'returned',
    reason: 'not_collected',
    text: {zh: '退回到我们这里了', en: 'It is back with us'},
    place: linhu,
    action: {
      actor: 'office',
      text: {
        zh: '我们今天给您打电话，对好地址再寄一次，不要钱。',
        en: 'We call you today, check the address with you, and post it again, free.',
      },
    },
  },
};

/** What each code of a carrier's happening means. */
export const mailStages: Readonly<Record<string, MailStage>> = {...onTheWay, ...inTrouble};
