/** The registration offices of Linhu: two counters, and a room on the network. */
import {bestTag} from '../core/language-choice.model.js';
import {linhuHelp, type Say} from './linhu-help.memory.js';
import type {Office} from './office.model.js';
import type {OpeningHours, WeeklyRow} from './opening-hours.model.js';

const WORKDAYS = [1, 2, 3, 4, 5] as const;

const counterWeek: readonly WeeklyRow[] = [
  {days: WORKDAYS, opens: '08:30', closes: '12:00'},
  {days: WORKDAYS, opens: '12:00', closes: '13:30', staffing: 'duty'},
  {days: WORKDAYS, opens: '13:30', closes: '17:30'},
];

const roomWeek: readonly WeeklyRow[] = [
  {days: WORKDAYS, opens: '08:30', closes: '20:00', staffing: 'appointment'},
  {days: [6], opens: '09:00', closes: '12:00', staffing: 'appointment'},
];

const hours = (say: Say, week: readonly WeeklyRow[]): OpeningHours => ({
  timeZone: 'Asia/Shanghai',
  week,
  exceptions: [
    {from: '2027-01-01', through: '2027-01-01', spans: [], reason: say('元旦', 'New Year’s Day')},
    {
      from: '2027-01-30',
      through: '2027-01-30',
      spans: [{opens: '09:00', closes: '12:00', staffing: week[0]?.staffing}],
      reason: say('春节调休', 'Working Saturday before the Spring Festival'),
    },
    {from: '2027-02-05', through: '2027-02-08', spans: [], reason: say('春节', 'Spring Festival')},
  ],
});

const shared = (say: Say): Pick<Office, 'phone' | 'help' | 'callback' | 'feedback'> => ({
  phone: '+86 573 0000 0110',
  help: linhuHelp(say),
  callback: {
    callerNumber: '+8657300000110',
    languages: ['zh', 'en'],
    needs: ['text', 'relay', 'slow'],
    topics: [
      {id: 'papers', name: say('要带什么材料', 'What to bring')},
      {id: 'progress', name: say('办到哪一步了', 'How far it is')},
      {id: 'other', name: say('别的事', 'Something else')},
    ],
    windowMinutes: 60,
    horizonDays: 5,
  },
  feedback: {set: 'cn-5', letters: true, followUpWithin: {amount: 5, unit: 'working-day'}},
});

const donghu = (say: Say): Office => ({
  id: 'donghu',
  name: say('东湖派出所户籍窗口', 'East Lake Station counter'),
  address: say('临湖市东湖区柳堤路 18 号', '18 Willow Dyke Road, East Lake District, Linhu'),
  hours: hours(say, counterWeek),
  ...shared(say),
});

const xingang = (say: Say): Office => ({
  id: 'xingang',
  name: say('新港派出所户籍窗口', 'New Harbour Station counter'),
  address: say('临湖市新港区港口大道 202 号', '202 Port Avenue, New Harbour District, Linhu'),
  hours: hours(say, counterWeek),
  ...shared(say),
});

const onlineRoom = (say: Say): Office => ({
  id: 'online-room',
  name: say('网上户籍室', 'Online registration room'),
  hours: hours(say, roomWeek),
  ...shared(say),
  video: {
    opensBefore: 10,
    closesAfter: 15,
    show: [say('您的身份证', 'Your identity card')],
    steps: [
      say('民警先看看您本人和身份证', 'An officer looks at you and your identity card'),
      say('您说一下要办什么', 'You say what you need'),
      say('民警当场办好，寄到家里', 'It is done while you wait, and posted to your home'),
    ],
  },
});

/** Linhu's offices in Chinese, or in English for every other language. */
export function linhuOffices(lang: string): readonly Office[] {
  const isChinese = bestTag(['zh', 'en'], [lang]) === 'zh';
  const say: Say = (zh, en) => (isChinese ? zh : en);
  const written = say('zh-Hans', 'en');
  return [donghu(say), xingang(say), onlineRoom(say)].map((one) => ({...one, lang: written}));
}
