/** What is to be known of one paper. */
import {durationWords} from '../../requirements/parts/duration.words.js';
import type {Basis, Document, LocalText} from '../../service/service.model.js';
import {link, markup, type Markup} from './markup.js';
import type {Reader} from './reader.js';

type Fact = readonly [label: string, text: string | Markup | undefined];

const factList = (facts: readonly Fact[]): Markup | undefined => {
  const said = facts.filter(([, text]) => text !== undefined && text !== '');
  return said.length > 0
    ? markup`<dl>${said.map(([label, text]) => markup`<dt>${label}</dt><dd>${text}</dd>`)}</dl>`
    : undefined;
};

function wayToGet({getUrl, howToGet, name}: Document, {say}: Reader): Fact[1] {
  return getUrl ? link(getUrl, say(howToGet) ?? say(name)) : say(howToGet);
}

function validityOf({validity, validityNote}: Document, {say, texts}: Reader): string {
  const words = validity && durationWords(validity, texts.lang);
  return [words, say(validityNote)].filter(Boolean).join(' · ');
}

/** Where to get a document, how long it counts, what is right. */
export function documentFacts(document: Document, reader: Reader): Markup | undefined {
  const {say, texts} = reader;
  const {acceptance, aka = [], blankForm, electronic, fillNotes, issuer, paper, sample} = document;
  return factList([
    [texts.text('aka'), aka.map((name) => say(name)).join(' · ')],
    [texts.text('issuer'), say(issuer?.name)],
    [texts.text('getIt'), wayToGet(document, reader)],
    [texts.text('validity'), validityOf(document, reader)],
    [texts.text('right'), say(acceptance)],
    [texts.text('form'), [paper, electronic].filter(Boolean).join(' · ')],
    [texts.text('fill'), say(fillNotes)],
    [texts.text('blankForm'), blankForm && link(blankForm, texts.text('blankForm'))],
    [texts.text('sample'), sample && link(sample, texts.text('sample'))],
  ]);
}

/** Why a paper is asked for, and by what right. */
export const reasonFacts = (
  why: LocalText | undefined,
  basis: readonly Basis[],
  {say, texts}: Reader,
): Markup | undefined =>
  factList([
    [texts.text('why'), say(why)],
    ...basis.map(({clause, name, number, url}): Fact => {
      const words = [say(name), number, clause].filter(Boolean).join(' ');
      return [texts.text('basis'), url ? link(url, words) : words];
    }),
  ]);
