import {Task, TaskStatus} from '@lit/task';
import {LitElement, type ReactiveController} from 'lit';
import {Localizer} from '../core/localizer.js';

const controllers = new WeakMap<object, ReactiveController[]>();

/** Notes what elements wait by: their tasks and their texts. To be called before any of them is made. */
export function watchElements(): void {
  const {prototype} = LitElement;
  const add = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(prototype), 'addController')!
    .value as LitElement['addController'];
  prototype.addController = function (this: LitElement, controller) {
    controllers.set(this, [...(controllers.get(this) ?? []), controller]);
    add.call(this, controller);
  };
}

const isAwaited = (controller: ReactiveController): boolean =>
  controller instanceof Task
    ? controller.status === TaskStatus.PENDING
    : controller instanceof Localizer && !controller.value;

/** Whether an element waits for something, or has something to draw. */
export const isUnderWay = (element: Element): boolean =>
  (element as Partial<LitElement>).isUpdatePending === true ||
  (controllers.get(element) ?? []).some(isAwaited);
