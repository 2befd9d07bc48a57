import type {CaseProgress, CaseStep} from '../../../src/case/case.model.js';
import type {Shipment} from '../../../src/mail/shipment.model.js';
import type {Happening} from '../db/cases.js';
import {TAGS} from '../rules/text.js';
import {addWorkingDays} from '../rules/working-days.js';
import {dateAt, formatInstant} from '../rules/zone.js';
import {journeyOf, shipmentView, type CaseFile, type Telling} from './shipment-view.js';
import {
  labelOf,
  meetingText,
  notConfirmedAction,
  outcomeOf,
  visitsText,
  workingText,
} from './step-words.js';
import {matterOf, stepsOf, type StepCode} from './track.js';

const troubled: ReadonlySet<Shipment['status']> = new Set(['exception', 'returning', 'returned']);

/** How a case stands, before it is put into words. */
interface Standing {
  readonly isCancelled: boolean;
  /** The officer could not see by video that it is the citizen: somebody has to look again. */
  readonly isNotConfirmed: boolean;
  /** The step it stands at; undefined where all are done. */
  readonly next: StepCode | undefined;
  /** Those that were posted, the last one first. */
  readonly shipments: readonly Shipment[];
  readonly happened: ReadonlyMap<string, Happening>;
}

function standingOf(telling: Telling, file: CaseFile): Standing {
  const {row} = file;
  const past = file.happenings.filter(({byMail, at}) => !byMail && at <= telling.now);
  const happened = new Map(past.map((one) => [one.code, one]));
  const steps = stepsOf(telling.world.casework, row);
  return {
    isCancelled: happened.has('cancelled'),
    isNotConfirmed: happened.has('not-confirmed') && !happened.has('checked'),
    next: steps.find((code) => !happened.has(code)),
    shipments: file.shipments
      .flatMap((one) => shipmentView(telling, {row, shipment: one, ...journeyOf(file, one)}) ?? [])
      .reverse(),
    happened,
  };
}

const written = ({world}: Telling, at: Date): string =>
  formatInstant(world.casework.timeZone, at.getTime());

function openState(standing: Standing, code: StepCode): CaseStep['state'] {
  if (standing.isCancelled) return 'skipped';
  if (code !== standing.next) return 'upcoming';
  const [shipment] = standing.shipments;
  const isTroubled = !!shipment && troubled.has(shipment.status);
  return isTroubled || standing.isNotConfirmed ? 'problem' : 'current';
}

function stepView(telling: Telling, file: CaseFile, standing: Standing, code: StepCode): CaseStep {
  const {world, lang} = telling;
  const base = {id: code, label: labelOf(world, file.row, code, lang)};
  const done = standing.happened.get(code);
  if (done) return {...base, state: 'done', at: written(telling, done.at)};
  const state = openState(standing, code);
  const planned = file.happenings.find((one) => one.code === code && !one.byMail)?.at;
  const isPlanned = planned && (state === 'current' || state === 'upcoming');
  const expectedBy = isPlanned && dateAt(world.casework.timeZone, planned.getTime());
  return {...base, state, ...(expectedBy && {expectedBy})};
}

function actionOf(telling: Telling, {row}: CaseFile, standing: Standing): CaseProgress['action'] {
  const {next, isCancelled, isNotConfirmed} = standing;
  const [shipment] = standing.shipments;
  if (isCancelled || !next) return {actor: 'nobody'};
  if (isNotConfirmed) return notConfirmedAction(telling.world, telling.lang);
  if (next === 'checked' && row.starts_at) {
    const deadline = written(telling, row.starts_at);
    return {actor: 'citizen', text: meetingText(row, telling.lang), deadline};
  }
  if (shipment?.pickup) {
    const {name, address, until} = shipment.pickup;
    return {actor: 'citizen', text: `${name} · ${address}`, deadline: until};
  }
  if (shipment?.action && shipment.action.actor !== 'carrier') return shipment.action;
  return {
    actor: next === 'handed-over' && shipment ? 'carrier' : 'office',
    text: workingText(next, telling.lang),
  };
}

/** Days by which the office means to be finished, and has to be. */
function limitsOf({world}: Telling, {row, happenings}: CaseFile, {isNotConfirmed}: Standing) {
  const {casework, specialDays} = world;
  const day = (at: Date) => dateAt(casework.timeZone, at.getTime());
  const ready = happenings.find(({code}) => code === 'posted') ?? happenings.at(-1);
  const {legalDays} = matterOf(casework, row);
  return {
    plannedBy: ready && !isNotConfirmed ? day(ready.at) : undefined,
    legalBy: addWorkingDays(specialDays, day(row.opened_at), legalDays),
  };
}

const titleOf = ({world, lang}: Telling, {row}: CaseFile): string => {
  const {services} = world.offer[lang];
  const names = row.services.map(({id}) => services.find((one) => one.id === id)?.name ?? id);
  return names.join(lang === 'zh' ? '、' : ', ');
};

/** A case as the contract tells it. */
export function caseView(telling: Telling, file: CaseFile): CaseProgress {
  const {world, lang, now, again} = telling;
  const {row} = file;
  const standing = standingOf(telling, file);
  const {isCancelled, next, shipments, happened} = standing;
  const isOver = isCancelled || !next;
  const needed = row.mode === 'in-person' && !happened.has('checked') && !isCancelled ? 1 : 0;
  return {
    ref: row.ref,
    lang: TAGS[lang],
    title: titleOf(telling, file),
    submittedAt: written(telling, row.opened_at),
    ...(isOver ? {} : limitsOf(telling, file, standing)),
    steps: stepsOf(world.casework, row).map((code) => stepView(telling, file, standing, code)),
    action: actionOf(telling, file, standing),
    outcome: isOver ? outcomeOf(row, isCancelled, lang) : undefined,
    visits: {needed, text: visitsText(world, row, needed, lang)},
    shipments: shipments.length > 0 ? shipments.map(({ref}) => ref) : undefined,
    checkedAt: written(telling, now),
    nextCheckAfter: isOver ? undefined : again,
  };
}
