import {ContextProvider} from '@lit/context';
import {describe, expect, it, vi} from 'vitest';
import {noPortal, portalContext} from '../../src/core/portal-context.js';
import {gone, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';
import {atFullOffice, full, join, kept, typed, wishes} from './waitlist-harness.js';

describe('complaint 20: a waiting list', () => {
  it('is offered at once where there is no free time, for all days on offer', async () => {
    const picker = await atFullOffice();
    await expect.element(picker.field('First day')).toHaveValue('2026-11-25');
    await expect.element(picker.field('Last day')).toHaveValue('2027-01-24');
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByRole('group', {name: kept}));
    expect(wishes(picker)).toEqual([
      {
        services: [{id: 'hukou-form', count: 1}],
        siteIds: ['online-room'],
        mode: 'video',
        from: '2026-11-25',
        to: '2027-01-24',
        contact: {email: 'wang@example.org'},
        lang: 'en',
      },
    ]);
  });

  it('says that it is no booking, how one is told, until when, and what to say on the phone', async () => {
    const picker = await atFullOffice();
    await picker.field('Last day').fill('2026-12-04');
    await picker.field('Phone number').fill('+86 138 0000 0000');
    await join(picker);
    await picker.focusIsOn(kept);
    const text = picker.root.querySelector('#waitlist')!.textContent;
    expect(text).toContain('This is no booking');
    expect(text).toContain('at +86 138 0000 0000');
    expect(text).toContain('until Friday 4 December');
    expect(text).toContain('W-0001');
    await gone(picker.button('Put me on the waiting list'));
  });

  it('waits behind a button where there are times, and asks for the day that is looked at', async () => {
    const picker = await Picker.open();
    await picker.pickDay('Thursday 26 November');
    const offer = picker.button(/^None of these suits you/);
    await expect.element(offer).toHaveAttribute('aria-expanded', 'false');
    await offer.click();
    await expect.element(offer).toHaveAttribute('aria-expanded', 'true');
    await expect.element(picker.field('First day')).toHaveValue('2026-11-26');
    await expect.element(picker.field('Last day')).toHaveValue('2026-11-26');
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByText(kept));
    await shown(picker.view.getByText('You wait for a time on Thursday 26 November.'));
    await shown(picker.day('Thursday 26 November'));
  });

  it('can be asked for other days, too', async () => {
    const picker = await atFullOffice();
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await picker.button('Put other days on the list, too').click();
    await picker.field('First day').fill('2026-12-07');
    await join(picker);
    await shown(picker.view.getByText('W-0002'));
    expect(wishes(picker).map(({from}) => from)).toEqual(['2026-11-25', '2026-12-07']);
  });

  it('needs one address: without any it says so, leads there, and either one mends it', async () => {
    const picker = await atFullOffice();
    await join(picker);
    await picker.focusIsOn('One thing needs your attention');
    const way = picker.view.getByRole('link', {name: /^Phone number: please leave an e-mail/});
    await way.click();
    await picker.hasFocus(picker.field('Phone number'));
    await expect.element(picker.field('Phone number')).toHaveAttribute('aria-invalid', 'true');
    await picker.field('E-mail').fill('wang@example.org');
    await gone(way);
    expect(wishes(picker)).toEqual([]);
  });

  it.each([
    {from: '', to: '2026-12-01', says: 'First day that suits you: this is not a date'},
    {
      from: '2026-12-02',
      to: '2026-12-01',
      says: 'Last day that suits you: this is before the first day',
    },
    {from: '2026-11-01', to: '2026-11-24', says: 'Last day that suits you: this day is over'},
    {from: '2026-11-25', to: '2027-01-26', says: 'Last day that suits you: at most 62 days in all'},
  ])('refuses days from “$from” to “$to” and says why', async ({from, to, says}) => {
    const picker = await atFullOffice();
    await picker.field('First day').fill(from);
    await picker.field('Last day').fill(to);
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByRole('link', {name: says}));
    expect(wishes(picker)).toEqual([]);
    expect(typed(picker)).toEqual([from, to, '', 'wang@example.org']);
  });

  it('is told of for the visit it was wished for only', async () => {
    const picker = await Picker.open({office: full(), service: 'hukou-form'});
    await picker.choose('By video');
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    await shown(picker.view.getByText(kept));
    await picker.button('Change: How').click();
    await picker.choose('By phone');
    await picker.isAt('When?');
    await gone(picker.view.getByText(kept));
    await expect.element(picker.field('E-mail')).toHaveValue('wang@example.org');
  });

  it('is not offered by a back end that has none', async () => {
    const office = new Office({capabilities: {waitlist: false}});
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await picker.arriveAtDetails();
    await picker.button('Back').click();
    await shown(picker.day('Thursday 26 November'));
    await gone(picker.button(/^None of these suits you/));
  });

  it('leaves nothing at a shared machine, also of an answer that comes late', async () => {
    const office = full();
    const answer = office.silence('joinWaitlist');
    const picker = await atFullOffice(office);
    const write = vi.spyOn(Storage.prototype, 'setItem');
    const section = picker.element.parentElement!;
    const kiosk = {...noPortal, kiosk: true, session: 1};
    const session = new ContextProvider(section, {context: portalContext, initialValue: kiosk});
    session.hostConnected();
    await picker.field('E-mail').fill('wang@example.org');
    await join(picker);
    session.setValue({...kiosk, session: 2});
    await expect.element(picker.field('E-mail')).toHaveValue('');
    answer();
    await shown(picker.button('Put me on the waiting list'));
    await gone(picker.view.getByText(kept));
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it('speaks Chinese', async () => {
    const picker = await Picker.open({
      office: full(),
      service: 'hukou-form',
      mode: 'video',
      lang: 'zh-Hans',
    });
    await picker.field('邮箱').fill('wang@example.org');
    await picker.field('最晚哪天合适').fill('2026-12-04');
    await picker.button('登记，有空告诉我').click();
    await shown(picker.view.getByText('登记好了，有空就告诉您'));
    await shown(picker.view.getByText('给您登记到12月4日星期五。'));
  });
});
