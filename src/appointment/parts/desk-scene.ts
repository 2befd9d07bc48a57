import type {BookingDesk} from '../booking-desk.js';
import type {Scene} from './scene.js';

/** A scene with what keeps and books times: everything after the time step draws from it. */
export interface DeskScene extends Scene {
  readonly desk: BookingDesk;
}
