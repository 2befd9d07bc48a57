import {afterEach, describe, expect, test} from 'vitest';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {Card, CardOffice, moveIn, video} from './card-harness.js';
import {MINUTE} from './citizen.js';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the card', () => {
  test('shows when, where, how and the reference', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says('Thursday 26 November, 8:30');
    await card.says('Beijing time (UTC+8)');
    await card.says('L-0001');
    await card.says('By phone');
  });

  test('takes the tokens out of the address, and asks with a header alone', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says('L-0001');
    expect(location.hash).toBe('');
    expect(card.element.outerHTML).not.toContain('manage-');
    expect(JSON.stringify({...localStorage, ...sessionStorage})).not.toContain('manage-');
  });

  test('speaks Chinese', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(), {lang: 'zh-Hans'});
    await card.says('您的预约');
    await card.says('换个时间');
    await card.says('北京时间');
  });

  test('says until when it can be changed', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says(/You can change or cancel it here until .*26 November/);
  });

  test('once it is too late to change it, says whom to call and offers no button', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    office.now = Date.parse(booked.slot.start) + MINUTE;
    const card = await Card.ofLink(office, booked);
    await card.says('It is too late to change it here. Call');
    expect(card.button('Cancel the appointment').elements()).toHaveLength(0);
  });

  test('says what to do where the link is not right', async () => {
    const office = new CardOffice();
    const {id} = await office.book();
    const card = await Card.open({office, link: {id, token: 'guessed'}});
    await card.says('We do not find this appointment');
    await card.says('Call 0573-0000-0110');
  });

  test('without any link says to open the message', async () => {
    const card = await Card.open({office: new CardOffice()});
    await card.says('Please open this page from your message');
  });

  test('keeps what was read when the connection is gone', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says('L-0001');
    office.failing.set('getAppointment', new ProviderError('offline'));
    dispatchEvent(new Event('online'));
    await card.says('You see what we knew before');
    await card.says('L-0001');
  });

  test.each(['completed', 'missed', 'cancelled'] as const)('has words for %s', async (status) => {
    const office = new CardOffice();
    const {manageToken: _, ...booked} = await office.book();
    const card = await Card.open({office, given: {...booked, status}, bookUrl: '/book.html'});
    const words = {completed: 'is over', missed: 'You were not there', cancelled: 'is cancelled'};
    await card.says(words[status]);
    expect(card.button('Cancel the appointment').elements()).toHaveLength(0);
  });

  test('shows nothing of what no card can be made of', async () => {
    const card = await Card.open({office: new CardOffice(), given: {hello: 'world'}});
    await card.says('We cannot show your appointment at the moment');
    await card.says('Call 0573-0000-0110');
  });
});

describe('complaint 14: machines open links', () => {
  test('opening the link of a waiting booking confirms nothing; only the button does', async () => {
    const office = new CardOffice();
    const booked = await office.book(moveIn);
    const letter = office.letters[0];
    const activation = letter?.kind === 'activation' ? letter.activationToken : '';
    const card = await Card.ofLink(office, booked, {activation});
    await card.says('One more step: confirm your booking');
    expect(office.asked.filter((call) => call !== 'getAppointment')).toEqual([]);
    await card.press('Confirm the booking');
    await card.says('Confirmed. The time is yours.');
    expect(office.count('activate')).toBe(1);
  });

  test('confirming once more, from another device, is fine', async () => {
    const office = new CardOffice();
    const {id} = await office.book(moveIn);
    const letter = office.letters[0];
    const activation = letter?.kind === 'activation' ? letter.activationToken : '';
    await office.provider.activate(id, activation, {
      signal: new AbortController().signal,
      idempotencyKey: 'elsewhere',
    });
    const card = await Card.open({office, link: {id, activation}});
    await card.press('Confirm the booking');
    await card.says('Confirmed. The time is yours.');
  });

  test('too late to confirm, it says so and what to do', async () => {
    const office = new CardOffice();
    const booked = await office.book(moveIn);
    office.now += 31 * MINUTE;
    const card = await Card.ofLink(office, booked, {activation: 'activation-1'});
    await card.says('This appointment is cancelled');
  });
});

describe('complaint 21: video without a link', () => {
  test('before the time it says when the room opens', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(video));
    await card.says('The button to enter appears here by itself');
    expect(card.view.getByRole('link', {name: 'Enter the video room'}).elements()).toHaveLength(0);
    await card.says('Have your identity document ready');
  });

  test('the button appears when the room opens, without a reload', async () => {
    const office = new CardOffice();
    const booked = await office.book(video);
    office.now = Date.parse(booked.video!.joinFrom) - 700;
    const card = await Card.ofLink(office, booked);
    await card.says('The button to enter appears here by itself');
    await card.says('You can enter the video room now.');
    const link = card.view.getByRole('link', {name: 'Enter the video room'});
    await expect.element(link).toHaveAttribute('href', booked.video!.joinUrl);
  });

  test('where the link has not come, it can be asked for again, and then there is a telephone', async () => {
    const office = new CardOffice();
    const booked = await office.book(video);
    office.now = Date.parse(booked.slot.start);
    const {provider} = office;
    const real = provider.getAppointment.bind(provider);
    let asked = 0;
    Object.assign(provider, {
      getAppointment: async (...args: Parameters<typeof real>) => {
        asked += 1;
        const answer = await real(...args);
        return {
          ...answer,
          video: {...answer.video!, joinUrl: asked > 2 ? 'https://r.example/1' : undefined},
        };
      },
    });
    const card = await Card.ofLink(office, booked);
    await card.says('The link has not come');
    await card.press('Ask for the link again');
    await card.says('There is still no link. Call');
    await card.press('Ask for the link again');
    await card.says('Enter the video room');
  });
});
