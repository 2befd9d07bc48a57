import ICAL from 'ical.js';
import {convertIcsCalendar} from 'ts-ics';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {Picker} from './picker-harness.js';
import {Office} from './picker-office.js';

afterEach(() => vi.restoreAllMocks());

const TO_CALENDAR = 'Add to my calendar (.ics file)';

/** Writes down what the browser is told to save, instead of saving it. */
function savings(): {readonly name: string; readonly file: Blob}[] {
  const saved: {name: string; file: Blob}[] = [];
  const files = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const address = create(file);
    files.set(address, file as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({name: this.download, file: files.get(this.href)!});
  });
  return saved;
}

async function booked(office: Office): Promise<Picker> {
  const picker = await Picker.open({office, service: 'hukou-form', mode: 'video'});
  await picker.pickDay('Friday 27 November');
  await picker.pickSlot('14:30');
  await picker.keepTime();
  await picker.fill();
  await picker.button('Continue').click();
  await picker.confirm();
  await picker.isAt('Your appointment is booked');
  return picker;
}

/** An office that has an address of the file, or none. */
function officeWith(icsUrl: string | undefined): Office {
  const office = new Office();
  const {book} = office.provider;
  office.provider.book = async (...asked) => ({...(await book(...asked)), icsUrl});
  return office;
}

describe('complaint 15: the calendar file of a booking', () => {
  it('is the office’s own address where there is one, which every phone can open', async () => {
    const picker = await booked(officeWith('https://linhu.example/7.ics'));
    const link = picker.view.getByRole('link', {name: TO_CALENDAR});
    await expect.element(link).toHaveAttribute('href', 'https://linhu.example/7.ics');
  });

  it('is made on the device where there is none, and two calendar programs read the same in it', async () => {
    const saved = savings();
    const picker = await booked(officeWith(undefined));
    await picker.button(TO_CALENDAR).click();
    const [{file, name} = {file: new Blob(), name: ''}] = saved;
    expect(name).toMatch(/^appointment-[\w-]+\.ics$/);
    expect(file.type).toBe('text/calendar;charset=utf-8');
    const text = await file.text();
    const calendar = new ICAL.Component(ICAL.parse(text) as []);
    const one = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    const other = convertIcsCalendar(undefined, text).events?.[0];
    for (const start of [one.startDate.toJSDate(), other?.start.date])
      expect(start?.toISOString()).toBe('2026-11-27T06:30:00.000Z');
    expect(other?.summary).toBe(one.summary);
    const reference = picker.root.querySelector('.reference')!.textContent.trim();
    expect(one.description).toContain(`Reference ${reference}`);
  });
});
