import {fixture} from '@open-wc/testing-helpers';
import {html, type TemplateResult} from 'lit';
import {expect} from 'vitest';
import {type Locator, page, userEvent} from 'vitest/browser';
import '../../src/photo/define.js';
import '../../src/portal/define.js';
import type {FaceDetector, Faces, PhotoCheck, Verdict} from '../../src/photo/index.js';

// Two cores may be busy with other tests: long enough never to decide the outcome.
export const patience = {timeout: 15_000};

/** Waits for something to be in sight. */
export const shown = (locator: Locator) => expect.element(locator, patience).toBeVisible();
/** Waits for something to be gone. */
export const gone = (locator: Locator) => expect.element(locator, patience).not.toBeInTheDocument();

/** Where the drawn face of `photo-files.ts` is, for any size of its picture. */
export const drawnFaces: FaceDetector = {
  detect: async ({width, height}): Promise<Faces> => {
    const scale = Math.min(width / 354, height / 472);
    const at = (x: number, y: number) => ({
      x: (width - 354 * scale) / 2 + x * scale,
      y: height - 472 * scale + y * scale,
    });
    const face = {
      box: {...at(85, 95), width: 184 * scale, height: 240 * scale},
      score: 0.9,
      leftEye: at(137, 200),
      rightEye: at(217, 200),
      mouth: at(177, 284),
      chin: at(177, 330),
      leftCheek: at(95, 200),
      rightCheek: at(259, 200),
    };
    return {faces: [face], isUnsure: false};
  },
};

/** What the page says about the check. */
export interface Opening {
  readonly standard?: string;
  readonly lang?: string;
  readonly detector?: FaceDetector | null;
}

let opened = 0;

/** The check as a citizen meets it. */
export class Check {
  readonly around: HTMLElement;
  readonly element: PhotoCheck;
  readonly view: Locator;

  private constructor(around: HTMLElement) {
    this.around = around;
    this.element = around.querySelector('zt-photo-check')!;
    this.element.dataset['testid'] = `check-${(opened += 1)}`;
    this.view = page.getByTestId(this.element.dataset['testid']);
  }

  /** Alone on a page, for a Chinese passport unless something else is said. */
  static async open(opening: Opening = {}): Promise<Check> {
    const {standard = 'cn-exit-entry', detector = drawnFaces, lang} = opening;
    return Check.on(
      html`<zt-photo-check .standard=${standard} .detector=${detector}></zt-photo-check>`,
      lang,
    );
  }

  /** On a page of the test's own. */
  static async on(body: TemplateResult, lang = 'en'): Promise<Check> {
    const check = new Check(await fixture<HTMLElement>(html`<div lang=${lang}>${body}</div>`));
    await shown(check.view.getByRole('heading').first());
    return check;
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole('button', {name});
  }

  heading(name: string | RegExp): Locator {
    return this.view.getByRole('heading', {name});
  }

  text(text: string | RegExp): Locator {
    return this.view.getByText(text);
  }

  /** Presses a button. */
  async press(name: string | RegExp): Promise<void> {
    await userEvent.click(this.button(name));
  }

  /** Chooses a file, and waits until it was looked at. */
  async choose(file: File): Promise<void> {
    const before = this.element.report;
    this.put(file);
    await expect.poll(() => this.element.report, patience).not.toBe(before);
    await shown(this.heading(/What we see|看下来/));
  }

  /** Chooses a file. */
  put(file: File): void {
    const input = this.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
  }

  /** What was found about a rule. */
  finding(rule: string) {
    return this.element.report?.findings.find((each) => each.rule === rule);
  }

  /** Rules by their verdict. */
  rules(verdict: Verdict): readonly string[] {
    return (this.element.report?.findings ?? [])
      .filter((each) => each.verdict === verdict)
      .map(({rule}) => rule);
  }

  /** The element that has the focus, inside of the check. */
  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }
}
