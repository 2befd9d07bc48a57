import {chaiA11yAxe} from 'chai-a11y-axe';
import {afterEach, chai, describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {consents, person, Picker, shown} from './picker-harness.js';

chai.use(chaiA11yAxe);

type Look = (picker: Picker, where: string) => Promise<void> | void;

const noProblems: Look = async ({element}, where) => {
  const axe = expect(element, where) as unknown as {to: {be: {accessible(): Promise<void>}}};
  await axe.to.be.accessible();
};

const hidden = (element: Element): boolean => element.closest('.visually-hidden') !== null;

/** Everything with an extent, through shadow roots. */
function* drawn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (!hidden(element)) yield element;
    if (element.shadowRoot) yield* drawn(element.shadowRoot);
  }
}

const fits: Look = ({root, element}, where) => {
  const {left, right} = element.getBoundingClientRect();
  const outside = [...drawn(root)].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
  const names = outside.map(({localName, className, textContent}) =>
    [localName, className, textContent?.trim().slice(0, 30)].join(' '),
  );
  expect(names, where).toEqual([]);
  expect(document.documentElement.scrollWidth, where).toBeLessThanOrEqual(window.innerWidth);
};

/** Goes through the steps to the appointment and looks at each. */
async function lookEverywhere(picker: Picker, look: Look): Promise<void> {
  await picker.isAt('What do you need?');
  await picker.button('Continue').click();
  await shown(picker.view.getByText('Choose one to continue'));
  await look(picker, 'a question without an answer');
  await picker.choose('Replace a lost household registration form');
  await picker.isAt('How do you want to meet us?');
  await look(picker, 'the way to meet');
  await picker.choose('By video');
  await shown(picker.day('Thursday 26 November'));
  await look(picker, 'the calendar');
  await picker.pickDay('Thursday 26 November');
  await picker.pickSlot('10:00');
  await look(picker, 'a day’s times');
  const alternatives = [10, 20, 30].map((minute) => ({
    id: `near-${minute}`,
    start: `2026-11-26T10:${minute}:00+08:00`,
    siteId: 'online-room',
    mode: 'video',
    status: 'free',
  }));
  picker.office.refuse('hold', new ProviderError('slot-taken', {alternatives}));
  await picker.keepTime();
  await shown(picker.problem('Somebody else has just taken this time'));
  await look(picker, 'a lost time');
  picker.office.allow('hold');
  await picker.pickSlot('10:30');
  await picker.keepTime();
  await picker.isAt('Your details');
  await look(picker, 'the details');
  await picker.button('Continue').click();
  await shown(picker.problem('6 things need your attention'));
  await look(picker, 'incomplete details');
  await picker.fill();
  await picker.button('Continue').click();
  await picker.isAt('Check and confirm');
  picker.office.refuse('book', new ProviderError('rate-limited', {retryAfterSeconds: 9}));
  await picker.confirm();
  await shown(picker.button('Try again'));
  await look(picker, 'the review, and a failure');
  picker.office.allow('book');
  await picker.confirm();
  await picker.isAt('Your appointment is booked');
  await look(picker, 'the appointment');
}

afterEach(() => page.viewport(800, 600));

describe('axe finds nothing', () => {
  it('on the way to the online room', async () => {
    await lookEverywhere(await Picker.open({}), noProblems);
  }, 60_000);

  it('on the way to the counter, and where nothing is offered', async () => {
    const picker = await Picker.open({service: 'id-card'});
    await picker.isAt('How many people?');
    await noProblems(picker, 'the number of people');
    await picker.choose('4 people');
    await picker.isAt('Where?');
    await noProblems(picker, 'the place');
    picker.element.service = 'passport';
    await shown(picker.view.getByText('This cannot be booked here'));
    await noProblems(picker, 'not offered');
  });

  it('while an e-mail is to be confirmed', async () => {
    const picker = await Picker.open({service: 'move-in', mode: 'in-person'});
    await picker.arriveAtDetails();
    await picker.fill({...person, 'E-mail': 'xiuying@example.org'}, [consents[0]!]);
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('One more step: confirm by e-mail');
    await noProblems(picker, 'the e-mail');
  });
});

describe('nothing sticks out sideways', () => {
  it.each([
    ['on a narrow telephone', 320, '', 'ltr'],
    ['on a narrow telephone with letters of twice the size', 320, '32px', 'ltr'],
    ['at twice the size', 800, '32px', 'ltr'],
    ['on a narrow telephone where one reads from the right', 320, '', 'rtl'],
  ])(
    '%s',
    async (_what, width, fontSize, dir) => {
      await page.viewport(width, 640);
      const picker = await Picker.open({dir});
      picker.element.style.fontSize = fontSize;
      await lookEverywhere(picker, fits);
    },
    60_000,
  );
});

describe('the language', () => {
  it('can be changed while typing, and nothing is lost: neither words nor ticks nor the focus', async () => {
    const picker = await Picker.open();
    await picker.arriveAtDetails();
    await picker.fill();
    await picker.field('Where we').click();
    const field = picker.focused;
    picker.element.parentElement!.lang = 'zh-CN';
    await shown(picker.view.getByText('姓名'));
    await expect.element(picker.field('姓名')).toHaveValue('王秀英');
    await expect.element(picker.view.getByRole('checkbox').first()).toBeChecked();
    expect(picker.focused).toBe(field);
    expect(field).toHaveValue('3 Reed Lane, Harbin');
    await expect.poll(() => picker.root.textContent).not.toContain('Your details');
    picker.element.parentElement!.lang = 'en';
    await picker.isAt('Your details');
    await picker.keepsWhatWasTyped();
    expect(picker.office.asked('getCatalog').map(({lang}) => lang)).toEqual(['en', 'zh-CN', 'en']);
  });

  it('can be changed before an answer is given, and the mark stays', async () => {
    const picker = await Picker.open({service: 'hukou-form'});
    await picker.radio('By phone').click();
    picker.element.parentElement!.lang = 'zh-Hans';
    await expect.poll(() => picker.root.textContent).not.toContain('How do you want to meet us?');
    expect(picker.root.querySelector<HTMLInputElement>(':checked')?.value).toBe('phone');
  });
});

describe('the words', () => {
  it('can be replaced by a property, and by a script, of which the property is stronger', async () => {
    const picker = await Picker.open({});
    const script = document.createElement('script');
    script.type = 'application/json';
    script.slot = 'messages';
    script.textContent = JSON.stringify({continue: 'Go on', stepService: 'Which service?'});
    picker.element.append(script);
    await picker.isAt('Which service?');
    await shown(picker.button('Go on'));
    picker.element.messages = {continue: 'Next, please'};
    await shown(picker.button('Next, please'));
    await picker.isAt('Which service?');
  });

  it('have headings of the level that the page wants', async () => {
    const picker = await Picker.open();
    picker.element.headingLevel = 4;
    await shown(picker.view.getByRole('heading', {level: 4, name: /When\?$/}));
    await shown(picker.view.getByRole('heading', {level: 5, name: 'Soonest times'}));
  });
});
