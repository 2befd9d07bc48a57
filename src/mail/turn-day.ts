import type {ReactiveControllerHost} from 'lit';
import {PollingController} from '../core/polling.controller.js';

function untilMidnight(): number {
  const midnight = new Date();
  midnight.setHours(24, 0, 0, 0);
  return midnight.getTime() - Date.now();
}

/** Draws the host anew after midnight: “tomorrow” is today then, also where nothing is asked any more. */
export function turnDay(host: ReactiveControllerHost): void {
  const polling = new PollingController(host, () => {
    host.requestUpdate();
    polling.again(untilMidnight());
  });
  polling.again(untilMidnight());
}
