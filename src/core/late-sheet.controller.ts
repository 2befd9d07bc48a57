import {Task, TaskStatus} from '@lit/task';
import {adoptStyles, type CSSResultOrNative, type LitElement} from 'lit';
import {asProviderError} from './provider-error.model.js';
import type {Waiting} from './waiting.view.js';

/**
 * Owns the fetching of what an element draws with, views, styles and conversation in one module: the tag is
 * there sooner, and nothing can be drawn before its data is there. The module's styles join the host's own.
 */
export class LateSheet<Sheet> {
  readonly #task: Task<readonly [], Sheet>;

  /**
   * @param fetch - Imports the module.
   * @param styles - What its views look like.
   */
  constructor(
    host: LitElement,
    fetch: () => Promise<Sheet>,
    styles: (sheet: Sheet) => readonly CSSResultOrNative[],
  ) {
    this.#task = new Task(host, {
      args: () => [] as const,
      task: async () => {
        const sheet = await fetch();
        const {elementStyles} = host.constructor as typeof LitElement;
        adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...styles(sheet)]);
        return sheet;
      },
    });
  }

  /** The module; undefined until it has arrived. */
  get value(): Sheet | undefined {
    return this.#task.value;
  }

  /** How the fetching goes, for the view that stands in until then. */
  get waiting(): Waiting {
    const {error, status} = this.#task;
    return {
      error: status === TaskStatus.ERROR ? asProviderError(error) : undefined,
      isLoading: status < TaskStatus.COMPLETE,
      retry: () => void this.#task.run(),
    };
  }
}
