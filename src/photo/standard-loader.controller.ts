import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Portal} from '../core/portal-context.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError, type ProviderError} from '../core/provider-error.model.js';
import {httpPhotos, kitPhotos, parsedRules} from './photo.http.js';
import {photoContext, type PhotoProvider, type StandardState} from './photo.provider.js';
import type {PhotoStandard} from './standard.model.js';

/** What an element must offer to be given the rules for a photo. */
export interface RuledHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the rules: `cn-resident-id`. */
  standard?: string | undefined;
  /** Id of the office whose own rules and loans are wanted, too. */
  office?: string | undefined;
  /** The rules themselves, complete or a patch; beat everything else. Not checked yet. */
  rules?: unknown;
  /** Asked for rules by id. */
  provider?: PhotoProvider | undefined;
  /** Base address of the back end for this one element. */
  src?: string | undefined;
}

const INLINE = ':scope > script[type="application/json"][slot="rules"]';

/** What the host names; the first that is there counts. */
type Named = readonly [
  rules: unknown,
  inline: string | undefined,
  provider: PhotoProvider | undefined,
  id: string | undefined,
  office: string | undefined,
];

/** Rules, and what they are an answer to. */
interface Found {
  readonly id: string | undefined;
  readonly standard: PhotoStandard;
  readonly isGeneral: boolean;
}

/**
 * Owns the photo rules that the host names: by its `rules`, by a script inside it, or by an id that
 * a provider or the kit's own set knows.
 */
export class StandardLoader {
  readonly #host: RuledHost;
  readonly #source: ProviderController<PhotoProvider>;
  readonly #task: Task<Named, Found>;
  #state: StandardState | undefined;

  constructor(host: RuledHost) {
    this.#host = host;
    this.#source = new ProviderController(host, photoContext, httpPhotos);
    this.#task = new Task(host, {
      args: () => this.#named(),
      task: (named, {signal}) => read(named, signal),
    });
  }

  /** The portal around the host. */
  get portal(): Portal {
    return this.#source.portal;
  }

  /** What became of the rules; a new object whenever that changes. */
  get state(): StandardState {
    const {error: reason, status, value} = this.#task;
    // Rules of a document that is no longer asked for would be wrong rules.
    const found = value?.id === this.#host.standard ? value : undefined;
    const next = {
      standard: found?.standard,
      error: status === TaskStatus.ERROR ? (reason as ProviderError) : undefined,
      isLoading: status === TaskStatus.PENDING,
      isGeneral: found?.isGeneral,
    };
    return this.#state && isSame(this.#state, next)
      ? this.#state
      : (this.#state = {...next, retry: () => void this.#task.run()});
  }

  #named(): Named {
    const {office, rules, standard} = this.#host;
    const inline = this.#host.querySelector?.(INLINE)?.textContent || undefined;
    const provider = standard ? this.#source.value : undefined;
    return [rules, inline, provider, standard, office];
  }
}

const isSame = (before: StandardState, next: Omit<StandardState, 'retry'>): boolean =>
  before.standard === next.standard &&
  before.error === next.error &&
  before.isLoading === next.isLoading &&
  before.isGeneral === next.isGeneral;

/** Rejects with a `ProviderError` and nothing else, so that one failure stays one object. */
async function read(named: Named, signal: AbortSignal): Promise<Found> {
  const [rules, inline, , id] = named;
  if (rules === undefined && inline === undefined && !id) return initialState as never;
  try {
    return {id, standard: await own(named, signal), isGeneral: false};
  } catch (reason) {
    if (signal.aborted) throw reason;
    return await general(id, asProviderError(reason), signal);
  }
}

function own(named: Named, signal: AbortSignal): Promise<PhotoStandard> {
  const [rules, inline, provider = kitPhotos, id = '', office] = named;
  if (rules !== undefined || inline !== undefined) return parsedRules(rules ?? inline);
  return provider.getStandard(id, {signal, office});
}

/** The kit's own set, where the portal's rules cannot be had. Its silence is not the portal's fault. */
async function general(
  id: string | undefined,
  error: ProviderError,
  signal: AbortSignal,
): Promise<Found> {
  if (error.code === 'unreadable')
    console.warn(`zerotrip: photo rules ${id ?? ''}: ${error.message}`);
  try {
    const standard = await kitPhotos.getStandard(id ?? '', {signal});
    return {id, standard, isGeneral: error.code !== 'not-found'};
  } catch {
    throw error;
  }
}
