import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {describe, expect, test} from 'vitest';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

const patience = {timeout: 8000};

/** What the page says about the picker in its form. */
interface FormOpening {
  readonly choose?: boolean;
  readonly validation?: 'native' | 'summary';
}

async function inForm({choose = false, validation = 'summary'}: FormOpening = {}) {
  const office = new Office();
  const around = await fixture<HTMLElement>(html`
    <section lang="en">
      <form>
        <fieldset>
          <zt-appointment-picker
            data-testid="picker"
            name="visit"
            required
            ?choose=${choose}
            validation=${validation}
            service="hukou-form"
            meeting-mode="video"
            .provider=${office.provider}
          ></zt-appointment-picker>
        </fieldset>
        <button type="reset">Start again</button>
      </form>
    </section>
  `);
  const form = around.querySelector('form')!;
  const fields = () => Object.fromEntries(new FormData(form).entries());
  return {picker: Picker.around(around, office), office, form, fields};
}

/** Has a time chosen, by whatever way the picker offers. */
async function chosen(picker: Picker): Promise<void> {
  await picker.pickSoonest();
  await expect.poll(() => picker.cards()[0]?.ariaPressed, patience).toBe('true');
}

describe('a time for the page’s own form', () => {
  test('goes with it as plain fields; nothing is kept or booked', async () => {
    const {picker, office, form, fields} = await inForm({choose: true});
    await picker.isAt('When?');
    expect(fields()).toEqual({});
    await chosen(picker);
    await shown(picker.view.getByText('This time goes with the form on this page.'));
    await expect.poll(fields, patience).toMatchObject({
      'visit-site': 'online-room',
      'visit-mode': 'video',
      'visit-service': 'hukou-form',
      'visit-count': '1',
    });
    expect(fields()['visit-start']).toMatch(/^2026-11-\d\dT\d\d:\d\d/);
    expect(form.checkValidity()).toBe(true);
    expect(picker.button('Keep this time and continue').query()).toBeNull();
    expect(office.asked('hold')).toEqual([]);
  });

  test('is told to the page as soon as it is chosen', async () => {
    const {picker, form} = await inForm({choose: true});
    const told: string[] = [];
    form.addEventListener('zt-appointment-slot-chosen', ({detail}) => told.push(detail.slot.id));
    await chosen(picker);
    expect(told).toEqual([new FormData(form).get('visit')]);
  });

  test('is the last step, and says so', async () => {
    const {picker} = await inForm({choose: true});
    await expect.element(picker.heading(), patience).toHaveTextContent('Step 1 of 1 · When?');
  });
});

describe('a form that needs an appointment', () => {
  test('cannot be sent without a time: the browser leads to the picker, which says why', async () => {
    const {picker, form} = await inForm();
    await shown(picker.button('Keep this time and continue'));
    form.requestSubmit();
    await picker.hasFocus(picker.button('Keep this time and continue'));
    expect(picker.element.validity.valueMissing).toBe(true);
    expect(picker.element.validationMessage).toBe('Please choose a time');
    await shown(picker.view.getByText('Choose a time to continue'));
  });

  test('cannot be sent before it is booked, then takes its number', async () => {
    const {picker, form, fields} = await inForm();
    await picker.arriveAtReview();
    expect(picker.element.validationMessage).toBe('Please finish booking your appointment');
    expect(fields()).toEqual({});
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    await expect.poll(() => form.checkValidity(), patience).toBe(true);
    expect(fields()['visit']).toBeTruthy();
    expect(picker.root.textContent).toContain(fields()['visit-reference']);
  });

  test('asks before the first answer has arrived, too', async () => {
    const {picker, form} = await inForm();
    expect(form.checkValidity()).toBe(false);
    expect(picker.element.form).toBe(form);
    expect(picker.element.type).toBe('zt-appointment-picker');
  });
});

describe('a form that is reset', () => {
  test('gives the kept time back and begins anew; the focus stays on its button', async () => {
    const {picker, office, form} = await inForm();
    await picker.arriveAtDetails();
    const button = form.querySelector<HTMLElement>('[type=reset]')!;
    button.focus();
    button.click();
    await picker.isAt('When?');
    expect(office.asked('releaseHold').map(({sent}) => sent)).toContain('hold-1');
    expect(document.activeElement).toBe(button);
    expect(picker.cards().filter(({ariaPressed}) => ariaPressed === 'true')).toEqual([]);
  });
});

describe('a form that is disabled', () => {
  test('lets nothing be changed, asks for nothing and sends nothing', async () => {
    const {picker, form, fields} = await inForm({choose: true});
    await chosen(picker);
    form.querySelector('fieldset')!.disabled = true;
    await expect.poll(() => picker.cards()[0]?.matches(':disabled'), patience).toBe(true);
    expect(picker.root.querySelector<HTMLElement>('zt-month-calendar')?.inert).toBe(true);
    expect(picker.element.willValidate).toBe(false);
    expect(fields()).toEqual({});
    form.querySelector('fieldset')!.disabled = false;
    await expect.poll(() => picker.cards()[0]?.matches(':disabled'), patience).toBe(false);
    expect(fields()['visit']).toBeTruthy();
  });
});

describe('coming back to the page', () => {
  test('the same time is chosen again where it is still free', async () => {
    const first = await inForm({choose: true});
    await chosen(first.picker);
    const {visit, ...rest} = first.fields();
    const state = JSON.stringify({
      serviceId: 'hukou-form',
      mode: 'video',
      siteId: 'online-room',
      count: 1,
      date: (rest['visit-start'] as string).slice(0, 10),
      slotId: visit,
    });
    first.picker.element.remove();
    const second = await inForm({choose: true});
    second.picker.element.formStateRestoreCallback(state);
    await expect.poll(() => second.fields()['visit'], patience).toBe(visit);
    expect(second.picker.focused).toBe(document.body);
  });

  test('what is no state of ours changes nothing', async () => {
    const {picker, fields} = await inForm({choose: true});
    picker.element.formStateRestoreCallback('{"slotId":7}');
    await chosen(picker);
    expect(fields()['visit']).toBeTruthy();
  });
});

describe('what the page’s own server found wrong', () => {
  test('with the time is read first, leads to the times, and goes with another time', async () => {
    const {picker, form, office} = await inForm({choose: true});
    await chosen(picker);
    const asked = office.asked('listSlots').length;
    picker.element.setErrors([{name: 'visit', detail: 'Somebody else has taken it'}]);
    await picker.focusIsOn(/When: Somebody else has taken it/);
    await expect.poll(() => office.asked('listSlots').length, patience).toBe(asked + 1);
    expect(form.checkValidity()).toBe(false);
    expect(picker.element.validationMessage).toBe('Somebody else has taken it');
    await picker.view.getByRole('link', {name: /Somebody else/}).click();
    expect(picker.focused?.id).toMatch(/times|soonest/);
    await picker.pickSoonest(1);
    await gone(picker.view.getByText(/Somebody else has taken it/));
    expect(form.checkValidity()).toBe(true);
  });

  test('with a detail is shown at its field, and goes when it is mended', async () => {
    const {picker} = await inForm();
    await picker.arriveAtReview();
    picker.element.setErrors([{pointer: '/contact/name', detail: 'As in the passport'}]);
    await picker.isAt('Your details');
    await picker.focusIsOn(/As in the passport/);
    await picker.view.getByRole('link', {name: /As in the passport/}).click();
    await picker.hasFocus(picker.field('Full name'));
    await picker.field('Full name').fill('Wang Xiuying');
    await gone(picker.view.getByText(/As in the passport/));
  });

  test('before the picker is ready waits until it can be mended', async () => {
    const {picker} = await inForm();
    picker.element.setErrors([{name: 'name', detail: 'As in the passport'}]);
    await picker.arriveAtDetails();
    await picker.focusIsOn(/As in the passport/);
  });
});

describe('who says what is wrong with the details', () => {
  test('is the browser where the page wants it: it leads to the first field', async () => {
    const {picker} = await inForm({validation: 'native'});
    await picker.arriveAtDetails();
    await picker.button('Continue').click();
    await picker.hasFocus(picker.field('Full name'));
    expect(picker.root.querySelector('#problems')).toBeNull();
  });

  test('is a list on top where the page says nothing', async () => {
    const {picker} = await inForm();
    await picker.arriveAtDetails();
    await picker.button('Continue').click();
    await expect.poll(() => picker.focused?.id, patience).toBe('problems');
  });
});
