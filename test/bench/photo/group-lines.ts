import {HAIRS, SKINS} from '../../photo/drawn/figure.js';
import {type Judged, surprises} from '../../photo/judged.js';
import type {GroupCase} from '../../photo/verdict-table.js';

interface Counted {
  readonly alarms: number;
  /** Rules of which nothing could be told. */
  readonly untold: number;
}

function counted({expected}: GroupCase, {verdicts}: Judged): Counted {
  return {
    alarms: surprises(verdicts, expected).filter(({isFalseAlarm}) => isFalseAlarm).length,
    untold: Object.values(verdicts).filter((verdict) => verdict === 'unknown').length,
  };
}

const cell = ({alarms, untold}: Counted): string =>
  `${alarms}${untold > 0 ? ` (${untold} ?)` : ''}`;

/** False alarms on a picture that is as asked, by skin tone and hair colour. */
export function groupLines(cases: readonly GroupCase[], all: readonly Judged[]): string[] {
  const counts = cases.map((one, index) => ({...one, ...counted(one, all[index]!)}));
  const hairs = Object.keys(HAIRS);
  const row = (skin: string) =>
    [
      `${skin} skin`.padEnd(16),
      ...hairs.map((hair) => {
        const one = counts.find((each) => each.skin === skin && each.hair === hair);
        return (one ? cell(one) : '').padEnd(8);
      }),
    ].join(' ');
  const total = counts.reduce((sum, {alarms}) => sum + alarms, 0);
  return [
    `False alarms by skin tone and hair colour: ${total} in ${counts.length} pictures (? could not tell)`,
    ['hair'.padEnd(16), ...hairs.map((hair) => hair.padEnd(8))].join(' '),
    ...Object.keys(SKINS).map(row),
  ];
}
