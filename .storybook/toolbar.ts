import type {Preview} from '@storybook/web-components-vite';

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = Extract<NonNullable<Menus[string]['toolbar']>['icon'], string>;

/** A menu of the toolbar; `items` are values with the words for them. */
function menu(title: string, icon: Icon, items: {value: string; title: string}[]): Menus[string] {
  return {description: title, toolbar: {title, icon, items, dynamicTitle: true}};
}

/** What a story can be looked at in, beside its own state. */
export const globalTypes: Menus = {
  language: menu('Language', 'globe', [
    {value: 'en', title: 'English'},
    {value: 'zh-CN', title: '简体中文'},
    {value: 'ar', title: 'العربية'},
  ]),
  direction: menu('Direction', 'transfer', [
    {value: 'ltr', title: 'Left to right'},
    {value: 'rtl', title: 'Right to left'},
  ]),
  mode: menu('Mode', 'user', [
    {value: 'standard', title: 'Standard'},
    {value: 'elder', title: 'Elder'},
  ]),
  scheme: menu('Colour scheme', 'circlehollow', [
    {value: 'light', title: 'Light'},
    {value: 'dark', title: 'Dark'},
  ]),
  contrast: menu('Contrast', 'contrast', [
    {value: 'normal', title: 'Normal contrast'},
    {value: 'more', title: 'More contrast'},
  ]),
  textSize: menu('Text size', 'zoom', [
    {value: 'normal', title: 'Text 100 %'},
    {value: 'large', title: 'Text 150 %'},
    {value: 'largest', title: 'Text 200 %'},
  ]),
};

/** What a story is shown in at first. */
export const initialGlobals = {
  language: 'en',
  direction: 'ltr',
  mode: 'standard',
  scheme: 'light',
  contrast: 'normal',
  textSize: 'normal',
};
