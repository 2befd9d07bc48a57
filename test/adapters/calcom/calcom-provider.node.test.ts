import {linhuOffice} from '../../appointment/linhu-office.js';
import {describeProvider} from '../../appointment/provider-suite.js';
import {calcomOffice} from './calcom-office.js';

describeProvider({
  ...linhuOffice,
  name: 'an office of Cal.com',
  capabilities: {
    hold: true,
    extendHold: true,
    activation: false,
    reschedule: 'atomic',
    cancel: true,
    waitlist: false,
    slotDeepLink: false,
    dayCounts: true,
    nextFree: true,
    quantities: false,
  },
  waiting: undefined,
  open: (now) => Promise.resolve({provider: calcomOffice(now).provider}),
});
