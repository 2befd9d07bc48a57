import {LitElement, type PropertyDeclarations} from 'lit';
import type {ServerError} from './form-value.model.js';

/** What stands behind the control: does what the form around asks for. */
export interface FormLink {
  reset(): void;
  disable(isDisabled: boolean): void;
  restore(state: unknown): void;
  refuse(errors: readonly ServerError[]): void;
}

/** A control of the form around it, as the browser and a form library expect one. */
export abstract class FormControl extends LitElement {
  static readonly formAssociated = true;

  static override readonly properties: PropertyDeclarations = {
    name: {reflect: true},
    required: {type: Boolean, reflect: true},
    choose: {type: Boolean, reflect: true},
    validation: {},
  };

  /** Name under which a form around the element gets the appointment or the chosen time. */
  declare name: string | undefined;
  /** Whether the form around needs the appointment, or with `choose` a time. */
  declare required: boolean;
  /** Only lets the citizen choose a time: nothing is kept or booked, the form around gets the time. */
  declare choose: boolean;
  /** Who says what is wrong with the details: `summary`, a list on top, or `native`, the browser. */
  declare validation: 'summary' | 'native' | undefined;

  protected readonly internals = this.attachInternals();
  protected abstract readonly formLink: FormLink;

  constructor() {
    super();
    this.required = false;
    this.choose = false;
  }

  /** The form around; null where there is none. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The element's tag, as a form's other controls say theirs. */
  get type(): string {
    return this.localName;
  }

  /** What is wrong, as flags. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What is wrong, in the page's language; empty where nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether the form looks at it: not where it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether nothing is wrong. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Whether nothing is wrong; if something is, the browser says what and leads to it. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /**
   * Says what the page's own server found wrong: at the field or consent that an error names, else
   * at the time. The list has the focus; an error goes when its answer is changed. Can be called
   * before the element is ready.
   */
  setErrors(errors: readonly ServerError[]): void {
    this.formLink.refuse(errors);
  }

  /** The form around was reset: the conversation begins anew, a kept time is given back. */
  formResetCallback(): void {
    this.formLink.reset();
  }

  /** The form around was disabled: what was chosen can be read, not changed. */
  formDisabledCallback(isDisabled: boolean): void {
    this.formLink.disable(isDisabled);
  }

  /** The citizen came back to the page: the choice is made again where it is still possible. */
  formStateRestoreCallback(state: unknown): void {
    this.formLink.restore(state);
  }
}
