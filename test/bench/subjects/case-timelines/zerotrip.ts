import '../../../../src/case/define.js';
import type {CaseProvider} from '../../../../src/case/case.provider.js';
import type {Mounted} from '../subject.js';
import {caseOf} from './case.js';
import {mountPage, STEPS} from './steps.js';

/** The office, as near as it can be: what is asked about is there at once. */
const office: CaseProvider = {getCaseStatus: (ref) => Promise.resolve(caseOf(ref))};

function create(index: number) {
  const progress = document.createElement('zt-case-progress');
  progress.provider = office;
  progress.reference = `case-${index}`;
  return progress;
}

export const mount = (parent: HTMLElement, count = 1): Mounted =>
  mountPage(
    parent,
    count,
    create,
    ({shadowRoot}) => shadowRoot?.querySelectorAll('.step').length === STEPS.length,
  );
