import {chaiA11yAxe} from 'chai-a11y-axe';
import {afterEach, chai, describe, expect, test} from 'vitest';
import {cdp, page, userEvent} from 'vitest/browser';
import type {Appointment} from '../../src/appointment/appointment.model.js';
import {ProviderError} from '../../src/core/provider-error.model.js';
import '../../src/portal/define.js';
import {Card, CardOffice, type CardOpening, moveIn, patience, video} from './card-harness.js';

chai.use(chaiA11yAxe);

afterEach(async () => {
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(800, 600);
});

type Opening = Partial<CardOpening>;

/** Every state of the card, and the words by which it is known. */
const states: Readonly<Record<string, (more: Opening) => Promise<[Card, string | RegExp]>>> = {
  'no link': async (more) => [
    await Card.open({office: new CardOffice(), ...more}),
    'from your message',
  ],
  'a wrong link': async (more) => {
    const link = {id: 'none', token: 'guessed'};
    return [await Card.open({office: new CardOffice(), link, ...more}), 'do not find this'];
  },
  'no answer': async (more) => {
    const office = new CardOffice();
    const booked = await office.book();
    office.failing.set('getAppointment', new ProviderError('unavailable'));
    return [await Card.ofLink(office, booked, more), 'cannot show your appointment'];
  },
  waiting: async (more) => {
    const office = new CardOffice();
    const booked = await office.book(moveIn);
    return [await Card.ofLink(office, booked, {activation: 'x', ...more}), 'One more step'];
  },
  confirmed: async (more) => {
    const office = new CardOffice();
    return [await Card.ofLink(office, await office.book(), more), 'You can change or cancel'];
  },
  'the video room': async (more) => {
    const office = new CardOffice();
    const booked = await office.book(video);
    office.now = Date.parse(booked.slot.start);
    return [await Card.ofLink(office, booked, more), 'You can enter the video room now'];
  },
  'choosing a time': async (more) => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(), more);
    await card.press('Choose another time');
    await card.press(/Friday 27 November/);
    return [card, 'Choose the new time'];
  },
  'asking to move': async (more) => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(), more);
    await card.press('Choose another time');
    await card.press(/Friday 27 November/);
    await card.press(/^9:00/);
    await card.press('Continue');
    return [card, 'Move the appointment?'];
  },
  'a failed act': async (more) => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(), more);
    office.failing.set('cancel', new ProviderError('unavailable'));
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    return [card, 'That did not work'];
  },
  cancelled: async (more) => {
    const office = new CardOffice();
    const booked = await office.book();
    const card = await Card.ofLink(office, booked, {bookUrl: '/book.html', ...more});
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    return [card, 'Cancelled.'];
  },
  ...Object.fromEntries(
    (['completed', 'missed'] as const).map((status) => [
      status,
      async (more: Opening): Promise<[Card, RegExp]> => {
        const office = new CardOffice();
        const {manageToken: _, ...booked} = await office.book();
        const given: Appointment = {...booked, status};
        const opening = {office, given, bookUrl: '/book.html', ...more};
        return [await Card.open(opening), /is over|not there/];
      },
    ]),
  ),
};

/** What is seen, through shadow roots: controls and words, not the boxes around them. */
function* drawn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    const isSeen = element.childElementCount === 0 || element.matches('button, a, .notice');
    if (isSeen && !element.closest('.visually-hidden')) yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}

/** What sticks out of the card to either side. */
function outside({element, root}: Card): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...drawn(root)]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({localName, className, textContent}) =>
      [localName, className, textContent.trim().slice(0, 30)].join(' '),
    );
}

describe.each(Object.entries(states))('for everybody: %s', (_name, open) => {
  test('it passes axe', async () => {
    const [card, words] = await open({});
    await card.says(words);
    const axe = expect(card.element) as unknown as {to: {be: {accessible(): Promise<void>}}};
    await axe.to.be.accessible();
  });

  test('nothing sticks out on a narrow telephone, in large text, from either side', async () => {
    await page.viewport(320, 640);
    const [card, words] = await open({});
    await card.says(words);
    const around = card.element.parentElement!;
    for (const [dir, fontSize] of [
      ['ltr', ''],
      ['rtl', ''],
      ['ltr', '200%'],
      ['rtl', '200%'],
    ] as const) {
      around.dir = dir;
      card.element.style.fontSize = fontSize;
      await expect.poll(() => getComputedStyle(card.element).direction, patience).toBe(dir);
      expect([dir, fontSize, outside(card)]).toEqual([dir, fontSize, []]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  });
});

describe('with the keyboard alone', () => {
  test('Tab goes through what can be done in the order in which it is read', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says('You can change or cancel');
    const reached: string[] = [];
    for (let pressed = 0; pressed < 5; pressed++) {
      await userEvent.tab();
      reached.push(card.focused);
    }
    expect(reached).toEqual([
      'Choose another time',
      'Cancel the appointment',
      expect.stringMatching(/^Call /),
      'Add to my calendar (.ics file)',
      'Print',
    ]);
  });

  test('the focus goes to each question, and back to the card', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.press('Cancel the appointment');
    await expect.poll(() => card.focused, patience).toBe('Cancel this appointment?');
    await card.press('Leave it as it is');
    await expect.poll(() => card.focused, patience).toBe('Your appointment');
    await card.press('Cancel the appointment');
    await card.press('Yes, cancel it');
    await expect.poll(() => card.focused, patience).toContain('Cancelled.');
  });
});

describe('where colours are chosen by the citizen', () => {
  test('buttons and the way into the room keep an edge', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{name: 'forced-colors', value: 'active'}],
    });
    const [card, words] = await states['the video room']!({});
    await card.says(words);
    for (const each of card.root.querySelectorAll<HTMLElement>('button:not(.plain), a.button')) {
      const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
      expect([each.textContent.trim(), borderTopStyle]).toEqual([each.textContent.trim(), 'solid']);
      expect(Number.parseFloat(borderTopWidth)).toBeGreaterThan(0);
    }
    await cdp().send('Emulation.setEmulatedMedia', {features: []});
  });
});

describe('on paper', () => {
  test('it stands on one page, without what is pressed', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {media: 'print'});
    const [card, words] = await states['the video room']!({});
    await card.says(words);
    const buttons = [...card.root.querySelectorAll<HTMLElement>('button')];
    expect(buttons.filter((each) => each.getBoundingClientRect().width > 0)).toEqual([]);
    // A4 less its margins, at 96 dots to the inch.
    expect(card.element.getBoundingClientRect().height).toBeLessThan(950);
    await cdp().send('Emulation.setEmulatedMedia', {media: ''});
  });
});

describe('in elder mode', () => {
  test('everything that is pressed is large', async () => {
    const [card, words] = await states['confirmed']!({});
    await card.says(words);
    const portal = document.createElement('zt-portal');
    portal.setAttribute('mode', 'elder');
    card.element.before(portal);
    portal.append(card.element);
    await card.says(words);
    for (const each of card.root.querySelectorAll('button, a')) {
      const size = () => each.getBoundingClientRect().height;
      await expect.poll(size, patience).toBeGreaterThanOrEqual(48);
    }
  });
});
