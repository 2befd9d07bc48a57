/** What spares people a paper rests on something, and says how. */
import type {Requirement, ServiceDefinition, Supply} from '../../service/service.model.js';
import {type Check, error, type Finding, warning} from '../finding.js';
import {documentsIn} from '../requirement-documents.js';
import {wordings} from '../texts.js';

/** Ways that are no favour, only another place or form. */
const ORDINARY = new Set(['on-site', 'online-form']);

const IDENTITY =
  /身份证|户口簿|护照|居住证|通行证|identity card|\bid card|passport|household (register|booklet)/i;

/** A card that is given back for the new one proves nothing any more. */
const GIVEN_BACK = /旧|原(?!件)|\b(old|previous|former|expired)\b/i;

/** 容缺后补 is for secondary papers; without a proof of identity nothing can begin. */
const provesIdentity = (requirement: Requirement, service: ServiceDefinition): boolean =>
  documentsIn(requirement).some((id) => {
    const document = service.documents[id];
    return (
      document?.kind === 'certificate' &&
      Object.values(wordings(document.name, service)).some(
        (name) => IDENTITY.test(name) && !GIVEN_BACK.test(name),
      )
    );
  });

function basisFinding({basis, mode}: Supply, requirement: Requirement, path: string) {
  if (mode === 'bring' || basis || requirement.basis?.length) return false;
  const report = ORDINARY.has(mode) ? warning : error;
  return report('reduction-basis')(path, `“${mode}” needs the rule that it rests on (basis)`);
}

function findingsFor(
  requirement: Requirement,
  index: number,
  service: ServiceDefinition,
): readonly (Finding | false)[] {
  const ways = requirement.supply ?? [];
  const last = ways.findIndex(({when}) => when === undefined);
  return ways.flatMap((supply, place) => {
    const path = `requirements.${index}.supply.${place}`;
    const isLater = supply.mode === 'later';
    return [
      basisFinding(supply, requirement, path),
      isLater &&
        !supply.within &&
        error('later-within')(path, '“later” needs “within”: until when'),
      isLater &&
        provesIdentity(requirement, service) &&
        warning('later-identity')(path, 'a proof of identity is seldom handed in later'),
      last >= 0 &&
        place > last &&
        error('never-true')(path, 'is never reached: an entry before it always holds'),
    ];
  });
}

/** Reductions have a basis, and 容缺后补 has an end. */
export const supplyFindings: Check = (service) =>
  service.requirements
    .flatMap((requirement, index) => findingsFor(requirement, index, service))
    .filter((finding) => finding !== false);
