import type {Texts} from '../core/messages.js';

/** The English texts of the portal element. */
const english = {
  idleTitle: 'Are you still there?',
  idleText: {
    one: 'In {count} second everything on this screen is cleared, so that nobody else sees it.',
    other: 'In {count} seconds everything on this screen is cleared, so that nobody else sees it.',
  },
  stay: 'I am still here',
  end: 'Clear it now',
  /** The screen that stands there until somebody comes, by name. */
  welcome: 'Welcome',
  begin: 'Touch the screen or press any key to begin',
  begun: 'You can begin. Nothing of the person before you is left here.',
  phoneTitle: 'Call this number from any phone',
  emailTitle: 'Write to this address',
  addressTitle: 'Open this address on your own phone or computer',
  noteDown: 'This machine opens nothing else. Please write it down or take a photo of it.',
  fileTitle: 'Nothing is saved on this machine',
  fileText:
    'The next person could open it. Please write down what you need, take a photo of the screen, or ask at the counter to have it printed.',
  close: 'Go back',
} as const satisfies Texts;

export default english;

/** The keys and shapes of the portal's texts. */
export type PortalTexts = typeof english;
