import type {LitElement} from 'lit';
import {
  entriesOf,
  type Entry,
  isToGet,
  type Progress,
  progressOf,
} from '../service/papers.model.js';
import type {Answers} from '../service/rule.model.js';
import {AnswersChangedEvent} from '../service/service.events.js';
import type {Question, ServiceDefinition} from '../service/service.model.js';
import type {AnswerSheet} from '../service/service.provider.js';
import {type ChecklistState, currentQuestion, setTick, untouched} from './checklist.model.js';
import {givenAnswer, isGap} from './given-answer.model.js';
import {keptList} from './kept-list.model.js';
import {ListKeeper} from './list-keeper.js';
import {HelpWantedEvent, PaperTickedEvent} from './requirements.events.js';

/** What the conversation runs on; it may change with every update of the host. */
export interface Setting {
  readonly service: ServiceDefinition | undefined;
  readonly sheet: AnswerSheet;
  /** A shared machine keeps nothing. */
  readonly isShared: boolean;
}

/** What follows from answers and ticks. */
interface View {
  readonly state: ChecklistState;
  readonly answers: Answers;
  readonly question: Question | undefined;
  readonly progress: Progress;
}

/** Where the focus goes after an update. */
export type FocusTarget = 'question' | 'problem' | 'list' | 'sharing' | 'keeping';

/**
 * Owns what the citizen does with a list: the question that is open, the ticks, and whether the
 * list is kept. Does not own the answers, nor what it looks like.
 */
export class ChecklistConversation {
  readonly #host: LitElement;
  readonly #setting: () => Setting;
  #state = untouched;
  #keeper: ListKeeper | undefined;
  #opened: ServiceDefinition | undefined;
  #entries: readonly Entry[] = [];
  #entriesFor: Answers | undefined;
  #focus: FocusTarget | undefined;
  #view: View | undefined;
  #hasNews = false;
  #round = 0;

  constructor(host: LitElement, setting: () => Setting) {
    this.#host = host;
    this.#setting = setting;
  }

  /** Counts the people at a shared machine: what one has half chosen is not the next one's. */
  get round(): number {
    return this.#round;
  }

  /** What was done so far. */
  get state(): ChecklistState {
    return this.#state;
  }

  /** Everything that is, or may be, asked of this citizen. */
  get entries(): readonly Entry[] {
    const {service, sheet} = this.#setting();
    if (this.#entriesFor !== sheet.answers && service) {
      this.#entriesFor = sheet.answers;
      this.#entries = entriesOf(service, sheet.answers);
    }
    return this.#entries;
  }

  /** How far the citizen is. */
  get progress(): Progress {
    return this.#look().progress;
  }

  /** Keys of the ticked papers that are in the list and can be ticked. */
  get ready(): readonly string[] {
    return this.entries
      .filter(isToGet)
      .flatMap(({lists}) => lists.flatMap(({papers}) => papers.map(({key}) => key)))
      .filter((key) => this.#state.ticked.has(key));
  }

  /** The question that is open; none at the end. */
  get question(): Question | undefined {
    return this.#look().question;
  }

  /** Whether the device may be asked to keep the list. */
  get canKeep(): boolean {
    return !this.#setting().isShared;
  }

  /** The page's address with the answers that may leave it. */
  get link(): string {
    return this.#keeper?.linkWith(this.#setting().sheet.answers) ?? '';
  }

  /** What to focus after this update, once; undefined where the focus must stay. */
  takeFocus(): FocusTarget | undefined {
    const target = this.#focus;
    this.#focus = undefined;
    return target;
  }

  /** Whether the citizen has just changed how far they are; once. */
  takeNews(): boolean {
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  /** Opens the list that is to be shown, as it was shared or kept. To be called before each render. */
  settle(): void {
    const {service, sheet, isShared} = this.#setting();
    if (!service || service === this.#opened) return;
    const before = this.#opened;
    this.#opened = service;
    this.#entriesFor = undefined;
    this.#view = undefined;
    if (service.id === before?.id) return;
    // What the browser has brought back, it may have brought before the definition came.
    this.#state = before ? untouched : {...untouched, ticked: this.#state.ticked};
    this.#keeper = new ListKeeper(service);
    const sent = this.#keeper.takeFromAddress();
    // A list that somebody sends must not take the place of one's own on this device.
    const kept = isShared || sent ? undefined : this.#keeper.read();
    const answers = sent ?? kept?.answers;
    if (answers) sheet.replace(answers);
    if (kept) this.#state = {...untouched, ticked: new Set(kept.ticked)};
    if (kept) this.#save();
  }

  /** Takes up the answers of a link that was followed on the same page. */
  followLink(): void {
    const answers = this.#keeper?.takeFromAddress();
    if (!answers) return;
    this.#setting().sheet.replace(answers);
    this.#set({keptUntil: undefined});
  }

  /** Answers a question with what stands in its form, or says why that is no answer. */
  answer(question: Question, values: readonly string[]): void {
    const {service, sheet} = this.#setting();
    const given = givenAnswer(question, values);
    if (isGap(given)) {
      this.#set({problem: given.problem}, 'problem');
      return;
    }
    sheet.answer(question.id, given);
    this.#hasNews = true;
    this.#set({problem: undefined, revisiting: undefined});
    this.#focus = this.question ? 'question' : 'list';
    this.#keepUp();
    this.#host.dispatchEvent(new AnswersChangedEvent(this.#setting().sheet.answers));
    if (given === null && service) {
      const detail = {serviceId: service.id, questionId: question.id};
      this.#host.dispatchEvent(new HelpWantedEvent(detail));
    }
  }

  /** Goes back to a question; its answer stands until there is another. */
  revisit(questionId: string): void {
    this.#set({revisiting: questionId, problem: undefined}, 'question');
  }

  /** Leaves the answer as it was. */
  leave(): void {
    this.#set({revisiting: undefined, problem: undefined}, 'list');
  }

  /** Ticks a paper, or takes the tick away. */
  tick(key: string, isTicked: boolean): void {
    this.#state = setTick(this.#state, key, isTicked);
    this.#hasNews = true;
    this.#keepUp();
    this.#set({});
    const {ready, total} = this.progress;
    this.#host.dispatchEvent(new PaperTickedEvent({key, isTicked, ready, total}));
  }

  /** Puts these ticks in the place of all before. */
  setTicks(keys: readonly string[]): void {
    this.#set({ticked: new Set(keys)});
    this.#keepUp();
  }

  /** Keeps the list on this device from now on. */
  keep(): void {
    this.#save();
    // The button that was pressed is gone.
    this.#set({}, 'keeping');
  }

  /** Deletes the list from this device; on the page it stays. */
  forgetKept(): void {
    this.#keeper?.clear();
    this.#set({keptUntil: undefined}, 'keeping');
  }

  /** Opens or closes the ways to send the list. */
  toggleSharing(): void {
    this.#set({isSharing: !this.#state.isSharing});
  }

  /** Begins anew, as if nobody had touched the list. */
  forget(): void {
    this.#round += 1;
    this.#set(untouched);
    this.#state = untouched;
  }

  #save(): void {
    const {service, sheet} = this.#setting();
    if (!service || !this.canKeep) return;
    const list = keptList(service, sheet.answers, this.#state.ticked);
    this.#set({keptUntil: this.#keeper?.write(list)});
  }

  /** What follows from answers and ticks; worked out once for all who ask within an update. */
  #look(): View {
    const {service, sheet} = this.#setting();
    const {answers} = sheet;
    if (this.#view?.state === this.#state && this.#view.answers === answers) return this.#view;
    const question = service && currentQuestion(service, answers, this.#state);
    const progress = progressOf(this.entries, this.#state.ticked);
    return (this.#view = {state: this.#state, answers, question, progress});
  }

  #keepUp(): void {
    if (this.#state.keptUntil) this.#save();
  }

  #set(change: Partial<ChecklistState>, focus?: FocusTarget): void {
    this.#state = {...this.#state, ...change};
    this.#focus = focus ?? this.#focus;
    this.#host.requestUpdate();
  }
}
