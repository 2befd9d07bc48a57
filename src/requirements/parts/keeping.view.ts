import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../core/formats.js';
import {askedQuestions} from '../../service/questions.model.js';
import {questionLabel, type Scene} from './scene.js';

/** The ways to keep the list: on the device, with the family, on paper. */
export function keeping(scene: Scene): TemplateResult {
  const {conversation, sharing, texts} = scene;
  const {isSharing} = conversation.state;
  const print = () => void sharing.print(conversation.link, texts.text('linkToList'));
  return html`<div class="wide stack keeping">
    ${kept(scene)}
    <div class="buttons wide">
      ${conversation.canKeep && !conversation.state.keptUntil ? saveButton(scene) : nothing}
      <button
        type="button"
        aria-expanded=${isSharing ? 'true' : 'false'}
        @click=${() => conversation.toggleSharing()}
      >
        ${texts.text('share')}
      </button>
      <button type="button" @click=${print}>${texts.text('print')}</button>
    </div>
    ${isSharing ? panel(scene) : nothing}
  </div>`;
}

const saveButton = ({conversation, texts}: Scene): TemplateResult =>
  html`<button id="keeping" type="button" @click=${() => conversation.keep()}>
    ${texts.text('save')}
  </button>`;

function kept({announce, conversation, lang, texts}: Scene): unknown {
  const {keptUntil} = conversation.state;
  if (!keptUntil) return nothing;
  const clear = () => {
    conversation.forgetKept();
    announce(texts.text('cleared'));
  };
  return html`<div id="keeping" class="notice success wide" role="status" tabindex="-1">
    <p>${texts.text('saved', {date: formatDate(lang, keptUntil)})}</p>
    <button type="button" class="plain" @click=${clear}>${texts.text('clear')}</button>
  </div>`;
}

function panel(scene: Scene): TemplateResult {
  const {announce, conversation, sharing, texts} = scene;
  // What is in a shared machine's clipboard is the next person's.
  const {canKeep: isOwn, link} = conversation;
  const copy = async (event: Event) => {
    const input = (event.target as Element).closest('.panel')?.querySelector('input');
    if (await sharing.copy(link)) announce(texts.text('copied'));
    else input?.select();
  };
  return html`<div class="panel stack wide">
    <p>${texts.text('shareHint')}</p>
    ${secrets(scene)} ${sharing.canSend && isOwn ? sendButton(scene) : nothing}
    <div class="field wide">
      <label for="link">${texts.text('linkToList')}</label>
      <input id="link" readonly .value=${link} />
    </div>
    ${
      isOwn
        ? html`<button type="button" @click=${copy}>${texts.text('copyLink')}</button>`
        : nothing
    }
    ${sharing.isCopied(link) ? html`<p class="muted">${texts.text('copied')}</p>` : nothing}
    ${code(scene)}
  </div>`;
}

const sendButton = ({conversation, say, service, sharing, texts}: Scene): TemplateResult =>
  html`<button
    type="button"
    class="primary"
    @click=${() => void sharing.send(say(service.name), conversation.link)}
  >
    ${texts.text('send')}
  </button>`;

/** Which answers stay here. */
function secrets(scene: Scene): unknown {
  const {answers, lang, service, texts} = scene;
  const secret = askedQuestions(service, answers).filter(({sensitive}) => sensitive);
  if (secret.length === 0) return nothing;
  const labels = secret.map((question) => questionLabel(question, scene));
  const questions = new Intl.ListFormat(lang, {type: 'conjunction'}).format(labels);
  return html`<p class="muted">${texts.text('private', {questions})}</p>`;
}

function code({conversation, sharing, texts}: Scene): unknown {
  const drawing = sharing.codeOf(conversation.link, texts.text('linkToList'));
  return drawing
    ? html`<p>${texts.text('scan')}</p>
        ${drawing}`
    : nothing;
}

/** Only on paper: when it was printed, and the way back to the list. */
export function foot(scene: Scene, today: string): TemplateResult {
  const {conversation, lang, sharing, texts} = scene;
  return html`<div class="print-only foot">
    <div>
      <p>${texts.text('printed', {date: formatDate(lang, today)})}</p>
      <p>${texts.text('linkToList')}: ${conversation.link}</p>
    </div>
    ${sharing.drawnCodeOf(conversation.link) ?? nothing}
  </div>`;
}
