import type {Appointment} from '../../../appointment/appointment.model.js';
import {type Exchange, inShort, mediaType} from '../exchange.js';
import {type Fault, failed, notOffered, notTried, passed, type Rule, verdict} from '../rule.js';
import {membersOf} from '../texts.js';
import type {Visit} from './visit.js';

const pathOf = ({id}: Appointment): string => `/appointments/${encodeURIComponent(id)}`;

/** The appointment as it stands now. */
export async function look(visit: Visit): Promise<Exchange> {
  const {appointment, token} = visit.needAppointment();
  return visit.send({path: pathOf(appointment), token});
}

const shown: Rule<Visit> = {
  id: 'appointment-shown',
  clause: 'openapi.yaml: GET /appointments/{id}',
  title: 'With its token the appointment is shown as it was booked, without the token',
  matters: 'the link in the mail opens an empty page',
  try: async (visit) => {
    const {appointment} = visit.needAppointment();
    const answer = await look(visit);
    if (answer.status !== 200) return failed('200', inShort(answer));
    const now = answer.body as Appointment;
    const members = ['id', 'reference', 'uid', 'sequence', 'status'] as const;
    const other = members.filter((name) => now[name] !== appointment[name]);
    return verdict('the same as in the answer to the booking', [
      ...other.map((name) => ({came: `${name}: ${now[name]}`})),
      ...(now.manageToken === undefined ? [] : [{came: 'the manageToken again'}]),
    ]);
  },
};

const protectedByToken: Rule<Visit> = {
  id: 'appointment-needs-token',
  clause: 'openapi.yaml: components/responses/WrongToken',
  title: 'Without its token, or with another, the appointment and its calendar file are not shown',
  matters: 'a stranger sees, and cancels, somebody’s appointment',
  try: async (visit) => {
    const {appointment} = visit.needAppointment();
    const path = pathOf(appointment);
    const faults: Fault[] = [];
    for (const request of [
      {path},
      {path, token: 'zerotrip-check-wrong-token'},
      {path: `${path}.ics`},
      {path: `${path}.ics`, token: 'zerotrip-check-wrong-token'},
    ]) {
      const {status} = await visit.send(request);
      const how = request.token ? 'with a wrong token' : 'without a token';
      if (status !== 403 && status !== 404) faults.push({came: `${status} ${how}`});
    }
    return verdict('403 wrong-token, or 404', faults);
  },
};

const unspoken: Rule<Visit> = {
  id: 'appointment-keeps-quiet',
  clause: 'openapi.yaml: components/schemas/Appointment',
  title: 'The citizen’s details are not sent back',
  matters: 'whoever gets hold of the link reads name, telephone and address',
  try: async (visit) => {
    const {contact, answers} = (await visit.plan()).details;
    const answer = await look(visit);
    if (answer.status !== 200) return notTried(`it was not shown: ${inShort(answer)}`);
    const sent = [...Object.values(contact), ...Object.values(answers)].filter(
      (text) => text.length > 5,
    );
    const found = membersOf(answer.body).filter(({value}) => sent.includes(value as string));
    return verdict(
      'none of the details',
      found.map(({at}) => ({came: `what was typed, at ${at}`})),
    );
  },
};

const stamp = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

function fileFaults(text: string, {sequence, slot, uid}: Appointment): readonly Fault[] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const asked: readonly (readonly [string, boolean])[] = [
    ['BEGIN:VCALENDAR', lines.includes('BEGIN:VCALENDAR') && lines.includes('END:VCALENDAR')],
    [`UID:${uid}`, lines.includes(`UID:${uid}`)],
    [`SEQUENCE:${sequence}`, sequence === 0 || lines.includes(`SEQUENCE:${sequence}`)],
    [`DTSTART:${stamp(slot.start)}`, lines.includes(`DTSTART:${stamp(slot.start)}`)],
  ];
  return asked.filter(([, isThere]) => !isThere).map(([line]) => ({came: `no ${line}`}));
}

const calendar: Rule<Visit> = {
  id: 'calendar-file',
  clause: 'openapi.yaml: GET /appointments/{id}.ics',
  title: 'The calendar file has the appointment’s UID, sequence and start in UTC',
  matters: 'the telephone reminds at the wrong hour, or of the time before it was moved',
  try: async (visit) => {
    const {appointment, token} = visit.needAppointment();
    const headers = {accept: 'text/calendar'};
    const path = `${pathOf(appointment)}.ics`;
    const answer = await visit.send({path, token, headers, mayLack: true});
    if (answer.isLacking) return notOffered(`answered ${answer.status}`);
    if (answer.status !== 200) return failed('200', inShort(answer));
    if (mediaType(answer) !== 'text/calendar') return failed('text/calendar', mediaType(answer));
    const isNow = visit.appointment!;
    const faults = fileFaults(answer.text, isNow);
    return faults.length ? verdict('an iCalendar file of this appointment', faults) : passed;
  },
};

/** Looking at what was booked. */
export const lookingRules: readonly Rule<Visit>[] = [shown, protectedByToken, unspoken, calendar];
