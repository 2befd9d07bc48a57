import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import {Check, drawnFaces, patience, shown} from './photo-check-harness.js';
import {facePhoto, letter} from './photo-files.js';

async function form() {
  const check = await Check.on(
    html`<form>
      <zt-photo-check
        standard="cn-exit-entry"
        name="photo"
        required
        .detector=${drawnFaces}
      ></zt-photo-check>
      <button type="reset">Start again</button>
    </form>`,
  );
  const element = check.around.querySelector('form')!;
  return {check, form: element, photo: () => new FormData(element).get('photo')};
}

describe('in a form', () => {
  test('the photo goes with it as a file', async () => {
    const {check, form: element, photo} = await form();
    expect(element.checkValidity()).toBe(false);
    const file = await facePhoto();
    await check.choose(file);
    expect(element.checkValidity()).toBe(true);
    expect((photo() as File).size).toBe(file.size);
    await shown(check.text('A person decides'));
  });

  test('a file that is not as asked goes only when the citizen says so', async () => {
    const {check, form: element, photo} = await form();
    await check.choose(letter());
    expect(photo()).toBeNull();
    expect(element.checkValidity()).toBe(false);
    await check.press('Use it anyway');
    await expect.poll(() => (photo() as File | null)?.name, patience).toBe('letter.txt');
    await shown(check.text('This photo goes with your form.'));
  });

  test('a reset forgets it', async () => {
    const {check, form: element, photo} = await form();
    await check.choose(await facePhoto());
    element.reset();
    await expect.poll(photo, patience).toBeNull();
    expect(check.element.report).toBeUndefined();
    await shown(check.text('Choose a photo'));
  });

  test('disabled by the form, it takes no photo', async () => {
    const {check, form: element} = await form();
    const fieldset = document.createElement('fieldset');
    fieldset.append(check.element);
    element.append(fieldset);
    fieldset.disabled = true;
    await expect
      .poll(
        () => check.element.shadowRoot?.querySelector<HTMLInputElement>('#choose')?.disabled,
        patience,
      )
      .toBe(true);
    expect(check.button('Take a photo now').element().getAttribute('aria-disabled')).toBe('true');
  });
});
