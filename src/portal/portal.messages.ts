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
} as const satisfies Texts;

export default english;

/** The keys and shapes of the portal's texts. */
export type PortalTexts = typeof english;
