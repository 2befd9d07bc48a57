import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../../core/formats.js';
import {checkIcon, warningIcon} from '../../../core/icons.js';
import {safeLink} from '../../../core/notice.view.js';
import type {Finding, Reason, RuleId, Verdict} from '../../report.model.js';
import {heading, type CheckScene} from './check-scene.js';
import {expectedText, measuredText} from './measure-words.js';

/** What has to change first, what is right last. */
const GROUPS = [
  ['fail', 'failGroup'],
  ['check', 'checkGroup'],
  ['unknown', 'unknownGroup'],
  ['pass', 'passGroup'],
] as const;

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

/** Whether something that is not right can be put right by cutting. */
export const isWorthCutting = ({conversation}: CheckScene): boolean =>
  !conversation.photo?.whole &&
  !!conversation.photo?.bitmap &&
  !!conversation.cutting.target &&
  conversation.report!.findings.some(
    (each) => (each.verdict === 'fail' || each.verdict === 'check') && cutMends(each),
  );

/** What to do about it, in one sentence. */
function advice(finding: Finding, scene: CheckScene): string | undefined {
  const {reason, rule, verdict} = finding;
  const {texts} = scene;
  if (reason === 'undecodable' && scene.conversation.photo?.seen.file.type === 'image/heic')
    return undefined;
  if (reason) return texts.text(reason satisfies Reason);
  if (verdict === 'pass') return undefined;
  if (isWorthCutting(scene) && cutMends(finding)) return texts.text('toBeCropped');
  return texts.text(`${rule}.fix`);
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
  const names = sources.map((id) => standard.sources[id]).filter((source) => source !== undefined);
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
  const {conversation, texts} = scene;
  const {findings} = conversation.report!;
  const groups = GROUPS.map(([verdict, key]) => {
    const members = findings.filter((each) => each.verdict === verdict);
    if (!members.length) return nothing;
    const rows = html`<ul class="plain-list">
      ${members.map((each) => findingRow(each, scene))}
    </ul>`;
    const title = `${texts.text(key)} (${members.length})`;
    // What is right is good news that nobody has to read through.
    return verdict === 'pass'
      ? html`<details class="group">
          <summary>${title}</summary>
          ${rows}
        </details>`
      : html`<div class="group">${heading(scene, `group-${verdict}`, title, 2)} ${rows}</div>`;
  });
  return html`${groups}`;
}

/** The check in one sentence. */
export function summaryText({conversation, texts}: CheckScene): string {
  const findings = conversation.report?.findings ?? [];
  const count = findings.filter(({verdict}) => verdict === 'check').length;
  const isWrong = findings.some(({verdict}) => verdict === 'fail');
  if (!isWrong && !count) return texts.text('allRight');
  const first = isWrong ? texts.text('someFail') : '';
  return [first, count ? texts.text('someCheck', {count}) : ''].filter(Boolean).join(' ');
}
