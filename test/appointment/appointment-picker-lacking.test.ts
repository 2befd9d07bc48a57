import {afterEach, describe, expect, it, vi} from 'vitest';
import type {Capabilities, Slot} from '../../src/appointment/appointment.model.js';
import type {HoldRequest} from '../../src/appointment/appointment.provider.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {answers, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

const online = {service: 'hukou-form', mode: 'video'};

/** The city of Linhu with a back end that can do less, or asks for more. */
const officeWith = (change: Partial<Capabilities>): Office =>
  new Office({
    catalog: (lang) => {
      const linhu = linhuCatalog(lang);
      return {...linhu, capabilities: {...linhu.capabilities, ...change}};
    },
  });

describe('a back end that keeps no times', () => {
  /** Books what is wished for, and keeps nothing; so an office without holds does it. */
  const withoutHolds = (): Office => {
    const office = officeWith({hold: false});
    const {book, hold} = office.provider;
    office.provider.book = async (request, options) => {
      const {id} = await hold(request.wish!, {...options, idempotencyKey: 'inside'});
      const {wish: _wish, ...rest} = request;
      return book({...rest, holdId: id}, options);
    };
    return office;
  };

  it('says that nothing is kept yet, and books the time with the details', async () => {
    const office = withoutHolds();
    const picker = await Picker.open({...online, office});
    await picker.pickSoonest();
    await picker.button('Continue').click();
    await picker.isAt('Your details');
    await shown(picker.view.getByText('This time is not kept for you yet.', {exact: false}));
    expect(office.asked('hold')).toEqual([]);
    await picker.fill();
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  });

  it('and somebody was faster: others are one press away, and nothing typed is lost', async () => {
    const office = withoutHolds();
    const {book} = office.provider;
    const picker = await Picker.open({...online, office});
    await picker.pickSoonest();
    await picker.button('Continue').click();
    await picker.fill();
    await picker.button('Continue').click();
    const {slots} = await office.provider.listNextSlots(
      {services: [{id: 'hukou-form', count: 1}], siteIds: ['online-room'], mode: 'video', limit: 3},
      {signal: new AbortController().signal},
    );
    office.provider.book = () => {
      office.provider.book = book;
      return Promise.reject(new ProviderError('slot-taken', {alternatives: slots.slice(1)}));
    };
    await picker.confirm();
    const notice = picker.problem('Somebody else has just taken this time');
    await picker.hasFocus(notice);
    await notice.getByRole('button').first().click();
    await picker.isAt('Check and confirm');
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(office.asked('book').at(-1)?.sent).toMatchObject({
      contact: {name: answers['Full name']},
    });
  });
});

describe('complaint 22: a back end whose times are booked elsewhere', () => {
  afterEach(() => vi.useRealTimers());

  const elsewhere = (change: Partial<Slot>): Office => {
    const office = officeWith({slotDeepLink: true, nextFree: false});
    const {listSlots} = office.provider;
    office.provider.listSlots = async (...asked) => {
      const page = await listSlots(...asked);
      return {...page, slots: page.slots.map((slot) => ({...slot, ...change}))};
    };
    Object.assign(office.provider, {book: undefined, hold: undefined, listNextSlots: undefined});
    return office;
  };

  it('leads there with the time, and says where', async () => {
    const office = elsewhere({bookingUrl: 'https://book.linhu.example/s?id=7'});
    const picker = await Picker.open({...online, office});
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('10:00');
    const link = picker.view.getByRole('link', {name: 'Book 10:00 at book.linhu.example'});
    await expect.element(link).toHaveAttribute('href', 'https://book.linhu.example/s?id=7');
    expect(picker.button('Keep this time and continue').query()).toBeNull();
  });

  it('begins in the office’s month, however wrong the clock of the device is', async () => {
    vi.useFakeTimers({toFake: ['Date'], now: Date.parse('2027-01-12T00:00:00Z')});
    const picker = await Picker.open({...online, office: elsewhere({})});
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('10:00');
  });

  it('names the telephone where there is only that, and never follows a script', async () => {
    const office = elsewhere({bookingUrl: 'javascript:alert(1)', bookingPhone: '0573-0000-0110'});
    const picker = await Picker.open({...online, office});
    await picker.pickDay('Thursday 26 November');
    await picker.pickSlot('10:00');
    const link = picker.view.getByRole('link', {name: 'Book 10:00 by phone: 0573-0000-0110'});
    await expect.element(link).toHaveAttribute('href', 'tel:057300000110');
    expect(picker.root.querySelector('[href^=javascript]')).toBeNull();
  });
});

describe('complaint 17: a back end that wants to be sure that a person books', () => {
  it('is answered by the page, before a time is kept', async () => {
    const office = officeWith({antibot: 'altcha'});
    const picker = await Picker.open({...online, office});
    const asked: (string | undefined)[] = [];
    picker.element.addEventListener('zt-antibot-needed', (event) => {
      asked.push(event.detail.challenge);
      event.respondWith(Promise.resolve('solved'));
    });
    await picker.arriveAtDetails();
    expect(asked).toEqual(['altcha']);
    expect(office.asked('hold')[0]?.sent).toMatchObject({antibot: 'solved'});
  });

  it('and finds the answer too old: the page is asked once more, and the choice stays', async () => {
    const office = officeWith({antibot: 'altcha'});
    const {hold} = office.provider;
    office.provider.hold = (request, options) =>
      request.antibot === 'second'
        ? hold(request, options)
        : Promise.reject(new ProviderError('antibot-invalid'));
    const picker = await Picker.open({...online, office});
    const given = ['first', 'second'];
    picker.element.addEventListener('zt-antibot-needed', (event) =>
      event.respondWith(Promise.resolve(given.shift() ?? '')),
    );
    await picker.pickSoonest();
    await picker.keepTime();
    const failed = picker.problem('We could not make sure that you are a person');
    await picker.hasFocus(failed);
    await picker.button('Try again').click();
    await picker.isAt('Your details');
  });

  it('each answer counts for one act: another time is proven anew', async () => {
    const office = officeWith({antibot: 'altcha'});
    const picker = await Picker.open({...online, office});
    const given = ['first', 'second'];
    picker.element.addEventListener('zt-antibot-needed', (event) =>
      event.respondWith(Promise.resolve(given.shift() ?? 'none left')),
    );
    await picker.arriveAtDetails();
    await picker.button('Back').click();
    await picker.pickSoonest(1);
    await picker.keepTime();
    await picker.isAt('Your details');
    const proofs = office.asked('hold').map(({sent}) => (sent as HoldRequest).antibot);
    expect(proofs).toEqual(['first', 'second']);
  });

  it('while the challenge stands there the button waits, and asks for no second one', async () => {
    const office = officeWith({antibot: 'altcha'});
    const picker = await Picker.open({...online, office});
    let asked = 0;
    let solve = (_answer: string) => {};
    picker.element.addEventListener('zt-antibot-needed', (event) => {
      asked += 1;
      event.respondWith(new Promise((resolve) => (solve = resolve)));
    });
    await picker.pickSoonest();
    await picker.keepTime();
    const waiting = picker.button('One moment, we are keeping this time for you');
    await waiting.click({force: true});
    expect(asked).toBe(1);
    solve('solved');
    await picker.isAt('Your details');
  });

  it('that did not work is told, and nothing is sent; the next try asks once more', async () => {
    const office = officeWith({antibot: 'altcha'});
    const picker = await Picker.open({...online, office});
    const outcomes = [() => Promise.reject(new Error('closed')), () => Promise.resolve('solved')];
    picker.element.addEventListener('zt-antibot-needed', (event) =>
      event.respondWith(outcomes.shift()!()),
    );
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.hasFocus(picker.problem('We could not make sure that you are a person'));
    expect(office.asked('hold')).toEqual([]);
    await picker.button('Try again').click();
    await picker.isAt('Your details');
  });

  it('where nothing on the page can ask: the telephone is the way, and nothing is sent', async () => {
    const office = officeWith({antibot: 'altcha'});
    const picker = await Picker.open({...online, office});
    await picker.pickSoonest();
    await picker.keepTime();
    const notice = picker.problem('The office wants to be sure that you are a person');
    await picker.hasFocus(notice);
    await shown(picker.view.getByRole('link', {name: /^Questions\? Call/}));
    expect(office.asked('hold')).toEqual([]);
  });
});

describe('what a link decides beforehand', () => {
  it('is the number of people and the day, and both can be changed', async () => {
    const picker = await Picker.open({
      service: 'hukou-form',
      mode: 'video',
      date: '2026-12-03',
    });
    await shown(picker.view.getByRole('heading', {name: 'Times on Thursday 3 December'}));
    await picker.pickDay('Friday 4 December');
    picker.element.remove();
    const two = await Picker.open({service: 'id-card', count: '2'});
    await expect.element(two.heading()).not.toHaveTextContent('How many people?');
    await shown(two.view.getByText('2 people'));
  });

  it('is warned about once where it is wrong, and passed over', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const picker = await Picker.open({service: 'id-card', count: '0', date: 'tomorrow'});
    await picker.isAt('How many people?');
    picker.element.requestUpdate();
    await picker.element.updateComplete;
    const said = warn.mock.calls.flat().filter((text) => String(text).startsWith('zerotrip:'));
    expect(said).toEqual([
      'zerotrip: count="0" is not a whole number from 1 on',
      'zerotrip: date="tomorrow" is not a day such as 2026-11-26',
    ]);
    warn.mockRestore();
  });
});
