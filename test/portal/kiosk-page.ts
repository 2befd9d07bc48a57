import {fixture} from '@open-wc/testing-helpers';
import {html, LitElement, type TemplateResult} from 'lit';
import {expect, vi} from 'vitest';
import '../../src/portal/define.js';
import {LateConsumer} from '../../src/core/late-consumer.js';
import {textsFor} from '../../src/core/locale-registry.js';
import {portalContext} from '../../src/core/portal-context.js';
import {portalLanguages} from '../../src/portal/portal.languages.js';
import type {Portal} from '../../src/portal/portal.js';

/** Something inside a portal that shows what the portal says, and how often it was drawn. */
class Inside extends LitElement {
  drawn = 0;
  readonly portal = new LateConsumer(this, portalContext);
  override render(): TemplateResult {
    this.drawn += 1;
    return html`${JSON.stringify(this.portal.value)}`;
  }
}
customElements.define('portal-inside', Inside);

/** Has the portal's texts fetched, which no fake clock could wait for. */
export const fetchTexts = (lang: string): Promise<void> =>
  vi.waitFor(() => expect(textsFor(lang, portalLanguages)).toBeDefined());

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A page with one portal, and, at a kiosk, with all that a kiosk needs. */
export async function openPage(portal: TemplateResult): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div>${portal}</div>`);
  const isReady = () =>
    !portalOf(page).kiosk || portalOf(page).shadowRoot?.querySelector('[data-live]');
  // Frames go on where a test has stopped the clock.
  while (!isReady()) await nextFrame();
  return page;
}

export const portalOf = (page: Element): Portal => page.querySelector('zt-portal')!;
export const insideOf = (page: Element): Inside => page.querySelector<Inside>('portal-inside')!;

/** The question whether somebody is there, while it is open. */
export const warningOf = (page: Element): HTMLDialogElement | undefined =>
  portalOf(page).shadowRoot?.querySelector<HTMLDialogElement>('.warning[open]') ?? undefined;

/** From here on time passes only where a test lets it; frames and dates stay the browser's. */
export const stopTheClock = (): void =>
  void vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});

/** Lets seconds pass. */
export const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

/** Answers the warning, by what is given, and waits until it has closed. */
export async function answer(page: Element, act: (warning: HTMLDialogElement) => void) {
  const warning = warningOf(page);
  if (!warning) throw new Error('nothing was asked');
  const closed = new Promise((resolve) => warning.addEventListener('close', resolve));
  act(warning);
  await closed;
  await portalOf(page).updateComplete;
}

/** A button of the warning by its text. */
export function buttonOf(page: Element, text: string): HTMLButtonElement {
  const buttons = [...(warningOf(page)?.querySelectorAll('button') ?? [])];
  const found = buttons.find((each) => each.textContent?.trim() === text);
  if (!found) throw new Error(`there is no button “${text}”`);
  return found;
}
