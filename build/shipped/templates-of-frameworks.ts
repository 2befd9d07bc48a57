/** The tags in the templates of Vue and Svelte: types only, nothing of them runs. */
import type {ShippedElement} from './elements.js';
import {doc, GENERATED} from './typescript.js';

/** `dist/vue.d.ts`: what Vue's compiler for templates looks up under each tag. */
export const vueTypes = (elements: readonly ShippedElement[]): string =>
  `${GENERATED}
import type {HTMLAttributes, PublicProps} from 'vue';
import type {ElementClasses, ElementEvents, ElementProps} from './jsx.js';

type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;

/** Listeners as Vue names them inside: \`@zt-appointment-booked\` is \`onZtAppointmentBooked\`. */
type VueListeners<T extends keyof ElementEvents> = {
  [E in keyof ElementEvents[T] as \`on\${Capitalize<Camel<E & string>>}\`]?: (
    event: ElementEvents[T][E],
  ) => void;
};

/** \`$props\` is for templates only, as in Vue's guide to custom elements. */
type VueElement<T extends keyof ElementProps> = new () => ElementClasses[T] & {
  $props: Omit<HTMLAttributes & PublicProps, keyof ElementProps[T]> &
    ElementProps[T] &
    VueListeners<T>;
};

declare module 'vue' {
  interface HTMLAttributes {
    /** The slot of the custom element around. */
    slot?: string;
  }
  interface GlobalComponents {
${elements.map(({tag, summary}) => `${doc(summary, '    ')}    '${tag}': VueElement<'${tag}'>;\n`).join('')}  }
}
`;

/** `dist/svelte.d.ts`: attributes, properties and listeners (\`onzt-…\`) of each tag. */
export const svelteTypes = (elements: readonly ShippedElement[]): string =>
  `${GENERATED}
import type {HTMLAttributes} from 'svelte/elements';
import type {ElementClasses, ElementProps, Listeners} from './jsx.js';

type SvelteElement<T extends keyof ElementProps> = Omit<
  HTMLAttributes<ElementClasses[T]>,
  keyof ElementProps[T]
> &
  ElementProps[T] &
  Listeners<T>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({tag, summary}) => `${doc(summary, '    ')}    '${tag}': SvelteElement<'${tag}'>;\n`).join('')}  }
}
`;
