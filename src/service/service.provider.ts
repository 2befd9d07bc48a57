import {createContext} from '@lit/context';
import type {ProviderError} from '../core/provider-error.model.js';
import type {PhotoGuidance} from './questions.model.js';
import type {Answer, Answers} from './rule.model.js';
import type {ChannelType, ServiceDefinition} from './service.model.js';

/** Options of a call that only reads. */
export interface ReadOptions {
  readonly signal: AbortSignal;
}

/** Where service definitions come from. */
export interface ServiceProvider {
  /** Rejects with a `ProviderError`; an `unreadable` one names what is wrong by its path. */
  getService(id: string, options: ReadOptions): Promise<ServiceDefinition>;
}

/** Through this context an ancestor gives every service element its provider. */
export const serviceContext = createContext<ServiceProvider>(Symbol.for('zerotrip/service'));

/** A definition on its way, here, or failed. All members absent: nobody has named one. */
export interface DefinitionState {
  readonly definition?: ServiceDefinition | undefined;
  /** Why there is none. */
  readonly error?: ProviderError | undefined;
  readonly isLoading?: boolean | undefined;
  /** Asks for it once more. */
  retry(): void;
}

/** Through this context `<zt-service>` tells its elements what is being applied for. */
export const definitionContext = createContext<DefinitionState>(
  Symbol.for('zerotrip/service-definition'),
);

/** What the citizen has said so far, and how an element adds to it. A change makes a new sheet. */
export interface AnswerSheet {
  /** Only answers that still count. */
  readonly answers: Answers;
  /** Answers a question; `undefined` takes the answer back. */
  answer(question: string, answer: Answer | undefined): void;
  /** Puts these answers in the place of all before. */
  replace(answers: Answers): void;
}

/** Through this context `<zt-service>` shares one citizen's answers among its elements. */
export const answersContext = createContext<AnswerSheet>(Symbol.for('zerotrip/service-answers'));

/** What the answers mean for a visit: all that an element needs that knows no definition. */
export interface VisitPlan {
  readonly serviceId: string;
  /** Ways to apply that are open, the one with the fewest trips first. */
  readonly channels: readonly ChannelType[];
  /** Papers to have ready, each as a phrase in the page's language. */
  readonly bring: readonly string[];
  /** Where to read what to wear for a photo, and the open ways that need one. */
  readonly photoGuide?: PhotoGuidance | undefined;
}

/** Through this context `<zt-service>` tells a booking which ways are open and what to bring. */
export const planContext = createContext<VisitPlan>(Symbol.for('zerotrip/visit-plan'));
