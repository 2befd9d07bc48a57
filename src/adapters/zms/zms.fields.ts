import type {FieldSpec} from '../../appointment/appointment.model.js';
import type {BookingRequest} from '../../appointment/requests.model.js';
import type {ZmsScope} from './zms.schema.js';

/** What the citizen API cannot say: its own client has these words built in. */
export interface ZmsLabels {
  readonly name: string;
  readonly email: string;
  readonly emailHint: string;
  readonly phone: string;
  /** For a text field to which the office gave no label. */
  readonly text: string;
}

const LABELS: Readonly<Record<string, ZmsLabels>> = {
  en: {
    name: 'Full name',
    email: 'E-mail',
    emailHint: 'An address without a plus sign',
    phone: 'Phone number',
    text: 'Further information',
  },
  de: {
    name: 'Vor- und Nachname',
    email: 'E-Mail',
    emailHint: 'Eine Adresse ohne Pluszeichen',
    phone: 'Telefonnummer',
    text: 'Weitere Angaben',
  },
  zh: {
    name: '姓名',
    email: '邮箱',
    emailHint: '邮箱里请不要有加号',
    phone: '电话',
    text: '补充说明',
  },
};

/** The labels in a language; English where there are none. */
export const zmsLabels = (lang: string): ZmsLabels =>
  LABELS[lang.split('-')[0]?.toLowerCase() ?? ''] ?? LABELS['en']!;

/** Limits of ZMS's own client. */
const MAX_TEXT = 250;
const MAX_NAME = 50;

/**
 * What an office asks, from its `scope`: name always, e-mail, telephone and up to two texts of its
 * own as it has them switched on.
 */
export function fieldsOf(scope: ZmsScope | undefined, labels: ZmsLabels): readonly FieldSpec[] {
  const {customTextfieldLabel, customTextfieldRequired} = scope ?? {};
  const {customTextfield2Label, customTextfield2Required} = scope ?? {};
  const first = textField('', customTextfieldLabel ?? labels.text, customTextfieldRequired);
  const second = textField('2', customTextfield2Label ?? labels.text, customTextfield2Required);
  return [
    nameField(labels),
    emailField(scope, labels),
    ...(scope?.telephoneActivated ? [phoneField(scope, labels)] : []),
    ...(scope?.customTextfieldActivated ? [first] : []),
    ...(scope?.customTextfield2Activated ? [second] : []),
  ];
}

const nameField = ({name}: ZmsLabels): FieldSpec => ({
  name: 'name',
  label: name,
  type: 'text',
  required: true,
  autocomplete: 'name',
  maxLength: MAX_NAME,
});

const phoneField = ({telephoneRequired = false}: ZmsScope, {phone}: ZmsLabels): FieldSpec => ({
  name: 'phone',
  label: phone,
  type: 'tel',
  required: telephoneRequired,
  autocomplete: 'tel',
});

const emailField = (scope: ZmsScope | undefined, labels: ZmsLabels): FieldSpec => ({
  name: 'email',
  label: labels.email,
  type: 'email',
  required: scope?.emailRequired ?? false,
  autocomplete: 'email',
  maxLength: MAX_TEXT,
  // ZMS refuses the plus sign that others allow.
  pattern: '[^+@\\s]+@[^@\\s]+',
  patternHint: labels.emailHint,
});

const textField = (number: string, label: string, isRequired = false): FieldSpec => ({
  name: `customTextfield${number}`,
  label,
  type: 'textarea',
  required: isRequired,
  group: 'answers',
  maxLength: MAX_TEXT,
});

/** The details as `/update-appointment/` takes them: a telephone number of `+` and digits only. */
export const zmsDetails = ({contact, answers}: Pick<BookingRequest, 'contact' | 'answers'>) => ({
  familyName: contact['name'] ?? '',
  email: contact['email'] ?? '',
  telephone: (contact['phone'] ?? '').replaceAll(/[^\d+]/g, ''),
  customTextfield: answers['customTextfield'] ?? '',
  customTextfield2: answers['customTextfield2'] ?? '',
});
