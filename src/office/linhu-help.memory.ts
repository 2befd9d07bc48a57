import type {CommonQuestion, HelpDesk, HelpTier} from './office.model.js';
import type {OpeningHours} from './opening-hours.model.js';

/** Picks one of two texts for the language being spoken. */
export type Say = (zh: string, en: string) => string;

/** A text in Chinese and in English. */
type Two = readonly [zh: string, en: string];

interface Question extends Pick<CommonQuestion, 'id' | 'services'> {
  readonly question: Two;
  readonly answer: Two;
  readonly keywords?: readonly Two[];
}

interface Tier extends Pick<HelpTier, 'id' | 'phone' | 'hours' | 'replyWithin'> {
  readonly name: Two;
  readonly answers: Two;
  readonly who?: Two;
}

const evenings: OpeningHours = {
  timeZone: 'Asia/Shanghai',
  week: [{days: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '22:00', staffing: 'phone'}],
  exceptions: [],
};

/** What is asked most. */
const questions: readonly Question[] = [
  {
    id: 'form-by-post',
    question: ['户籍材料能不能寄到家里？', 'Can the registration form be posted to me?'],
    answer: [
      '能。视频确认身份后，我们用邮政特快寄到您家，不收邮费。',
      'Yes. Once we have seen you by video, we post it to your home, free of charge.',
    ],
    keywords: [
      ['邮寄', 'post'],
      ['快递', 'mail'],
    ],
  },
  {
    id: 'somebody-else',
    question: ['能不能让家里人代办？', 'Can somebody from my family come for me?'],
    answer: [
      '能。请带上双方身份证和您签字的委托书。\n视频办理就不用委托书。',
      'Yes, with both identity cards and a letter that you have signed.\nBy video no letter is needed.',
    ],
    keywords: [['委托', 'letter of authority']],
  },
  {
    id: 'lunch',
    question: ['中午有人吗？', 'Is anybody there over lunch?'],
    answer: [
      '有。12:00 到 13:30 留一个值班窗口。',
      'Yes. One window stays open from 12:00 to 13:30.',
    ],
  },
  {
    id: 'how-long',
    question: ['补一张户口簿登记页要多久？', 'How long does a new registration form take?'],
    answer: [
      '材料对了当场办好。寄到家里，省内一两天，外省三四天。',
      'With the right papers it is done while you wait. The post takes one or two days in the province, three or four beyond.',
    ],
    services: ['hukou-form'],
  },
  {
    id: 'photo-clothes',
    question: ['拍身份证照片穿什么？', 'What should I wear for the identity card’s photo?'],
    answer: [
      '穿深色上衣，别穿白的。没带也不要紧，窗口有深色外套借您。',
      'Something dark, not white. If you have nothing with you, we lend you a dark jacket.',
    ],
    keywords: [['照相', 'picture']],
    services: ['id-card'],
  },
  {
    id: 'abroad',
    question: ['人在外地或者国外，能办吗？', 'I am far away or abroad. Can it be done?'],
    answer: [
      '能。预约网上户籍室，用手机视频就行。',
      'Yes. Book the online room; a telephone with a camera is enough.',
    ],
    keywords: [
      ['异地', 'far away'],
      ['视频', 'video'],
    ],
  },
  {
    id: 'no-smartphone',
    question: ['不会用手机怎么办？', 'What if I cannot use a smartphone?'],
    answer: [
      '打 0573-0000-0110，我们帮您办；也可以直接来窗口，不用预约。',
      'Phone 0573-0000-0110 and we do it for you, or come to the counter without booking.',
    ],
    keywords: [['老人', 'elderly']],
  },
];

/** Who answers the rest, in order. */
const tiers: readonly Tier[] = [
  {
    id: 'front-desk',
    name: ['户籍窗口', 'Registration counter'],
    answers: ['怎么办、带什么、多久好', 'How it is done, what to bring, how long it takes'],
    phone: '+86 573 0000 0110',
    replyWithin: {amount: 2, unit: 'hour'},
  },
  {
    id: 'duty-officer',
    name: ['值班民警', 'Officer on duty'],
    answers: ['窗口答不了的、着急的', 'What the counter cannot answer, and what is urgent'],
    who: ['陈警官', 'Officer Chen'],
    phone: '+86 573 0000 0111',
    hours: evenings,
    replyWithin: {amount: 1, unit: 'working-day'},
  },
  {
    id: 'brigade',
    name: ['户政大队', 'Registration brigade'],
    answers: ['政策怎么理解、特殊情况', 'What the rules mean, and special cases'],
    replyWithin: {amount: 3, unit: 'working-day'},
  },
  {
    id: 'bureau',
    name: ['市公安局', 'City police bureau'],
    answers: ['前面都没办成的事', 'What none of the others could settle'],
    replyWithin: {amount: 5, unit: 'working-day'},
  },
];

/** What Linhu is asked most, and who answers the rest, in order. */
export const linhuHelp = (say: Say): HelpDesk => ({
  questions: questions.map(({question, answer, keywords, ...rest}) => ({
    ...rest,
    question: say(...question),
    answer: say(...answer),
    keywords: keywords?.map((word) => say(...word)),
  })),
  tiers: tiers.map(({name, answers, who, ...rest}) => ({
    ...rest,
    name: say(...name),
    answers: say(...answers),
    who: who && say(...who),
  })),
});
