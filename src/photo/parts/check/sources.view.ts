import {html, nothing, type TemplateResult} from 'lit';
import {cameraIcon} from '../../../core/icons.js';
import {livePicture} from '../../../core/live-picture.view.js';
import {heading, type CheckScene} from './check-scene.js';

const PROBLEMS = {
  refused: 'cameraRefused',
  barred: 'cameraMissing',
  missing: 'cameraMissing',
  busy: 'cameraBusy',
  insecure: 'cameraMissing',
  unsupported: 'cameraMissing',
} as const;

/** A file. */
function fileSource({conversation, isDisabled, texts}: CheckScene): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again after it was changed.
    input.value = '';
    if (file) void conversation.choose(file);
  };
  return html`<label class="button">
    ${texts.text(conversation.photo ? 'chooseOther' : 'choose')}
    <input
      id="choose"
      class="visually-hidden"
      type="file"
      accept="image/*"
      ?disabled=${isDisabled}
      @click=${() => conversation.expect()}
      @change=${choose}
    />
  </label>`;
}

/** The camera, asked for by this press only. */
function cameraSource({camera, conversation, isDisabled, texts}: CheckScene): TemplateResult {
  const open = () => {
    if (isDisabled || camera.state !== 'off') return;
    conversation.expect();
    void camera.open();
  };
  return html`<button
    id="take"
    type="button"
    aria-disabled=${isDisabled || camera.state === 'asking' ? 'true' : nothing}
    @click=${open}
  >
    ${cameraIcon()} ${texts.text(conversation.photo ? 'takeOther' : 'take')}
  </button>`;
}

/** A file or the camera: two ways of the same rank. */
export function sources(scene: CheckScene): TemplateResult {
  const {camera, texts} = scene;
  return html`<div class="sources">${fileSource(scene)} ${cameraSource(scene)}</div>
    ${camera.state === 'asking' ? html`<p role="status">${texts.text('cameraAsks')}</p>` : nothing}
    ${
      camera.problem
        ? html`<p class="notice warning" role="alert">${texts.text(PROBLEMS[camera.problem])}</p>`
        : nothing
    }`;
}

/** What the camera sees; of the person who holds it, as in a mirror. */
const preview = ({camera, texts}: CheckScene): TemplateResult =>
  livePicture(camera.stream, {label: texts.text('preview'), isMirror: camera.isMirror});

/** The camera's picture until a photo is taken. */
export function viewfinder(scene: CheckScene): TemplateResult {
  const {camera, shoot, texts} = scene;
  const press = (event: Event) =>
    shoot((event.currentTarget as Element).closest('.camera')!.querySelector('video')!);
  return html`<div class="camera">
    ${heading(scene, 'camera', texts.text('cameraTitle'))}
    <p>${texts.text('cameraHint')}</p>
    ${preview(scene)}
    <div class="actions">
      <button type="button" class="primary" @click=${press}>${texts.text('shoot')}</button>
      <button type="button" @click=${() => void camera.turn()}>${texts.text('turnCamera')}</button>
      <button type="button" class="plain" @click=${() => camera.close()}>
        ${texts.text('closeCamera')}
      </button>
    </div>
  </div>`;
}
