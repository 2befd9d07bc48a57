import {expect, describe, it} from 'vitest';
import {Card, CardOffice, patience} from './card-harness.js';
import {appointment} from './booking-samples.js';
import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

describe('whoever chooses another time', () => {
  it('reads which one is theirs, on its day, and cannot take it for a new one', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.press('Choose another time');
    await card.press(/Thursday 26 November/);
    const own = card.button('8:30 your present time');
    await expect.element(own, patience).toHaveAttribute('aria-disabled', 'true');
    (own.element() as HTMLElement).click();
    await expect.element(own).toHaveAttribute('aria-pressed', 'false');
    await card.press(/^9:00$/);
    await expect.element(card.button(/^9:00$/)).toHaveAttribute('aria-pressed', 'true');
    await card.press(/^Continue/);
    await card.says('Thursday 26 November, 9:00');
  });

  it('reads it also where the office does not list it', async () => {
    const office = new CardOffice();
    const booked = await office.book();
    const {listSlots} = office.provider;
    const provider = office.provider as {listSlots: typeof listSlots};
    provider.listSlots = async (query, options) => {
      const found = await listSlots.call(office.provider, query, options);
      return {...found, slots: found.slots.filter(({start}) => start !== booked.slot.start)};
    };
    const card = await Card.ofLink(office, booked);
    await card.press('Choose another time');
    await card.press(/Thursday 26 November/);
    await expect.element(card.button('8:30 your present time'), patience).toBeVisible();
  });
});

describe('a booking to which the office still has to agree', () => {
  const held = {...appointment, status: 'held', manage: {canCancel: true, canReschedule: true}};

  it('is said to be none yet, and asks nothing of the citizen', async () => {
    const card = await Card.open({office: new CardOffice(), given: held});
    await card.says('The office still has to agree');
    await card.says('not booked yet');
    await card.says('You need not do anything.');
    expect(card.text).not.toContain('Open the link');
    expect(card.button(/^Confirm/).elements()).toEqual([]);
  });

  it('is told so by the picker, too, and never as booked', async () => {
    const office = new Office();
    const {book} = office.provider;
    const provider = office.provider as {book: typeof book};
    provider.book = async (...request) => ({
      ...(await book.call(office.provider, ...request)),
      status: 'held',
    });
    const around = await fixture<HTMLElement>(html`
      <section lang="en">
        <zt-appointment-picker
          data-testid="picker"
          service="hukou-form"
          meeting-mode="video"
          .provider=${office.provider}
        ></zt-appointment-picker>
      </section>
    `);
    const picker = Picker.around(around, office);
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('The office still has to agree');
    await shown(picker.view.getByText('not booked yet', {exact: false}));
    expect(picker.root.querySelector('.notice.success')).toBeNull();
    expect(picker.button('Add to my calendar (.ics file)').elements()).toEqual([]);
  });
});
