import {MORNING} from '../../appointment/citizen.js';
import {describeProvider} from '../../appointment/provider-suite.js';
import {advice, zmsDetails, zmsOffice} from './zms-office.js';

const open = (errorsWith200: boolean) => (now: () => number) => {
  const {zms, provider} = zmsOffice(now, {errorsWith200});
  const activationToken = (id: string) => Promise.resolve(zms.mailedToken(id));
  return Promise.resolve({provider, activationToken});
};

const office = {
  capabilities: {
    hold: true,
    extendHold: false,
    activation: true,
    reschedule: 'emulated',
    cancel: true,
    waitlist: false,
    slotDeepLink: false,
    dayCounts: true,
    nextFree: true,
    quantities: true,
  },
  opensAt: MORNING,
  wish: advice,
  days: {from: '2026-11-26', to: '2026-11-27'},
  details: zmsDetails,
  waiting: {
    wish: {services: [{id: '1020', count: 1}], siteIds: ['22'], mode: 'in-person'},
    details: zmsDetails,
  },
  holdMinutes: 10,
} as const;

describeProvider({...office, name: 'an office of ZMS', open: open(false)});
describeProvider({
  ...office,
  name: 'an office of ZMS whose errors come with status 200',
  open: open(true),
});
