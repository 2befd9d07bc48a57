import type {ReactiveControllerHost} from 'lit';
import {normalised} from './identify.model.js';
import {ShipmentFoundEvent} from './mail.events.js';
import type {MailProvider} from './mail.provider.js';
import {hasNews, mergeShipment} from './merge.model.js';
import {type ProofKind, proofAsked} from './proof.model.js';
import type {Shipment} from './shipment.model.js';
import {type Followed, type News, ShipmentWatch} from './shipment-watch.js';
import {turnDay} from './turn-day.js';

/** What the page wants to be shown. */
export interface Aim {
  readonly provider: MailProvider | undefined;
  readonly lang: string;
  /** The portal's own names, separated by spaces. */
  readonly refs: string;
  /** Set by the page, which then asks nobody. */
  readonly shipments: readonly Shipment[] | undefined;
}

const NOTHING: Aim = {provider: undefined, lang: '', refs: '', shipments: undefined};

/** Owns what the tracker follows, what a citizen has typed, and what is to be said aloud. */
export class TrackerConversation {
  /** What is shown, in the page's order. */
  followed: readonly Followed[] = [];
  /** The number being typed, and what is wrong with it. */
  number = '';
  problem: 'formEmpty' | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The whole history is open, by `ref`. */
  readonly #open = new Set<string>();
  #typed: ShipmentWatch | undefined;
  #aim = NOTHING;
  #news: News[] = [];
  #focus = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    turnDay(host);
  }

  /** Brings what is followed in line with what the page wants. */
  settle(aim: Aim): void {
    const before = this.#aim;
    this.#aim = aim;
    if (this.isSet) {
      if (aim.shipments !== before.shipments) this.#show(aim.shipments ?? []);
      return;
    }
    const isOther = aim.provider !== before.provider || aim.refs !== before.refs;
    if (isOther || before.shipments !== aim.shipments) this.#follow();
    else if (aim.lang !== before.lang) for (const watch of this.watches) void watch.look('quiet');
  }

  /** Whether the page says itself what is shown. */
  get isSet(): boolean {
    return !!this.#aim.shipments;
  }

  /** Whether the page has set shipments of which none can be read. */
  get isBroken(): boolean {
    return this.isSet && !!this.#aim.shipments?.length && this.followed.length === 0;
  }

  /** What is asked about; what the page sets itself is not among it. */
  get watches(): readonly ShipmentWatch[] {
    return this.followed.filter((one) => one instanceof ShipmentWatch);
  }

  /** The shipment of the number that was typed. */
  get typed(): ShipmentWatch | undefined {
    return this.#typed;
  }

  /** Whether a number can be typed: the page names nothing, and there is somebody to ask. */
  get isForm(): boolean {
    return !this.isSet && !!this.#aim.provider && (this.followed.length === 0 || !!this.#typed);
  }

  /** Whether the form is shown and not yet what came of it. */
  get isTyping(): boolean {
    return this.isForm && !(this.#typed?.shipment ?? this.#typed?.error);
  }

  enterNumber(number: string): void {
    this.number = number;
    if (number.trim()) this.problem = undefined;
    this.#host.requestUpdate();
  }

  /** Asks about the number that was typed. */
  sendNumber(): void {
    const number = normalised(this.number);
    this.problem = number ? undefined : 'formEmpty';
    if (!number) this.#moveTo('number');
    else if (!this.#typed?.isPending) {
      this.#typed?.leave();
      this.#typed = this.#watch({number});
      this.followed = [this.#typed];
      void this.#answer(this.#typed);
    }
    this.#host.requestUpdate();
  }

  /** Forgets the number and asks for another one. */
  startAgain(): void {
    this.#leaveAll();
    // Other trackers of the page only lose what spares them an answer that they know.
    this.#aim.provider?.forget?.();
    this.#moveTo('number');
    this.#host.requestUpdate();
  }

  enterProof(watch: ShipmentWatch, value: string): void {
    watch.proof = value;
    if (value.trim()) watch.problem = undefined;
    this.#host.requestUpdate();
  }

  /** Sends what proves who asks. */
  async sendProof(watch: ShipmentWatch): Promise<void> {
    const kind: ProofKind = proofAsked(watch.error?.extras ?? {});
    const value = watch.proof.trim();
    watch.problem = value ? undefined : 'formEmpty';
    if (!value) this.#moveTo(`proof-${this.followed.indexOf(watch)}`);
    this.#host.requestUpdate();
    if (!value || watch.isPending) return;
    watch.query = {...watch.query, proof: {kind, value}};
    await this.#answer(watch);
    if (watch.isPending || watch.error?.code !== 'proof-required') return;
    watch.problem = 'proofWrong';
    this.#moveTo(`proof-${this.followed.indexOf(watch)}`);
  }

  /** Names the carrier of the number that was typed. */
  chooseCarrier(watch: ShipmentWatch, carrier: string): void {
    if (!('number' in watch.query) || watch.isPending) return;
    watch.query = {...watch.query, carrier};
    void this.#answer(watch);
  }

  isOpen(ref: string): boolean {
    return this.#open.has(ref);
  }

  /** Shows the whole history, or only its newest part. */
  toggle(ref: string): void {
    if (!this.#open.delete(ref)) this.#open.add(ref);
    this.#host.requestUpdate();
  }

  /** Somebody else is at the machine. */
  forget(): void {
    this.#leaveAll();
  }

  /** What is to be said aloud, once. */
  takeNews(): readonly News[] {
    const news = this.#news;
    this.#news = [];
    return news;
  }

  /** Id of what is to have the focus, once. */
  takeFocus(): string {
    const id = this.#focus;
    this.#focus = '';
    return id;
  }

  #follow(): void {
    this.#leaveAll();
    const {provider, refs} = this.#aim;
    if (!provider) return;
    this.followed = [...new Set(refs.split(/\s+/).filter(Boolean))].map((ref) =>
      this.#watch({ref}),
    );
    for (const watch of this.watches) void watch.look();
  }

  #show(shipments: readonly Shipment[]): void {
    const before = this.followed.map(({shipment}) => shipment);
    const opened = [...this.#open];
    this.#leaveAll();
    // News of the same shipments does not fold what somebody is reading.
    for (const ref of opened) if (shipments.some((one) => one.ref === ref)) this.#open.add(ref);
    this.followed = shipments.flatMap((shipment) => {
      try {
        const known = before.find((one) => one?.ref === shipment.ref);
        const merged = mergeShipment(known, shipment);
        if (known && hasNews(known, merged)) this.#note({kind: 'changed', shipment: merged});
        return [{shipment: merged}];
      } catch (reason) {
        // The page's own mistake costs that one shipment, not all of them.
        console.warn('zerotrip: a shipment cannot be read', reason);
        return [];
      }
    });
  }

  #watch(query: ShipmentWatch['query']): ShipmentWatch {
    return new ShipmentWatch(
      this.#host,
      query,
      () => this.#aim,
      (news) => this.#note(news),
    );
  }

  /** Looks because a citizen did something, and leads to what came of it. */
  async #answer(watch: ShipmentWatch): Promise<void> {
    const isKnown = !!watch.shipment;
    await watch.look('asked');
    // Still pending: cut off, because the element has left the page.
    if (!this.followed.includes(watch) || watch.isPending) return;
    this.#moveTo(`part-${this.followed.indexOf(watch)}`);
    const {shipment} = watch;
    if (!shipment || isKnown) return;
    this.number = '';
    const {ref, status} = shipment;
    this.#host.dispatchEvent(new ShipmentFoundEvent({ref, status}));
  }

  #leaveAll(): void {
    for (const watch of this.watches) watch.leave();
    this.followed = [];
    this.#typed = undefined;
    this.#open.clear();
    this.#news = [];
    this.number = '';
    this.problem = undefined;
  }

  #note(news: News): void {
    this.#news.push(news);
    this.#host.requestUpdate();
  }

  #moveTo(id: string): void {
    this.#focus = id;
    this.#host.requestUpdate();
  }
}
