import {afterEach, describe, expect, test} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {Card, CardOffice} from './card-harness.js';
import {act, advice, read} from './citizen.js';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

/** Chooses the time on Friday at nine, and stands before the press that moves. */
async function chooseFriday(card: Card): Promise<void> {
  await card.press('Choose another time');
  await card.press(/Friday 27 November/);
  await card.press(/^9:00/);
  await card.press('Continue');
  await card.says('Move the appointment?');
}

const look = (office: CardOffice, {id, manageToken}: {id: string; manageToken: string}) =>
  office.provider.getAppointment(id, {...read(), token: manageToken});

describe('cancelling', () => {
  test('takes a second press, and then the time is free', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await card.press('Cancel the appointment');
    await card.says('Cancel this appointment?');
    expect(office.count('cancel')).toBe(0);
    await card.press('Yes, cancel it');
    await card.says('Cancelled.');
    expect(await look(office, booked)).toMatchObject({status: 'cancelled'});
  });

  test('says while it is on its way that it is, and pressing again sends nothing', async () => {
    let answer = () => {};
    const gate = new Promise<void>((resolve) => (answer = resolve));
    const office = new CardOffice({wait: (call) => (call === 'cancel' ? gate : undefined)});
    const card = await Card.ofLink(office, await office.book());
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    const waiting = card.button('One moment, we are cancelling');
    await expect.element(waiting).toHaveAttribute('aria-disabled', 'true');
    await waiting.click({force: true});
    answer();
    await card.says('Cancelled.');
    expect(office.count('cancel')).toBe(1);
  });

  test('can be left, and nothing has happened', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.press('Cancel the appointment');
    await card.press('Leave it as it is');
    await card.says('You can change or cancel it here');
    expect(office.count('cancel')).toBe(0);
  });

  test('can be prevented by the page, and tells it when it is done', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    const heard: string[] = [];
    card.element.addEventListener(
      'zt-before-appointment-cancel',
      (event) => event.preventDefault(),
      {
        once: true,
      },
    );
    card.element.addEventListener('zt-appointment-cancelled', ({detail}) =>
      heard.push(detail.appointment.status),
    );
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    expect(office.count('cancel')).toBe(0);
    await card.press('Yes, cancel it');
    await card.says('Cancelled.');
    expect(heard).toEqual(['cancelled']);
  });

  test('after an answer that was lost is not sent as something new', async () => {
    const office = new CardOffice();
    const keys: string[] = [];
    const {provider} = office;
    const real = provider.cancel.bind(provider);
    Object.assign(provider, {
      cancel: async (...args: Parameters<typeof real>) => {
        keys.push(args[2].idempotencyKey);
        const answer = await real(...args);
        if (keys.length === 1) throw new ProviderError('timeout');
        return answer;
      },
    });
    const card = await Card.ofLink(office, await office.book());
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    await card.says('nothing happens twice');
    await card.press('Yes, cancel it');
    await card.says('Cancelled.');
    expect(new Set(keys).size).toBe(1);
  });

  test('leads to a new appointment', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked, {bookUrl: '/book.html'});
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    const link = card.view.getByRole('link', {name: 'Book a new time'});
    await expect.element(link).toHaveAttribute('href', '/book.html');
  });
});

describe('complaint 16: moving without losing the old time', () => {
  test('the old time stays until the new one is confirmed, and then is free', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await chooseFriday(card);
    expect((await look(office, booked)).slot.start).toBe(booked.slot.start);
    await card.press('Move it to the new time');
    await card.says('Moved. The new time is yours');
    expect((await look(office, booked)).slot.start).toContain('2026-11-27T09:00');
    await card.says('Friday 27 November, 9:00');
  });

  test('the own day is not shown as full: the own time is among the free ones', async () => {
    const office = new CardOffice({taken: ({start}) => (start.includes('T08:30') ? 0 : 99)});
    const card = await Card.ofLink(office, await office.book());
    await card.press('Choose another time');
    await card.press(/Thursday 26 November/);
    await expect.element(card.button(/^8:30/)).toBeVisible();
  });

  test('the present time is none of the soonest other ones', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(advice, 0, '2026-11-25'));
    await card.says('Wednesday 25 November, 8:30');
    await card.press('Choose another time');
    await expect.element(card.button(/^Today.*9:00/)).toBeVisible();
    expect(card.button(/^Today.*8:30/).elements()).toHaveLength(0);
  });

  test('a time that somebody else took costs nothing, and others are there', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await chooseFriday(card);
    const slotId = 'donghu~phone~2026-11-27T09:00';
    const services = [{id: 'hukou-form', count: 1}];
    await office.provider.hold({slotId, services, mode: 'phone'}, act());
    await card.press('Move it to the new time');
    await card.says('Somebody else has just taken this time');
    await card.says('Your present time is still yours');
    expect((await look(office, booked)).slot.start).toBe(booked.slot.start);
  });

  test('the new time is free for others once a move that failed is left', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await chooseFriday(card);
    office.failing.set('reschedule', new ProviderError('unavailable'));
    await card.press('Move it to the new time');
    await expect.poll(() => office.count('reschedule')).toBe(1);
    await card.press('Leave it as it is');
    await card.says('Thursday 26 November, 8:30');
    const slotId = 'donghu~phone~2026-11-27T09:00';
    const services = [{id: 'hukou-form', count: 1}];
    const rival = office.provider.hold({slotId, services, mode: 'phone'}, act());
    await expect(rival).resolves.toMatchObject({slot: {id: slotId}});
  });

  test('what has changed in the meantime is shown, and asked about again', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await chooseFriday(card);
    const slotId = 'donghu~phone~2026-11-30T10:00';
    const services = [{id: 'hukou-form', count: 1}];
    const own = {...act(), token: booked.manageToken};
    const {id} = await office.provider.hold(
      {slotId, services, mode: 'phone', reschedule: booked.id},
      own,
    );
    await office.provider.reschedule(booked.id, {holdId: id}, {...own, idempotencyKey: 'other'});
    await card.press('Move it to the new time');
    await card.says('Something has changed in the meantime');
    await card.says('Monday 30 November, 10:00');
    await card.press('Move it to the new time');
    await card.says('Moved. The new time is yours');
  });

  test('where the old one could not be cancelled, that is told and tried again', async () => {
    const office = new CardOffice({capabilities: {reschedule: 'emulated', hold: false}});
    const booked = await office.book();
    const card = await Card.ofLink(office, booked);
    await chooseFriday(card);
    office.failing.set('cancel', new ProviderError('unavailable'));
    await card.press('Move it to the new time');
    await card.says('Your old appointment still stands');
    expect((await look(office, booked)).status).toBe('confirmed');
    office.failing.clear();
    await card.press('Cancel the old one');
    await card.says('The old appointment is cancelled now.');
    expect((await look(office, booked)).status).toBe('cancelled');
  });
});
