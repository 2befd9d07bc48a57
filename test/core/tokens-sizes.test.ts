import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import '../../src/all.js';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import type {AppointmentPicker} from '../../src/appointment/appointment-picker.js';
import type {PortalMode} from '../../src/core/portal-context.js';

afterEach(() => document.documentElement.removeAttribute('style'));

/** The shadow roots of the picker and its parts. */
const rootsOf = (picker: Element): ShadowRoot[] => {
  const own = picker.shadowRoot!;
  const parts = [...own.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return [own, ...parts];
};
const all = (picker: Element, selector: string): HTMLElement[] =>
  rootsOf(picker)
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1);

const find = (picker: Element, selector: string) =>
  vi.waitFor(() => {
    const [first] = all(picker, selector);
    if (!first) throw new Error(`${selector} is not in sight`);
    return first;
  });

/** What can be pressed; a box is pressed by its label. */
const targets = (picker: Element) =>
  all(picker, 'button, input, select, textarea, a').map(
    (each) => (each.matches('[type=radio], [type=checkbox]') && each.closest('label')) || each,
  );

const tooSmall = (picker: Element, least: number) =>
  targets(picker)
    .map((each) => ({each, box: each.getBoundingClientRect()}))
    // A hair for rounding.
    .filter(({box}) => Math.min(box.width, box.height) < least - 0.01)
    .map(
      ({each, box}) =>
        `${each.localName}.${each.className} “${each.innerText.trim()}” ${box.width} × ${box.height}`,
    );

const MAIN =
  'p:not(.small, .muted), label, legend, button, input, .heading, .subheading, dt, dd, strong';
const tooFine = (picker: Element, least: number) =>
  all(picker, MAIN)
    .filter((each) => !each.closest('.small, .state'))
    .filter((each) => parseFloat(getComputedStyle(each).fontSize) < least)
    .map((each) => `${each.localName}.${each.className} ${getComputedStyle(each).fontSize}`);

const provider = memoryAppointments({taken: () => 0});

const open = async (mode: PortalMode, width: string): Promise<AppointmentPicker> => {
  const page = await fixture(html`
    <div style="inline-size: ${width}">
      <zt-portal mode=${mode}>
        <zt-appointment-picker
          service="hukou-form"
          meeting-mode="video"
          .provider=${provider}
        ></zt-appointment-picker>
      </zt-portal>
    </div>
  `);
  return page.querySelector('zt-appointment-picker')!;
};

/** The steps of a booking, and how to get from each to the next. */
const steps: readonly [name: string, go: (picker: Element) => Promise<unknown>][] = [
  ['the times', (picker) => find(picker, '.day:not([aria-disabled], [hidden])')],
  [
    'the chosen day',
    async (picker) => {
      (await find(picker, '.day:not([aria-disabled], [hidden])')).click();
      (await find(picker, '.group button')).click();
    },
  ],
  [
    'the details',
    async (picker) => {
      (await find(picker, '.sticky .primary')).click();
      await find(picker, 'form input');
    },
  ],
  [
    'the details with everything missing',
    async (picker) => {
      (await find(picker, 'form .primary')).click();
      await find(picker, '[aria-invalid=true]');
    },
  ],
];

async function check(picker: Element, target: number, text: number): Promise<void> {
  for (const [name, go] of steps) {
    await go(picker);
    expect([name, ...tooSmall(picker, target)]).toEqual([name]);
    expect([name, ...tooFine(picker, text)]).toEqual([name]);
  }
}

describe.each(['700px', '320px'])('on a page %s wide', (width) => {
  it('targets are at least 44 px and main text 16 px', async () => {
    await check(await open('standard', width), 44, 16);
  });

  it('they stay so where the page shrinks its root', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const picker = await open('standard', width);
    await check(picker, 44, 16);
  });

  it('in elder mode targets are at least 60 px and main text 24 px', async () => {
    await check(await open('elder', width), 60, 24);
  });

  it('in elder mode they stay so where the page shrinks its root', async () => {
    document.documentElement.style.fontSize = '62.5%';
    await check(await open('elder', width), 60, 24);
  });
});

it('a page with larger text has it in the element, too', async () => {
  document.documentElement.style.fontSize = '200%';
  const picker = await open('standard', '700px');
  const heading = await find(picker, 'button.day');
  // Twice the eighteen pixels of a day.
  expect(parseFloat(getComputedStyle(heading).fontSize)).toBe(36);
});
