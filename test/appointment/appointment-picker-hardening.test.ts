import {afterEach, describe, expect, it, vi} from 'vitest';
import {AppointmentPicker} from '../../src/appointment/appointment-picker.js';
import type {Slot} from '../../src/appointment/appointment.model.js';
import {linhuCatalog} from '../../src/appointment/linhu.memory.js';
import {listenersOf} from '../support/left-behind.js';
import {answers, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

afterEach(() => vi.restoreAllMocks());

const markup = '<img src=x onerror="window.harmed=true"><script>window.harmed=true</script>';

/** Linhu, where every text of the office is markup. */
function hostileCatalog(lang: string): ReturnType<typeof linhuCatalog> {
  const poison = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => poison(each));
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' && /^(name|label|description|hint|address)$/.test(key)
        ? value + markup
        : value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, poison(each, name)]),
    );
  };
  const catalog = linhuCatalog(lang);
  const {services, sites} = poison(catalog) as typeof catalog;
  const offerings = catalog.offerings.map((each) => ({
    ...each,
    fields: each.fields.map((field) => ({...(poison(field) as typeof field), name: field.name})),
    consents: poison(each.consents) as typeof each.consents,
    nextSteps: [markup],
  }));
  return {...catalog, services, sites, offerings};
}

describe('what the office writes', () => {
  it('is text, whatever it looks like', async () => {
    const picker = await Picker.open({
      office: new Office({catalog: hostileCatalog}),
      service: 'hukou-form',
    });
    const isHarmless = () => {
      expect(picker.root.querySelector('img, script')).toBeNull();
      expect(picker.root.textContent).toContain(markup);
      expect(window).not.toHaveProperty('harmed');
    };
    await picker.choose('By video');
    await picker.arriveAtDetails();
    isHarmless();
    await picker.fill({...answers, 'Why you need a new one': `I lost it${markup}`});
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    isHarmless();
  });
});

describe('a crowd of times', () => {
  it('of 20,000 in one month is shown, and one of them can be chosen', async () => {
    const office = new Office();
    const slots = Array.from({length: 20_000}, (_, index): Slot => {
      const [day, minute] = [1 + Math.floor(index / 700), index % 700];
      const clock = [8 + Math.floor(minute / 60), minute % 60].map((n) =>
        String(n).padStart(2, '0'),
      );
      const start = `2026-12-${String(day).padStart(2, '0')}T${clock.join(':')}:00+08:00`;
      return {id: `s${index}`, start, siteId: 'online-room', mode: 'video', status: 'free'};
    });
    const generatedAt = '2026-11-25T08:00:00+08:00';
    const page = {slots, from: '2026-12-01', to: '2026-12-31', generatedAt};
    const few = {...page, slots: slots.slice(0, 3)};
    Object.assign(office.provider, {listSlots: async () => page, listNextSlots: async () => few});
    const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
    await picker.pickDay('Tuesday 15 December');
    const hours = Array.from({length: 11}, (_, index) => `${8 + index}:00 to ${8 + index}:59`);
    for (const hour of hours) {
      await shown(picker.view.getByRole('heading', {name: `${hour}, 60 free times`}));
    }
    await shown(picker.view.getByRole('heading', {name: '19:00 to 19:39, 40 free times'}));
    // Of so many only those are drawn that come near, as whoever scrolls there sees.
    const atOne = picker.view.getByRole('heading', {name: '13:00 to 13:59, 60 free times'});
    await expect
      .poll(() => {
        atOne.element().scrollIntoView();
        return picker.button('13:07').elements().length;
      })
      .toBe(1);
    await picker.pickSlot('13:07');
    await shown(
      picker.view.getByText(
        'Tuesday 15 December, 13:07 · Beijing time (UTC+8) · Online registration room',
      ),
    );
  });
});

describe('a property', () => {
  const words = (picker: AppointmentPicker) =>
    picker.shadowRoot?.querySelector('[role=heading]')?.textContent?.trim();

  it('does the same whether it is set before or after the element is on the page', async () => {
    const {provider} = new Office();
    const set = (picker: AppointmentPicker) =>
      Object.assign(picker, {
        provider,
        service: 'id-card',
        headingLevel: 3,
        messages: {stepPeople: 'How many?'},
      });
    const before = set(document.createElement('zt-appointment-picker'));
    const after = document.createElement('zt-appointment-picker');
    document.body.append(before, after);
    set(after);
    for (const picker of [before, after]) {
      await expect.poll(() => words(picker)).toBe('Step 1 of 5 · How many?');
      expect(picker.shadowRoot?.querySelector('[aria-level="3"]')).not.toBeNull();
    }
    before.remove();
    after.remove();
  });

  it('that is wrong is warned about once, offers nothing and throws nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const picker = await Picker.open({
      service: 'hukou-form',
      mode: 'telepathy',
      content: 'Call us',
    });
    await shown(picker.view.getByText('This cannot be booked here'));
    await shown(picker.view.getByText('Call us'));
    picker.element.requestUpdate();
    await picker.element.updateComplete;
    expect(warn.mock.calls.flat().filter((text) => String(text).includes('telepathy'))).toEqual([
      'zerotrip: meeting-mode="telepathy" is not one of video, phone, in-person',
    ]);
  });

  it('changed on the way is followed, and what was typed stays', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.fill();
    picker.element.meetingMode = 'phone';
    await picker.isAt('When?');
    picker.element.meetingMode = 'video';
    await picker.arriveAtDetails();
    await picker.keepsWhatWasTyped();
  });

  it('naming another office makes the picker ask that one', async () => {
    const picker = await Picker.open({});
    const other = new Office();
    picker.element.provider = other.provider;
    await expect.poll(() => other.asked('getCatalog').length).toBe(1);
    await picker.isAt('What do you need?');
  });
});

describe('connecting and removing it 200 times', () => {
  it('leaves no listener on window and document', async () => {
    const {provider} = new Office();
    const one = document.createElement('zt-appointment-picker');
    one.provider = provider;
    // With all that is fetched later, which has listeners, too.
    document.body.append(one);
    const styles = AppointmentPicker.elementStyles.length;
    await expect.poll(() => one.shadowRoot?.adoptedStyleSheets.length).toBeGreaterThan(styles);
    one.remove();
    const counts = [listenersOf(window), listenersOf(document)];
    for (let round = 0; round < 100; round++) {
      document.body.append(one);
      await one.updateComplete;
      one.remove();
      const fresh = document.createElement('zt-appointment-picker');
      fresh.provider = provider;
      document.body.append(fresh);
      await fresh.updateComplete;
      fresh.remove();
    }
    const types = counts.flatMap((each) => [...each.keys()]);
    expect(types).toEqual(expect.arrayContaining(['pagehide', 'context-provider']));
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
  });

  it('leaves no timer running', async () => {
    const picker = await Picker.open();
    await shown(picker.day('Thursday 26 November'));
    await picker.button('Next month').click();
    await shown(picker.day('Tuesday 1 December'));
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']});
    const around = picker.element.parentElement!;
    for (let round = 0; round < 200; round++) {
      picker.element.remove();
      around.append(picker.element);
      await picker.element.updateComplete;
    }
    picker.element.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('and it still books afterwards', async () => {
    const picker = await Picker.open();
    const around = picker.element.parentElement!;
    for (let round = 0; round < 200; round++) {
      picker.element.remove();
      around.append(picker.element);
    }
    await picker.arriveAtReview();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
    expect(picker.office.asked('book')).toHaveLength(1);
  });
});
