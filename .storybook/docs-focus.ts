import type {StoryContext} from '@storybook/web-components-vite';

const focus = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focus')?.value as (
  this: HTMLElement,
  options?: FocusOptions,
) => void;

let isDocs = false;

HTMLElement.prototype.focus = function (options) {
  focus.call(this, isDocs ? {...options, preventScroll: true} : options);
};

/** On a docs page many stories play; none of them may scroll the page to itself. */
export function keepDocsInPlace({viewMode}: StoryContext): void {
  isDocs = viewMode === 'docs';
}
