import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {Citizen} from './support/citizen.js';
import {germanTexts, inGerman, withMarkup} from './support/long-words.js';
import {openOffice, picker, TIME_ONLY} from './support/office.js';
import {worded} from './support/worlds.js';

/** Has a day and a time chosen, where the picker shows most at once. */
const atTime: NonNullable<StoryObj['play']> = async ({canvasElement}) => {
  const citizen = new Citizen(canvasElement);
  await citizen.chooseDay('2026-11-26');
  await citizen.chooseTime(1);
  await citizen.see('.sticky');
};

/** The same step in other words, other directions, other modes. */
const meta: Meta = {
  title: 'Book/Appointment picker/Words and modes',
  render: () => picker({}, TIME_ONLY),
  play: atTime,
};

export default meta;

/** The page’s `lang` is Chinese. */
export const Chinese: StoryObj = {globals: {language: 'zh-CN'}};

/** A language the kit has no texts for: English words, its own days and figures, right to left. */
export const RightToLeft: StoryObj = {globals: {language: 'ar', direction: 'rtl'}};

/** Larger, slower, less at once. */
export const Elder: StoryObj = {globals: {mode: 'elder'}};

/** Elder mode on a Chinese page. */
export const ElderChinese: StoryObj = {globals: {mode: 'elder', language: 'zh-CN'}};

/** The page’s own `color-scheme` is dark. */
export const Dark: StoryObj = {globals: {scheme: 'dark'}};

/** The system asks for more contrast. */
export const MoreContrast: StoryObj = {globals: {contrast: 'more'}};

/** The system asks for more contrast, and the page is dark. */
export const MoreContrastDark: StoryObj = {globals: {contrast: 'more', scheme: 'dark'}};

/** The reader has set text to 200 %. */
export const LargestText: StoryObj = {globals: {textSize: 'largest'}};

/** In a sidebar the calendar becomes a list; the widget asks its container, not the window. */
export const Narrow: StoryObj = {
  render: () => html`<div style="max-inline-size: 18rem">${picker({}, TIME_ONLY)}</div>`,
};

/** A page's own words for one element, as JSON inside it. */
export const OwnTexts: StoryObj = {
  render: () =>
    picker(
      {},
      TIME_ONLY,
      html`<script type="application/json" slot="messages">
        {
          "stepTime": "Which day suits you?",
          "keepTime": "Yes, this one",
          "freeShort": "{count} left"
        }
      </script>`,
    ),
};

/** Long words and long names wrap; nothing scrolls sideways. */
export const LongWords: StoryObj = {
  render: () =>
    html`<zt-appointment-picker
      service="hukou-form"
      meeting-mode="video"
      .messages=${germanTexts}
      ${ref(openOffice(worded(inGerman)))}
    ></zt-appointment-picker>`,
};

/** Names of 200 characters among the services. */
export const LongNames: StoryObj = {
  render: () => picker(worded(inGerman)),
  play: async ({canvasElement}) => {
    await new Citizen(canvasElement).see("input[value='move-in']");
  },
};

/** Text from an office is text: what looks like HTML stays visible and does nothing. */
export const MarkupInData: StoryObj = {
  render: () => picker(worded(withMarkup)),
  play: async ({canvasElement}) => {
    const citizen = new Citizen(canvasElement);
    await citizen.answer('hukou-form');
    await citizen.answer('video');
    await citizen.keepTime();
    await citizen.see('#field-name');
    if (citizen.picker.renderRoot.querySelector('img, b'))
      throw new Error('The office’s text became elements.');
  },
};
