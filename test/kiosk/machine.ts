import {fixture} from '@open-wc/testing-helpers';
import {html, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import '../../src/all.js';

/** Two cores may be busy with other tests: long enough never to decide the outcome. */
export const patience = {timeout: 10_000};

/** Every node below, in shadow roots, too. */
function* nodesIn(root: Node): Generator<Node> {
  yield root;
  for (const child of root.childNodes) yield* nodesIn(child);
  if (root instanceof Element && root.shadowRoot) yield* nodesIn(root.shadowRoot);
}

/** What somebody with all the time in the world could read of a node. */
function wordsOf(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map(({value}) => value);
  const {value, href} = node as Partial<HTMLInputElement & HTMLAnchorElement>;
  return [...attributes, ...[value, href].filter((each) => typeof each === 'string')];
}

/** Everything that is on a page and in the browser, seen or not. */
export const everythingIn = (root: Node): string =>
  [
    ...[...nodesIn(root)].flatMap(wordsOf),
    location.href,
    document.title,
    document.cookie,
    JSON.stringify([history.state, {...localStorage}, {...sessionStorage}]),
  ].join('\n');

/** A shared machine, and the people who come to it one after the other. */
export class Machine {
  readonly around: HTMLElement;

  private constructor(around: HTMLElement) {
    this.around = around;
  }

  static async open(inside: TemplateResult): Promise<Machine> {
    const around = await fixture<HTMLElement>(
      html`<section lang="en"><zt-portal kiosk idle-seconds="3000">${inside}</zt-portal></section>`,
    );
    return new Machine(around);
  }

  element<E extends Element>(selector: string): E {
    return this.around.querySelector<E>(selector)!;
  }

  /** Something inside an element of the kit, once it is there. */
  async find<E extends HTMLElement>(tag: string, selector: string): Promise<E> {
    const look = () => this.element(tag).shadowRoot?.querySelector<E>(selector) ?? null;
    await expect.poll(look, patience).not.toBeNull();
    return look()!;
  }

  async press(name: string | RegExp): Promise<void> {
    await userEvent.click(page.getByRole('button', {name}).first(), patience);
  }

  async write(label: string | RegExp, text: string): Promise<void> {
    await userEvent.fill(page.getByLabelText(label).first(), text);
  }

  async select(label: string | RegExp, option: string): Promise<void> {
    await userEvent.selectOptions(page.getByLabelText(label).first(), option);
  }

  /** All that is inside an element of the kit now. */
  all<E extends HTMLElement>(tag: string, selector: string): E[] {
    return [...this.element(tag).shadowRoot!.querySelectorAll<E>(selector)];
  }

  async choose(label: string | RegExp): Promise<void> {
    await userEvent.click(page.getByLabelText(label, {exact: true}).first(), patience);
  }

  async says(text: string | RegExp): Promise<void> {
    await expect.poll(() => everythingIn(this.around), patience).toMatch(text);
  }

  /** The person is gone, and the next one comes. */
  async next(): Promise<void> {
    const portal = this.around.querySelector('zt-portal')!;
    portal.endSession();
    await portal.updateComplete;
  }
}
