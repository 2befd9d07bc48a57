import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {userEvent} from 'storybook/test';
import type {Appointment} from '../src/appointment/index.js';
import '../src/appointment/define.js';
import {seeIn} from './support/citizen.js';
import {byVideo, CardWorld, inPerson} from './support/card-world.js';

/**
 * One appointment as whoever booked it sees it: when and where, confirming, the video room, another
 * time, cancelling. The link of the message names it; opening it changes nothing.
 */
const meta: Meta = {title: 'Book/Appointment card', component: 'zt-appointment-card'};

export default meta;

type Story = StoryObj;

const phone = html`<p>
  Call <a href="tel:+8657300000110">0573-0000-0110</a>, lunch hours included.
</p>`;

const see = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  seeIn(() => canvas.querySelector('zt-appointment-card')?.shadowRoot ?? null, selector);

/** Presses one after the other, and waits for what the story is about. */
const pressing =
  (buttons: readonly string[], wanted: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    for (const each of buttons) await userEvent.click(await see(canvasElement, each));
    await see(canvasElement, wanted);
  };

/** A card in a world of its own, which has booked before the card is drawn. */
const card = (
  arrange: (world: CardWorld) => Promise<{id: string; token?: string | undefined}>,
  play: NonNullable<Story['play']>,
): Story => ({
  loaders: [
    async () => {
      const world = new CardWorld();
      return {world, owned: await arrange(world)};
    },
  ],
  render: (_args, {loaded}) => {
    const {owned, world} = loaded as {
      owned: {id: string; token?: string};
      world: CardWorld;
    };
    return html`<zt-appointment-card
      appointment-id=${owned.id}
      book-url="#"
      .token=${owned.token}
      .provider=${world.provider}
      >${phone}</zt-appointment-card
    >`;
  },
  play,
});

/** An office that never answers. */
const silent = () =>
  Object.assign(new CardWorld().provider, {getAppointment: () => new Promise(() => {})});

/** An appointment that the page has at hand. */
const given = (change: (booked: Appointment) => Appointment, wanted: string): Story => ({
  loaders: [async () => ({booked: await new CardWorld().appointment(inPerson)})],
  render: (_args, {loaded}) =>
    html`<zt-appointment-card
      book-url="#"
      .appointment=${change((loaded as {booked: Appointment}).booked)}
      >${phone}</zt-appointment-card
    >`,
  play: pressing([], wanted),
});

const standing = (world: CardWorld) => world.book(inPerson);

/** The appointment stands; it can be moved or cancelled. */
export const Confirmed = card(standing, pressing([], '#move'));
/** “Cancel” was pressed once; only a second press cancels. */
export const AskingToCancel = card(standing, pressing(['#cancel'], '#reason'));
/** It is cancelled, and the way to another one stands there. */
export const Cancelled = card(standing, pressing(['#cancel', '.primary'], '#done'));
/** “Another time” was pressed: the free times open below; the old one still stands. */
export const ChoosingAnotherTime = card(standing, pressing(['#move'], '#soonest'));
/** Another time was chosen; a second press moves it. */
export const AskingToMove = card(
  standing,
  pressing(['#move', '.cards button', '.chosen button'], '#reason'),
);
/** It stands at its new time. */
export const Moved = card(
  standing,
  pressing(['#move', '.cards button', '.chosen button', '.primary'], '#done'),
);

/** Nothing is booked before the button is pressed: machines open links, too. */
export const WaitingForTheButton = card((world) => world.waiting(), pressing([], '#title'));

/** It is too late to change it: whom to call. */
export const TooLate = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.now = Date.parse(world.start) + 60_000;
    return owned;
  },
  pressing([], '.facts'),
);

/** The room opens by itself, fifteen minutes before. */
export const VideoTooEarly = card((world) => world.book(byVideo), pressing([], '#video'));
/** The time has come: the way into the video room is a button. */
export const VideoRoomIsOpen = card(
  async (world) => {
    const owned = await world.book(byVideo);
    world.now = Date.parse(world.start);
    return owned;
  },
  pressing([], 'a.button'),
);
/** The link has not come: it can be asked for again, then there is a telephone. */
export const VideoLinkMissing = card(
  async (world) => {
    world.hasLink = false;
    const owned = await world.book(byVideo);
    world.now = Date.parse(world.start);
    return owned;
  },
  pressing(['#video ~ button'], '#done'),
);

/** Somebody else was faster. Nothing is lost: the present time stays. */
export const NewTimeTaken = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.fail('hold', 'slot-taken');
    return owned;
  },
  pressing(['#move', '.cards button', '.chosen button', '.primary'], '#failure'),
);
/** The office could not cancel it; the appointment stands as before. */
export const ActFailed = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.fail('cancel', 'unavailable');
    return owned;
  },
  pressing(['#cancel', '.primary'], '#failure'),
);

/** The new time stands, and the old one could not be given back. */
export const OldTimeStillBooked = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.keepsOld = true;
    world.fail('cancel', 'unavailable');
    return owned;
  },
  pressing(['#move', '.cards button', '.chosen button', '.primary'], '#failure'),
);

/** The office cannot be asked at all. */
export const Failed = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.fail('getAppointment', 'unavailable');
    return owned;
  },
  pressing([], '#title'),
);
/** There is no network; once it is back, one press tries again. */
export const Offline = card(
  async (world) => {
    const owned = await world.book(inPerson);
    world.fail('getAppointment', 'offline');
    return owned;
  },
  pressing([], '#title'),
);
/** The link names no appointment, or its token does not fit. */
export const WrongLink = card(
  () => Promise.resolve({id: 'nobody', token: 'guessed'}),
  pressing([], '#title'),
);

/** Opened without the link of the message. */
export const WithoutLink: Story = {
  render: () =>
    html`<zt-appointment-card .provider=${new CardWorld().provider}>${phone}</zt-appointment-card>`,
  play: pressing([], '#title'),
};

/** It is over; nothing can be changed any more. */
export const Completed = given((booked) => ({...booked, status: 'completed'}), '.facts');
/** It is over, and nobody came; the way to another one stands there. */
export const Missed = given((booked) => ({...booked, status: 'missed'}), '.facts');

/** The answer is on its way: what the author wrote stays in sight. */
export const BeforeTheAnswer: Story = {
  render: () =>
    html`<zt-appointment-card appointment-id="a" .token=${'t'} .provider=${silent()}
      >${phone}</zt-appointment-card
    >`,
  play: pressing([], '.skeleton'),
};

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {...Confirmed, globals: {language: 'zh-CN'}};
/** In large text. */
export const Elder: Story = {...Confirmed, globals: {mode: 'elder'}};
/** In the dark. */
export const Dark: Story = {...VideoRoomIsOpen, globals: {scheme: 'dark'}};
/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {
  ...Confirmed,
  globals: {language: 'ar', direction: 'rtl'},
};
