import type {CSSResult} from 'lit';
import type {KitTags} from './kit-tags.js';
import {sheetTexts} from './kit-window.js';
import {content} from './shadow-markup.js';
import type {StyleMarkup} from './style-markup.js';
import {unscriptedStyles, wordsAloneStyles} from './unscripted.styles.js';

/** Shows the author's words: the element has nothing better yet, or nothing at all. */
const AUTHORS_WORDS = 'slot:not([name])';

const WORDS_WITHOUT_SCRIPT = '<div class="without-script"><slot></slot></div>';

/** Writes the shadow roots of living elements as declarative ones. */
export class ShadowRoots {
  readonly #tags: KitTags;
  readonly #styles: StyleMarkup;

  constructor(tags: KitTags, styles: StyleMarkup) {
    this.#tags = tags;
    this.#styles = styles;
  }

  /** The root of an element of the page; undefined where it has nothing to show yet. */
  of(element: Element): string | undefined {
    const tag = element.localName;
    const root = element.shadowRoot;
    if (!root || !this.#tags.isWritten(tag)) return undefined;
    if (!this.#tags.isAround(tag) && root.querySelector(AUTHORS_WORDS)) return undefined;
    const sheets = this.#tags.isForm(tag) ? [wordsAloneStyles] : [];
    return this.#template(root, sheets, this.#tags.needsWords(tag) ? WORDS_WITHOUT_SCRIPT : '');
  }

  #template(root: ShadowRoot, own: readonly CSSResult[] = [], end = ''): string {
    const added = [unscriptedStyles, ...own].map(({cssText}) => cssText);
    const sheets = [...sheetTexts(root), ...added];
    const inside = content(root, (part) => this.#template(part.shadowRoot!));
    return `<template shadowrootmode="open">${this.#styles.of(sheets)}${inside}${end}</template>`;
  }
}
