import {linhuOffice} from '../../appointment/linhu-office.js';
import {describeProvider} from '../../appointment/provider-suite.js';
import {smartOffice} from './smart-office.js';

const office = {
  ...linhuOffice,
  capabilities: {
    hold: false,
    extendHold: false,
    activation: false,
    reschedule: 'none',
    cancel: false,
    waitlist: false,
    slotDeepLink: true,
    dayCounts: true,
    nextFree: true,
    quantities: false,
  },
  waiting: undefined,
} as const;

describeProvider({
  ...office,
  name: 'files of SMART Scheduling Links',
  open: (now) => Promise.resolve({provider: smartOffice(now).files}),
});

describeProvider({
  ...office,
  name: 'a FHIR server that searches for slots',
  open: (now) => Promise.resolve({provider: smartOffice(now).search}),
});
