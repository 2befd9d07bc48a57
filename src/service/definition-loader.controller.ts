import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import type {Portal} from '../core/portal-context.js';
import {ProviderController} from '../core/provider-controller.js';
import {asProviderError, ProviderError} from '../core/provider-error.model.js';
import {checkedDefinition, fileService, httpServices} from './service.http.js';
import {type DefinitionState, serviceContext, type ServiceProvider} from './service.provider.js';
import type {ServiceDefinition} from './service.model.js';

/** What an element must offer to be given a service definition. */
export interface DefinedHost extends ReactiveControllerHost, HTMLElement {
  /** The definition itself; beats everything else. Not checked yet. */
  definition?: unknown;
  /** Asked for definitions by id. */
  provider?: ServiceProvider | undefined;
  /** Address of the definition's JSON file. */
  src?: string | undefined;
  /** Id of the service at the back end. */
  service?: string | undefined;
}

const INLINE = ':scope > script[type="application/json"][slot="definition"]';

/** What the host names; the first that is there counts. */
type Named = readonly [
  definition: unknown,
  inline: string | undefined,
  provider: ServiceProvider | undefined,
  id: string | undefined,
];

/**
 * Owns the definition that the host itself names: by its `definition`, by a script inside it, by
 * the address of a file, or by an id that a provider knows.
 */
export class DefinitionLoader {
  readonly #host: DefinedHost;
  readonly #source: ProviderController<ServiceProvider>;
  readonly #task: Task<Named, ServiceDefinition>;
  #file: readonly [src: string, provider: ServiceProvider] | undefined;
  #state: DefinitionState | undefined;

  constructor(host: DefinedHost) {
    this.#host = host;
    this.#source = new ProviderController(host, serviceContext, httpServices);
    this.#task = new Task(host, {
      args: () => this.#named(),
      task: (named, {signal}) => read(named, signal),
      onError: (error) => this.#tell(asProviderError(error)),
    });
  }

  /** Whether the host names a definition; otherwise one around it may. */
  get isNamed(): boolean {
    return this.#named().some((each) => each !== undefined);
  }

  /** The portal around the host. */
  get portal(): Portal {
    return this.#source.portal;
  }

  /** What became of it; a new object whenever that changes. */
  get state(): DefinitionState {
    const {error: reason, status, value: definition} = this.#task;
    const error = status === TaskStatus.ERROR ? asProviderError(reason) : undefined;
    const isLoading = status === TaskStatus.PENDING;
    const before = this.#state;
    const isSame =
      before?.definition === definition &&
      before?.error === error &&
      before?.isLoading === isLoading;
    return before && isSame
      ? before
      : (this.#state = {definition, error, isLoading, retry: () => void this.#task.run()});
  }

  #named(): Named {
    const {definition, service, src} = this.#host;
    const inline = this.#host.querySelector?.(INLINE)?.textContent ?? undefined;
    if (definition !== undefined || inline) return [definition, inline, undefined, undefined];
    if (src) return [undefined, undefined, this.#fileAt(src), undefined];
    return [undefined, undefined, service ? this.#source.value : undefined, service];
  }

  #fileAt(src: string): ServiceProvider {
    if (this.#file?.[0] !== src) this.#file = [src, fileService(src)];
    return this.#file[1];
  }

  /** The citizen gets a plain sentence; whoever wrote the file needs the path. */
  #tell({code, message}: ProviderError): void {
    if (code === 'unreadable')
      console.warn(`zerotrip: definition of <${this.#host.localName}>: ${message}`);
  }
}

async function read([definition, inline, provider, id = '']: Named, signal: AbortSignal) {
  if (definition !== undefined) return checkedDefinition(definition);
  if (inline !== undefined) return checkedDefinition(parsed(inline));
  return provider ? provider.getService(id, {signal}) : (initialState as never);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (reason) {
    throw new ProviderError('unreadable', {detail: String(reason)});
  }
}
