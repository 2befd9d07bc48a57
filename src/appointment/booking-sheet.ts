/**
 * Everything after the time step, and what the office says to acts. It travels beside the catalogue:
 * nobody needs it before a time is chosen, so the first question is there sooner.
 */
export {BookingDesk} from './booking-desk.js';
export {applyErrors, tellForm} from './form-telling.js';
export {deskNews, deskStep, forTime} from './parts/desk.view.js';
export {formStyles} from './parts/form.styles.js';
