import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../../core/formats.js';
import {checkIcon, warningIcon} from '../../../core/icons.js';
import {safeLink} from '../../../core/notice.view.js';
import type {Finding, RuleId, Verdict} from '../../report.model.js';
import {heading, type CheckScene} from './check-scene.js';
import {expectedText, measuredText} from './measure-words.js';

/** What has to change first, what is right last. */
const GROUPS = [
  ['fail', 'failGroup'],
  ['check', 'checkGroup'],
  ['cut', 'cutGroup'],
  ['unknown', 'unknownGroup'],
  ['pass', 'passGroup'],
] as const;

type Group = (typeof GROUPS)[number][0];

const SIGNS: Partial<Record<Verdict, () => TemplateResult>> = {
  fail: warningIcon,
  check: warningIcon,
  pass: checkIcon,
};

/** What cutting to size puts right, as far as the picture has enough pixels. */
const CUT_MENDS: readonly RuleId[] = [
  'file.format',
  'file.bytes',
  'image.aspect',
  'head.height',
  'head.width',
  'head.top',
  'head.chin',
  'head.centre',
  'eyes.height',
  'eyes.interEye',
];

/** Whether cutting may put this right; a picture that is too large can be scaled, too. */
const cutMends = ({rule, measured, expected}: Finding): boolean =>
  CUT_MENDS.includes(rule) ||
  (rule === 'image.pixels' &&
    typeof measured === 'number' &&
    measured > ((expected as {max?: number} | undefined)?.max ?? Infinity));

/** Whether the photo could be cut and was not yet. */
const canCut = ({conversation: {cutting, photo}}: CheckScene): boolean =>
  !!photo?.bitmap && !photo.whole && !!cutting.target;

const isWrong = ({verdict}: Finding): boolean => verdict === 'fail' || verdict === 'check';

/** Where a finding stands: what a press puts right is nothing to worry about. */
const groupOf = (finding: Finding, scene: CheckScene): Group =>
  isWrong(finding) && cutMends(finding) && canCut(scene) ? 'cut' : finding.verdict;

const membersOf = (group: Group, scene: CheckScene): readonly Finding[] =>
  scene.conversation.report!.findings.filter((each) => groupOf(each, scene) === group);

/** Whether something that is not right can be put right by cutting. */
export const isWorthCutting = (scene: CheckScene): boolean => membersOf('cut', scene).length > 0;

/** What to do about it, in one sentence; what is said above the list need not be said again. */
function advice(finding: Finding, scene: CheckScene): string | undefined {
  const {reason, rule, verdict} = finding;
  const {texts} = scene;
  if (reason === 'undecodable' || groupOf(finding, scene) === 'cut') return undefined;
  if (reason) return texts.text(reason);
  return verdict === 'pass' ? undefined : texts.text(`${rule}.fix`);
}

function figures(finding: Finding, {texts, lang}: CheckScene): string | undefined {
  const value = measuredText(finding, {texts, lang});
  const band = expectedText(finding, {texts, lang});
  if (value && band) return texts.text('measuredAsked', {value, band});
  if (value) return texts.text('measured', {value});
  return band && texts.text('asked', {band});
}

function origin({certainty, sources}: Finding, scene: CheckScene): unknown {
  const {lang, say, standard, texts} = scene;
  if (!sources.length) return texts.text('fromUs');
  const names = sources
    .filter((id) => Object.hasOwn(standard.sources, id))
    .map((id) => standard.sources[id]!);
  return html`${texts.text('from', {
    sources: new Intl.ListFormat(lang).format(names.map(({title}) => say(title))),
    certainty: texts.text(certainty),
    date: formatDate(lang, standard.version),
  })}
  ${names.map(({url, title}) => (url ? safeLink(url, say(title)) : nothing))}`;
}

function findingRow(finding: Finding, scene: CheckScene): TemplateResult {
  const {texts} = scene;
  const todo = advice(finding, scene);
  const facts = figures(finding, scene);
  return html`<li class="finding ${finding.verdict}">
    <p class="line"><strong>${SIGNS[finding.verdict]?.()} ${texts.text(finding.rule)}</strong></p>
    ${todo ? html`<p>${todo}</p>` : nothing}
    ${facts ? html`<p class="muted">${facts}</p>` : nothing}
    <details class="origin">
      <summary>${texts.text('why')}</summary>
      <p>${origin(finding, scene)}</p>
    </details>
  </li>`;
}

/** What was found, in groups, each with its word. */
export function findingGroups(scene: CheckScene): TemplateResult {
  const {texts} = scene;
  const groups = GROUPS.map(([group, key]) => {
    const members = membersOf(group, scene);
    if (!members.length) return nothing;
    const rows = html`<ul class="plain-list">
      ${members.map((each) => findingRow(each, scene))}
    </ul>`;
    const title = `${texts.text(key)} (${members.length})`;
    // What is right is good news that nobody has to read through.
    return group === 'pass'
      ? html`<details class="group">
          <summary>${title}</summary>
          ${rows}
        </details>`
      : html`<div class="group">${heading(scene, `group-${group}`, title, 2)} ${rows}</div>`;
  });
  return html`${groups}`;
}

/** The check in one sentence, or two. */
export function summaryText(scene: CheckScene): string {
  const {texts} = scene;
  const count = membersOf('check', scene).length;
  const sentences = [
    membersOf('fail', scene).length > 0 && texts.text('someFail'),
    count > 0 && texts.text('someCheck', {count}),
    isWorthCutting(scene) && texts.text('someCut'),
  ].filter(Boolean);
  return sentences.length > 0 ? sentences.join(' ') : texts.text('allRight');
}
