import {html, nothing, type TemplateResult} from 'lit';
import {checkIcon} from '../../../core/icons.js';
import {phoneLink} from '../../../core/notice.view.js';
import {heading, type CheckScene} from './check-scene.js';
import {cropPanel} from './crop.view.js';
import {findingGroups, isWorthCutting, summaryText} from './findings.view.js';
import {picture} from './picture.view.js';

/** What a machine cannot tell: boxes to tick, kept in memory. */
function selfChecks(scene: CheckScene): unknown {
  const {conversation, standard, texts} = scene;
  const checks = standard.selfChecks ?? ['eyes.open', 'mouth.closed', 'glasses.glare'];
  if (!checks.length) return nothing;
  const row = (check: (typeof checks)[number]) =>
    html`<label>
      <input
        type="checkbox"
        .checked=${conversation.ticked.has(check)}
        @input=${(event: Event) =>
          conversation.tick(check, (event.target as HTMLInputElement).checked)}
      />
      <span>${texts.text(check)}</span>
    </label>`;
  return html`<fieldset class="self">
    <legend>${texts.text('selfTitle')}</legend>
    <p>${texts.text('selfHint')}</p>
    <div class="choices">${checks.map(row)}</div>
  </fieldset>`;
}

/** The last word is a person's; the citizen goes on whatever was found. */
function decision(scene: CheckScene): TemplateResult {
  const {conversation, isDisabled, isInForm, standard, texts} = scene;
  const phone = standard.office?.phone;
  const isRight = conversation.report!.findings.every(({verdict}) => verdict === 'pass');
  const use = html`<button
    type="button"
    class=${isWorthCutting(scene) ? nothing : 'primary'}
    ?disabled=${isDisabled}
    @click=${() => conversation.accept()}
  >
    ${texts.text(isRight ? 'use' : 'useAnyway')}
  </button>`;
  const used = html`<p id="used" class="notice success" tabindex="-1">
    <strong class="line">${checkIcon()} ${texts.text(isInForm ? 'used' : 'usedAlone')}</strong>
  </p>`;
  return html`<div class="decision">
    ${heading(scene, 'decide', texts.text('decideTitle'))}
    <p>${texts.text('decide')}</p>
    ${conversation.isAccepted ? used : html`<div class="actions">${use}</div>`}
    ${phone ? phoneLink(phone, texts.text('askOffice', {phone})) : nothing}
    <slot name="help"></slot>
  </div>`;
}

/** Cutting what is right already may still be wanted, such as for a print. */
function cutting(scene: CheckScene): unknown {
  const {conversation, isDisabled, texts} = scene;
  if (conversation.cutting.frame) return nothing;
  if (conversation.photo!.whole)
    return html`<button type="button" class="plain" @click=${() => conversation.uncrop()}>
      ${texts.text('uncrop')}
    </button>`;
  if (!conversation.cutting.target || !conversation.photo!.bitmap) return nothing;
  return html`<button
    type="button"
    class=${isWorthCutting(scene) ? 'primary' : nothing}
    ?disabled=${isDisabled}
    @click=${() => conversation.openCrop()}
  >
    ${texts.text('crop')}
  </button>`;
}

/** The photo and what was found in it. */
export function result(scene: CheckScene): TemplateResult {
  const {conversation, texts} = scene;
  const {photo} = conversation;
  const isHeic = /hei[cf]/.test(photo!.seen.file.type ?? '');
  return html`<div class="result">
    ${heading(scene, 'result', texts.text('resultTitle'))}
    <p class="summary"><strong>${summaryText(scene)}</strong></p>
    <div class="columns wide">
      <div class="shown">
        ${
          photo!.bitmap
            ? picture(scene)
            : html`<p class="notice warning">${texts.text(isHeic ? 'heic' : 'undecodable')}</p>`
        }
        ${cutting(scene)}
      </div>
      ${conversation.cutting.frame ? cropPanel(scene) : html`<div>${findingGroups(scene)}</div>`}
    </div>
    ${conversation.cutting.frame ? nothing : html`${selfChecks(scene)} ${decision(scene)}`}
  </div>`;
}
