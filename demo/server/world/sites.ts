import type {Site} from '../../../src/appointment/appointment.model.js';
import type {Say} from '../rules/text.js';

const beijing = (say: Say) => ({
  timeZone: 'Asia/Shanghai',
  timeZoneLabel: say('北京时间', 'Beijing time'),
});

const counterHours = (say: Say): string =>
  say(
    '周一到周五 8:30–17:30，中午 12:00–13:30 留一个值班窗口，不关门',
    'Monday to Friday 8:30–17:30; one window stays open over lunch, 12:00–13:30',
  );

const onlineRoom = (say: Say): Site => ({
  id: 'online-room',
  name: say('网上户籍室', 'Online registration room'),
  kind: 'online-room',
  ...beijing(say),
  phone: '+86 573 0000 0110',
  hint: say(
    '不用出门：用手机或电脑打开视频，民警在屏幕那头给您办',
    'No need to go out: open the video on a phone or computer and an officer helps you there',
  ),
  hours: say(
    '周一到周五 8:30–20:00，中午也有人；周六 9:00–12:00',
    'Monday to Friday 8:30–20:00, lunch included; Saturday 9:00–12:00',
  ),
});

const donghu = (say: Say): Site => ({
  id: 'donghu',
  name: say('东湖派出所户籍窗口', 'East Lake Station counter'),
  kind: 'counter',
  ...beijing(say),
  address: say('临湖市东湖区柳堤路 18 号', '18 Willow Dyke Road, East Lake District, Linhu'),
  geo: {lat: 30.7521, lon: 120.7586},
  phone: '+86 573 0000 0110',
  hint: say(
    '进大门左手边就是户籍大厅',
    'The registration hall is on the left behind the main gate',
  ),
  hours: counterHours(say),
  accessibility: [
    {id: 'step_free_access', label: say('大门没有台阶', 'Step-free entrance'), value: true},
    {
      id: 'hearing_loop',
      label: say('听力辅助', 'Hearing loop'),
      value: say('1 号窗口有助听设备', 'At window 1'),
    },
  ],
});

const xingang = (say: Say): Site => ({
  id: 'xingang',
  name: say('新港派出所户籍窗口', 'New Harbour Station counter'),
  kind: 'counter',
  ...beijing(say),
  address: say('临湖市新港区港口大道 202 号', '202 Port Avenue, New Harbour District, Linhu'),
  geo: {lat: 30.7214, lon: 120.8033},
  phone: '+86 573 0000 0110',
  hint: say('公交 6 路、22 路“新港派出所”站下车', 'Buses 6 and 22, stop “New Harbour Station”'),
  hours: counterHours(say),
  accessibility: [
    {
      id: 'step_free_access',
      label: say('大门没有台阶', 'Step-free entrance'),
      value: say('走东侧坡道', 'By the ramp on the east side'),
    },
  ],
  notices: [say('门口修路，请走东门', 'Roadworks at the front: please use the east gate')],
});

/** Where the citizens of Linhu meet the police's registration clerks. */
export const sites = (say: Say): Site[] => [onlineRoom(say), donghu(say), xingang(say)];
