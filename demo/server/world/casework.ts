import type {Shipment} from '../../../src/mail/shipment.model.js';
import type {Text} from '../rules/text.js';

type DocumentKind = NonNullable<Shipment['document']>['kind'];

/** How the office works on one service. */
export interface Matter {
  /** Working days from the check to the finished document. */
  readonly makingDays: number;
  /** At a counter, the document is handed out at once. */
  readonly onTheSpot: boolean;
  readonly document: {readonly kind: DocumentKind; readonly title: Text};
  /** Working days that the law gives. */
  readonly legalDays: number;
}

/** Somebody who carries mail. */
export interface Carrier {
  readonly id: string;
  readonly name: Text;
  readonly phone: string;
  readonly site: string;
}

/** How cases go, and who carries their documents. */
export interface Casework {
  /** IANA zone of office and carrier. */
  readonly timeZone: string;
  readonly matters: Readonly<Record<string, Matter>>;
  /** The first one carries what the office posts. */
  readonly carriers: readonly Carrier[];
  /** Where citizens call: as a link and as it is read. */
  readonly phone: {readonly href: string; readonly text: string};
}

const form: Matter = {
  makingDays: 0,
  onTheSpot: true,
  document: {
    kind: 'household_register',
    title: {zh: '户口登记表', en: 'Household registration form'},
  },
  legalDays: 10,
};

const matter = (
  makingDays: number,
  kind: DocumentKind,
  title: Text,
  legalDays: number,
): Matter => ({makingDays, onTheSpot: false, document: {kind, title}, legalDays});

/** What any other service leads to. */
export const otherMatter: Matter = {
  ...form,
  document: {kind: 'other', title: {zh: '办好的文件', en: 'Your document'}},
};

/** How Linhu works on what it offers. */
export const linhuCasework: Casework = {
  timeZone: 'Asia/Shanghai',
  matters: {
    'hukou-form': form,
    newborn: {
      ...form,
      document: {
        kind: 'household_register',
        title: {zh: '户口本上孩子的那一页', en: 'The child’s page of the household booklet'},
      },
      legalDays: 5,
    },
    'move-in': {
      ...form,
      document: {kind: 'household_register', title: {zh: '户口本', en: 'Household booklet'}},
    },
    'id-card': matter(15, 'id_card', {zh: '居民身份证', en: 'Resident identity card'}, 40),
    passport: matter(6, 'passport', {zh: '护照', en: 'Passport'}, 10),
    'residence-permit': matter(4, 'other', {zh: '居住证', en: 'Residence permit'}, 15),
  },
  carriers: [
    {
      id: 'ems-cn',
      name: {zh: '中国邮政 EMS', en: 'China Post EMS'},
      phone: '11183',
      site: 'https://www.ems.com.cn/',
    },
    {
      id: 'china-post',
      name: {zh: '中国邮政 普通包裹', en: 'China Post parcels'},
      phone: '11185',
      site: 'https://www.chinapost.com.cn/',
    },
    {
      id: 'sf',
      name: {zh: '顺丰速运', en: 'SF Express'},
      phone: '95338',
      site: 'https://www.sf-express.com/',
    },
  ],
  phone: {href: 'tel:+8657300000110', text: '0573-0000-0110'},
};
