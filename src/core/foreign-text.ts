import {html, nothing, type TemplateResult} from 'lit';

/** What changes the direction of all that follows: a carrier's text must not turn the page's. */
const DIRECTORS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Letters of scripts that run from the right, and marks that make them do so. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text of somebody else's, without the characters that would turn the text around it. */
export const tamed = (text: string): string => text.replace(DIRECTORS, '');

/** The same within one of our sentences, whose words keep their order. */
export const embedded = (text: string): string =>
  FROM_THE_RIGHT.test(text) ? `\u2068${tamed(text)}\u2069` : text;

/** The same as an element of its own: its own direction, and its language where that is known. */
export const foreign = (text: string, lang?: string): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${tamed(text)}</bdi>`;
