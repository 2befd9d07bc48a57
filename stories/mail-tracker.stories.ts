import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {userEvent} from 'storybook/test';
import type {MailProvider, Shipment} from '../src/mail/index.js';
import {memoryMail} from '../src/mail/mail.memory.js';
import '../src/mail/define.js';
import {seeIn} from './support/citizen.js';
import {
  failingMail,
  fromAbroad,
  longHistory,
  silentMail,
  unprovenIdCard,
  withMarkupInTexts,
} from './support/shipments.js';

interface PageChoices {
  headingLevel?: number;
}

/**
 * Where a posted document is. The first sentence says who must act; mostly “Nothing for you to do”.
 * Without a `reference` a citizen types the number of a receipt.
 */
const meta: Meta<PageChoices> = {
  title: 'Follow/Mail tracker',
  component: 'zt-mail-tracker',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 5}}},
};

export default meta;

type Story = StoryObj<PageChoices>;

const see = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  seeIn(() => canvas.querySelector('zt-mail-tracker')?.shadowRoot ?? null, selector);

const until =
  (selector: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    await see(canvasElement, selector);
  };

/** One of Linhu's shipments, by its name. */
const linhu = (refs: string, wanted = '.facts'): Story => ({
  render: ({headingLevel}) =>
    html`<zt-mail-tracker
      reference=${refs}
      heading-level=${headingLevel ?? nothing}
      .provider=${memoryMail()}
    ></zt-mail-tracker>`,
  play: until(wanted),
});

/** A shipment that the page sets by itself. */
const given = (shipment: Shipment): Story => ({
  render: () => html`<zt-mail-tracker .shipments=${[shipment]}></zt-mail-tracker>`,
  play: until('.facts'),
});

const without = (provider: MailProvider, content: unknown, wanted: string): Story => ({
  render: () =>
    html`<zt-mail-tracker reference="a-1" .provider=${provider}>${content}</zt-mail-tracker>`,
  play: until(wanted),
});

/** Types a number, as it stands on a receipt. */
const typed = (number: string, wanted: string): Story => ({
  render: () => html`<zt-mail-tracker .provider=${memoryMail()}></zt-mail-tracker>`,
  play: async ({canvasElement}) => {
    await userEvent.type(await see(canvasElement, '#number'), number, {delay: null});
    await userEvent.click(await see(canvasElement, 'form .primary'));
    await see(canvasElement, wanted);
  },
});

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>
  Ask us where it is: <a href="tel:+8657300000110">0573-0000-0110</a>.
</p>`;

/** The post has no news yet: that is usual, and nobody has to act. */
export const NoNewsYet = linhu('linhu-no_data');
/** The office has the label; the carrier has not seen the letter yet. */
export const Announced = linhu('linhu-announced');
/** The carrier has taken it. */
export const Posted = linhu('linhu-accepted');
/** It moves; the expected day stands first. */
export const OnTheWay = linhu('linhu-in_transit');
/** Somebody brings it today. */
export const OutForDelivery = linhu('linhu-out_for_delivery');
/** The citizen must act: where, until when, and what to bring. */
export const ReadyToCollect = linhu('linhu-available_for_pickup', '.notice');
/** Nobody was in; what happens next is the first sentence. */
export const NobodyIn = linhu('linhu-delivery_attempted', '.notice');
/** The identity document was not at hand. */
export const IdentityNotShown = linhu('linhu-id-check', '.notice');
/** Something holds it up, and the carrier sees to it. */
export const HeldUpByWeather = linhu('linhu-exception', '.notice');
/** The office says what to do, until when, and links to where it is done. */
export const AddressProblem = linhu('linhu-address', '.notice');
/** It is on its way back to the office, which acts. */
export const ComingBack = linhu('linhu-returning', '.notice');
/** It is back at the office, which calls and posts it again, free. */
export const CameBack = linhu('linhu-returned', '.notice');
/** The end: to whom, and when. */
export const HandedOver = linhu('linhu-delivered');
/** The office took it back before posting. */
export const CalledOff = linhu('linhu-cancelled', '.notice');
/** A code that nobody knows stays unknown, with the carrier's own words. */
export const UnknownCode = linhu('linhu-unknown', '.notice');

/** An identity document, and nobody has told to whom it went. */
export const NotToldToWhom = given(unprovenIdCard);

/** Times of another zone name it; text in another language is marked with it. */
export const FromAbroad = given(fromAbroad);

/** Forty steps: five are shown. */
export const LongHistory = given(longHistory);

/** Text from a carrier is text, never HTML. */
export const MarkupInTexts = given(withMarkupInTexts);

/** Two shipments of one case. */
export const Several = linhu('linhu-delivered linhu-address', '.notice');

/** Nobody has said which: the number of a receipt. */
export const Form: Story = {
  render: () => html`<zt-mail-tracker .provider=${memoryMail()}></zt-mail-tracker>`,
  play: until('#number'),
};

/** The typed number fits several carriers, so one is asked for. */
export const AsksForCarrier = typed('1272448151316', '.carriers');
/** This carrier tells only who knows the last digits of the telephone. */
export const AsksForPhoneDigits = typed('SF1402233445566', '#proof-0');
/** This carrier tells only who knows the postcode. */
export const AsksForPostcode = typed('EA123456785CN', '#proof-0');
/** Too early is not “invalid”. */
export const TooEarly = typed('EA999999995CN', '#part-0');

/** The answer is on its way: after 300 ms the shape of what is coming. */
export const Loading = without(silentMail, nothing, '.skeleton');

/** The answer is on its way: what the author wrote stays in sight. */
export const BeforeTheAnswer = without(silentMail, authorContent, 'slot');

/** The back end cannot be asked; the author’s own words stay. */
export const Failed = without(failingMail('unavailable'), authorContent, '#failure button');
/** There is no network; the author’s own words stay. */
export const Offline = without(failingMail('offline'), authorContent, '#failure button');

/** What is known stays, and says since when it is so. */
export const Stale: Story = {
  render: () => {
    let isBroken = false;
    const answers = memoryMail({now: () => Date.parse('2026-11-26T09:00:00+08:00')});
    const provider: MailProvider = {
      getMailStatus: (query, options) =>
        (isBroken ? failingMail('offline') : answers).getMailStatus(query, options),
    };
    // From the press on, and not from the first answer: the tracker may ask twice before it shows one.
    const breaking = {handleEvent: () => (isBroken = true), capture: true};
    return html`<zt-mail-tracker
      reference="linhu-walk"
      .provider=${provider}
      @click=${breaking}
    ></zt-mail-tracker>`;
  },
  play: async ({canvasElement}) => {
    const button = await see(canvasElement, '.checked button');
    await userEvent.click(button);
    await see(canvasElement, '.notice.warning');
  },
};

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {
  render: () =>
    html`<div lang="zh-CN">
      <zt-mail-tracker
        reference="linhu-available_for_pickup"
        .provider=${memoryMail()}
      ></zt-mail-tracker>
    </div>`,
  play: until('.notice'),
};

/** In large text. */
export const Elder: Story = {...ReadyToCollect, globals: {mode: 'elder'}};

/** In the dark. */
export const Dark: Story = {...AddressProblem, globals: {scheme: 'dark'}};

/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {
  ...OutForDelivery,
  globals: {language: 'ar', direction: 'rtl'},
};
