import {Task, TaskStatus} from '@lit/task';
import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {controlStyles} from '../../core/controls.styles.js';
import {retryButton} from '../../core/notice.view.js';
import type {Localization} from '../../core/localization.js';
import {tokenStyles} from '../../core/tokens.styles.js';
import type {AppointmentTexts} from '../appointment.messages.js';
import type {Slot} from '../appointment.model.js';
import {SlotPickedEvent} from './slot-list.events.js';
import type {SlotSheet} from './slot-sheet.js';

/**
 * The times of one day: its two halves, or its hours where there are many, each with a heading that
 * says how many are free. Long lists draw only what comes near. Choosing leaves the focus alone.
 */
export class SlotList extends LitElement {
  static override readonly styles = [tokenStyles, controlStyles];

  static override readonly properties = Object.fromEntries(
    ['texts', 'slots', 'selected', 'lost', 'own', 'level'].map((name) => [
      name,
      {attribute: false},
    ]),
  );

  /** The texts to show. */
  declare texts: Localization<AppointmentTexts>;
  /** The times of the day, in their order. */
  declare slots: readonly Slot[];
  /** Id of the chosen time. */
  declare selected: string | undefined;
  /** Id of a time that somebody else has just taken; it stays in sight, and cannot be chosen. */
  declare lost: string | undefined;
  /** Id of the time that the citizen has already; it stays in sight, and cannot be chosen. */
  declare own: string | undefined;
  /** Level of the groups' headings. */
  declare level: number;

  /** Fetched beside the page's first times: who chooses a day must not wait for its list. */
  readonly #parts = new Task(this, {args: () => [], task: () => import('./slot-sheet.js')});
  #sheet: SlotSheet | undefined;

  constructor() {
    super();
    this.slots = [];
    this.level = 4;
    void this.#parts.run();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sheet?.watch(true);
    window.addEventListener('beforeprint', this.#fillAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheet?.watch(false);
    window.removeEventListener('beforeprint', this.#fillAll);
  }

  protected override render(): TemplateResult {
    const hasFailed = this.#parts.status === TaskStatus.ERROR;
    return html`<div class="list"></div>
      ${hasFailed ? retryButton(this.texts.text('retry'), () => void this.#parts.run()) : nothing}`;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const parts = this.#parts.value;
    if (!parts) return;
    if (!this.#sheet) {
      adoptStyles(this.renderRoot as ShadowRoot, [...SlotList.elementStyles, parts.slotListStyles]);
      const pick = (slot: Slot) => this.dispatchEvent(new SlotPickedEvent(slot));
      this.#sheet = new parts.SlotSheet(this.renderRoot.querySelector('.list')!, this.level, pick);
    }
    this.#sheet.show(this);
  }

  readonly #fillAll = (): void => this.#sheet?.fillAll();
}
