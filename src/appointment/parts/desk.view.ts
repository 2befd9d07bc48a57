import {html, nothing, type TemplateResult} from 'lit';
import type {BookingStep} from '../booking.model.js';
import {offeringFor} from '../catalog.model.js';
import {away} from './away.view.js';
import {confirmation} from './confirmation.view.js';
import type {DeskScene} from './desk-scene.js';
import {detailsStep} from './details.view.js';
import {keptLine} from './kept.view.js';
import {refusedNotice} from './refused.view.js';
import {reviewStep} from './review.view.js';
import {setbackNotice} from './setback.view.js';
import {waitlist} from './waitlist.view.js';

/** What is new about the acts: why one did not succeed, and how long the time is kept. */
export function deskNews(scene: DeskScene): TemplateResult {
  const {failure, refused = []} = scene.conversation.state;
  return html`${refusedNotice(refused, scene)} ${failure ? setbackNotice(failure, scene) : nothing}
  ${keptLine(scene)}`;
}

/** What the time step gets from here: the way to where the time is booked, and onto the waiting list. */
export const forTime = (scene: DeskScene): DeskScene => ({
  ...scene,
  away: away(scene),
  waitlist: waitlist(scene),
});

/** The steps after the time. */
export function deskStep(step: BookingStep, scene: DeskScene): unknown {
  const {booking} = scene.conversation.state;
  if (step === 'review') return reviewStep(scene);
  if (step === 'booked') return booking.appointment && confirmation(booking.appointment, scene);
  const offering = offeringFor(scene.catalog, booking);
  return offering && detailsStep(offering, scene);
}
