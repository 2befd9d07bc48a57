import type {MeetingMode} from '../../../src/appointment/appointment.model.js';

/** One of ZMS's offices, and which of Linhu's sites it stands for. */
interface Place {
  readonly id: number;
  readonly site: string;
  readonly name: string;
  readonly scope: object;
}

/** One of ZMS's services, and what it stands for. */
interface Offered {
  readonly id: number;
  readonly service: string;
  readonly mode: MeetingMode;
  readonly name: string;
  readonly variantId: number | null;
  readonly parentId: number | null;
  readonly maxQuantity: number;
}

const open = {
  emailFrom: 'termine@linhu.example',
  emailRequired: false,
  telephoneActivated: true,
  telephoneRequired: true,
  customTextfieldActivated: false,
  customTextfieldRequired: false,
  customTextfieldLabel: null,
  captchaActivatedRequired: false,
  infoForAppointment: null,
  infoForAllAppointments: null,
  reservationDuration: 10,
  activationDuration: null,
  hint: null,
};

/** Linhu's counters as ZMS would have them: each desk is an office with rules of its own. */
export const places: readonly Place[] = [
  {id: 10, site: 'online-room', name: 'Online registration room', scope: {id: 110, ...open}},
  {
    id: 20,
    site: 'donghu',
    name: 'East Lake Station counter',
    scope: {
      ...open,
      id: 120,
      infoForAppointment: '<p>Bring the <b>old card</b>&nbsp;&amp; this number.</p>',
      infoForAllAppointments: 'New times open each day at 8.',
      hint: 'Second floor',
      customTextfieldActivated: true,
      customTextfieldRequired: false,
      customTextfieldLabel: 'Where you lived before',
    },
  },
  {id: 21, site: 'donghu', name: 'East Lake Station by telephone', scope: {id: 121, ...open}},
  {
    id: 22,
    site: 'donghu',
    name: 'East Lake Station, moving in',
    scope: {...open, id: '122', emailRequired: true, activationDuration: '30'},
  },
  {id: 30, site: 'xingang', name: 'New Harbour Station counter', scope: {id: 130, ...open}},
];

/** Ways to meet are services of their own, under one parent. */
export const offered: readonly Offered[] = [
  {
    id: 1001,
    service: 'hukou-form',
    mode: 'in-person',
    name: 'Lost household registration form',
    variantId: 1,
    parentId: null,
    maxQuantity: 1,
  },
  {
    id: 1002,
    service: 'hukou-form',
    mode: 'phone',
    name: 'Lost form (by telephone)',
    variantId: 2,
    parentId: 1001,
    maxQuantity: 1,
  },
  {
    id: 1003,
    service: 'hukou-form',
    mode: 'video',
    name: 'Lost form (by video)',
    variantId: 3,
    parentId: 1001,
    maxQuantity: 1,
  },
  {
    id: 1010,
    service: 'id-card',
    mode: 'in-person',
    name: 'Identity card',
    variantId: null,
    parentId: null,
    maxQuantity: 4,
  },
  {
    id: 1020,
    service: 'move-in',
    mode: 'in-person',
    name: 'Moving in',
    variantId: null,
    parentId: null,
    maxQuantity: 1,
  },
];

const relations = [
  {officeId: 10, serviceId: 1003, slots: 2},
  {officeId: 20, serviceId: 1001, slots: 2},
  {officeId: 30, serviceId: 1001, slots: 2},
  {officeId: 21, serviceId: 1002, slots: 1},
  {officeId: 20, serviceId: 1010, slots: 1},
  {officeId: 30, serviceId: 1010, slots: 1},
  {officeId: 22, serviceId: 1020, slots: 3},
];

/** `GET /offices-and-services/`: numbers as numbers, coordinates as text, `null` for nothing. */
export const officesAndServices = (captcha = false): object => ({
  offices: places.map(({id, name, scope}) => ({
    id,
    name,
    address: {house_number: '18', city: 'Linhu', postal_code: '314000', street: 'Willow Dyke Road'},
    geo: {lat: '30.7461', lon: '120.7551'},
    slotTimeInMinutes: 15,
    priority: 1,
    parentId: null,
    scope: {...scope, captchaActivatedRequired: captcha},
  })),
  services: offered.map(({id, name, variantId, parentId, maxQuantity}) => ({
    id,
    name,
    variantId,
    parentId,
    maxQuantity,
    combinable: id === 1010 ? {'1': {'1001': [20, 30]}} : [],
  })),
  relations,
});
