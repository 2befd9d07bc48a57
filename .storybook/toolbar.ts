import type {Preview} from '@storybook/web-components-vite';
import {LANGUAGES} from '../src/locales/table.js';

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = Extract<NonNullable<Menus[string]['toolbar']>['icon'], string>;

/** A menu of the toolbar; `items` are values with the words for them. */
function menu(title: string, icon: Icon, items: {value: string; title: string}[]): Menus[string] {
  return {description: title, toolbar: {title, icon, items, dynamicTitle: true}};
}

/** A language in its own words. */
const language = (value: string): {value: string; title: string} => ({
  value,
  title: new Intl.DisplayNames([value], {type: 'language'}).of(value) ?? value,
});

/** What a story can be looked at in, beside its own state. */
export const globalTypes: Menus = {
  language: menu('Language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'zh-CN', title: '简体中文'},
    ...LANGUAGES.map(language),
    {value: 'en-XA', title: 'Pseudo'},
  ]),
  direction: menu('Direction', 'transfer', [
    {value: 'auto', title: 'Direction'},
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  mode: menu('Mode', 'user', [
    {value: 'standard', title: 'Standard'},
    {value: 'elder', title: 'Elder'},
  ]),
  look: menu('Look', 'paintbrush', [
    {value: 'none', title: 'Kit look'},
    {value: 'provincial', title: 'Provincial portal'},
    {value: 'black-yellow', title: 'Black and yellow'},
    {value: 'navy', title: 'Navy'},
  ]),
  scheme: menu('Colour scheme', 'circlehollow', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  contrast: menu('Contrast', 'contrast', [
    {value: 'normal', title: 'Contrast'},
    {value: 'more', title: 'More contrast'},
  ]),
  textSize: menu('Text size', 'zoom', [
    {value: 'normal', title: 'Text 100 %'},
    {value: 'large', title: 'Text 150 %'},
    {value: 'largest', title: 'Text 200 %'},
  ]),
  width: menu('Width', 'grow', [
    {value: 'full', title: 'Full width'},
    {value: '320', title: '320 px, small phone'},
    {value: '390', title: '390 px, phone'},
    {value: '480', title: '480 px, side bar'},
  ]),
  network: menu('Network', 'lightning', [
    {value: 'as-is', title: 'Network'},
    {value: 'slow', title: 'Slow network'},
    {value: 'offline', title: 'Offline'},
    {value: 'failing', title: 'Failing back end'},
  ]),
  scripts: menu('Scripts', 'markup', [
    {value: 'on', title: 'Scripts'},
    {value: 'off', title: 'No scripts'},
  ]),
};

/** What a story is shown in at first. */
export const initialGlobals = {
  language: 'en',
  direction: 'auto',
  mode: 'standard',
  look: 'none',
  scheme: 'light',
  contrast: 'normal',
  textSize: 'normal',
  width: 'full',
  network: 'as-is',
  scripts: 'on',
};

/** Which way a story runs: its language’s, unless somebody chose another. */
export function directionOf(globals: Readonly<Record<string, unknown>>): string {
  const {direction, language} = globals;
  if (direction !== 'auto') return String(direction);
  return language === 'ar' ? 'rtl' : 'ltr';
}
