import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import type {FeedbackProvider} from './feedback.provider.js';
import type {LetterPage, PublishedLetter} from './published-letter.model.js';

/** Whose letters are shown, and who has them. */
export interface Shelved {
  readonly provider: FeedbackProvider;
  readonly office: string;
  readonly lang: string;
}

/** Letters that come at a time. */
const PAGE = 5;

/** Owns the letters that an office shows, as far as they have been asked for. */
export class LetterShelf implements ReactiveController {
  letters: readonly PublishedLetter[] = [];
  /** There are older ones. */
  hasMore = false;
  isLoading = false;
  /** Why the last of them did not come. */
  error: ProviderError | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onMore: (added: readonly PublishedLetter[]) => void;
  #aim: Shelved | undefined;
  #asking = new AbortController();

  /** @param onMore - Is told of the letters that somebody has asked for. */
  constructor(host: ReactiveControllerHost, onMore: (added: readonly PublishedLetter[]) => void) {
    this.#host = host;
    this.#onMore = onMore;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asking.abort();
    this.#aim = undefined;
  }

  /** Brings the letters in line with what the page names. */
  settle(aim: Shelved | undefined): void {
    const {lang, office, provider} = this.#aim ?? {};
    const isSame = aim?.office === office && aim?.provider === provider && aim?.lang === lang;
    if (isSame) return;
    this.#asking.abort();
    this.#aim = aim;
    this.letters = [];
    this.hasMore = this.isLoading = false;
    this.error = undefined;
    if (aim) void this.#load(aim);
  }

  /** Asks for the next ones, or for the same once more where they did not come. */
  more(): void {
    if (this.#aim && !this.isLoading) void this.#load(this.#aim);
  }

  async #load(aim: Shelved): Promise<void> {
    const {signal} = (this.#asking = new AbortController());
    const before = this.letters.at(-1)?.ref;
    this.isLoading = true;
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const query = {office: aim.office, limit: PAGE, before};
      const page = await aim.provider.getLetters?.(query, {signal, lang: aim.lang});
      if (!signal.aborted && page) this.#add(page, before !== undefined);
    } catch (reason) {
      if (signal.aborted) return;
      this.error = asProviderError(reason);
    }
    if (signal.aborted) return;
    this.isLoading = false;
    this.#host.requestUpdate();
  }

  #add({hasMore, letters}: LetterPage, isAskedFor: boolean): void {
    const known = new Set(this.letters.map(({ref}) => ref));
    const added = letters.filter(({ref}) => !known.has(ref));
    this.letters = [...this.letters, ...added];
    // A back end that gives the same ones again would be asked for ever.
    this.hasMore = hasMore && added.length > 0;
    if (isAskedFor) this.#onMore(added);
  }
}
