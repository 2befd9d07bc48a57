import {type DefaultTreeAdapterTypes as Tree, parse} from 'parse5';

/** A node of the page as it was written, with its place in the text. */
export type SourceElement = Tree.Element;

/** A page's text and what it says. */
export interface PageSource {
  readonly text: string;
  readonly document: Tree.Document;
}

/** Text that is put into a page. */
export interface Insertion {
  /** Place in the page's text, in UTF-16 code units. */
  readonly at: number;
  readonly text: string;
}

/** Reads a page as a browser does, and keeps where everything stands. */
export const readPage = (text: string): PageSource => ({
  text,
  document: parse(text, {sourceCodeLocationInfo: true}),
});

/** All elements below a node, in the order of the page; what lies in a `<template>` is not on the page. */
export function* elementsIn(node: Tree.ParentNode): Generator<SourceElement> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** Where an element's content begins; undefined where its tag is not in the text. */
export const contentStart = (element: SourceElement): number | undefined =>
  element.sourceCodeLocation?.startTag?.endOffset;

function find(page: PageSource, tag: string): SourceElement | undefined {
  for (const element of elementsIn(page.document)) if (element.tagName === tag) return element;
  return undefined;
}

/** The end of the page's body: before its end tag, or at the end of the text. */
export const bodyEnd = (page: PageSource): number =>
  find(page, 'body')?.sourceCodeLocation?.endTag?.startOffset ?? page.text.length;

/** Where links for the head go: before its end tag, or right after its beginning. */
export function headEnd(page: PageSource): number | undefined {
  const place = find(page, 'head')?.sourceCodeLocation;
  return place?.endTag?.startOffset ?? place?.startTag?.endOffset;
}

/** A page with texts put into it; what its author wrote stays as it was, letter by letter. */
export function withInsertions({text}: PageSource, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const each of insertions.toSorted((one, other) => one.at - other.at)) {
    pieces.push(text.slice(done, each.at), each.text);
    done = each.at;
  }
  return pieces.join('') + text.slice(done);
}
