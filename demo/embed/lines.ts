/**
 * The lines that put a widget into somebody's page, for each way to build one. The embed builder
 * copies them, and the projects of `test/consumers` are built with them.
 */

/** How the page is built. */
export type Flavour = 'cdn' | 'npm' | 'react' | 'vue' | 'svelte' | 'angular';

/** One module for a script tag. */
export interface CdnModule {
  /** Its address. */
  readonly href: string;
  /** What its `integrity` attribute says: `sha384-…`. */
  readonly integrity: string;
}

/** What a web team has chosen. */
export interface Choice {
  /** The widget's tag: `zt-appointment-picker`. */
  readonly tag: string;
  /** The widget's attributes that are texts, not numbers or switches: `{service: 'id-card'}`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The attributes of the `<zt-portal>` around it: `src`, `mode`, `lang`. */
  readonly portal: Readonly<Record<string, string>>;
  /** What the citizen reads until the widget is there, and whenever it cannot work. */
  readonly fallback: string;
  /** The domains that define the tags, the widget's own last: `['portal', 'appointment']`. */
  readonly domains: readonly string[];
  /** The kit's version, for a package manager. */
  readonly version: string;
  /** What the page loads of a CDN: the domains' own modules. */
  readonly scripts: readonly CdnModule[];
  /** What those import, so that it is checked and comes at once. */
  readonly imports: readonly CdnModule[];
  /** A portal look; the kit's own where absent. */
  readonly look?:
    | {
        /** Its file's name: `navy`. */
        readonly name: string;
        /** The same on a CDN. */
        readonly sheet: CdnModule;
      }
    | undefined;
}

/** Lines for one place. */
export interface Lines {
  /** Where they belong: `terminal`, a part of the page, or a file of the project. */
  readonly place: string;
  readonly text: string;
}

const ENTITIES = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escaped = (text: string): string =>
  Object.entries(ENTITIES).reduce((all, [sign, entity]) => all.replaceAll(sign, entity), text);

/** What JSX and the frameworks' templates read as code. */
const inTemplate = (text: string): string =>
  escaped(text).replace(/[{}@`$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const indented = (text: string, spaces: number): string =>
  text.replace(/^(?=.)/gm, ' '.repeat(spaces));

/** `meeting-mode` → `meetingMode`. */
const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `zt-appointment-picker` → `AppointmentPicker`, as the frameworks' components are called. */
const className = (tag: string): string => camelCase(tag.replace(/^[^-]+/, ''));

const asWritten = (name: string): string => name;

function markup(
  {tag, attributes, portal, fallback}: Choice,
  text = escaped,
  nameOf = asWritten,
): string {
  const attributesOf = (all: Readonly<Record<string, string>>): string =>
    Object.entries(all)
      .map(([name, value]) => ` ${nameOf(name)}="${text(value)}"`)
      .join('');
  return `<zt-portal${attributesOf(portal)}>
  <${tag}${attributesOf(attributes)}>
    <p>${text(fallback)}</p>
  </${tag}>
</zt-portal>
`;
}

const imports = ({domains}: Choice): string =>
  domains.map((domain) => `import 'zerotrip/${domain}/define';\n`).join('');

/** For the checker only: which tags there are, and what they take. */
const types = (framework: string): string => `import type {} from 'zerotrip/${framework}';\n`;

const lookOf = ({look}: Choice): string =>
  look ? `import 'zerotrip/looks/${look.name}.css';\n` : '';

const install = ({version}: Choice): Lines => ({
  place: 'terminal',
  text: `npm install zerotrip@${version}\n`,
});

function head({scripts, imports: imported, look}: Choice): string {
  const rest = (module: CdnModule): string =>
    `="${escaped(module.href)}" integrity="${module.integrity}" crossorigin="anonymous"`;
  return [
    ...(look ? [`<link rel="stylesheet" href${rest(look.sheet)} />\n`] : []),
    ...imported.map((module) => `<link rel="modulepreload" href${rest(module)} />\n`),
    ...scripts.map((module) => `<script type="module" src${rest(module)}></script>\n`),
  ].join('');
}

const react = (choice: Choice): string => `${imports(choice)}${types('react')}${lookOf(choice)}
export function Embed() {
  return (
${indented(markup(choice, inTemplate), 4)}  );
}
`;

const vue = (choice: Choice): string => `<script setup lang="ts">
${imports(choice)}${types('vue')}${lookOf(choice)}</script>

<template>
${indented(markup(choice, inTemplate), 2)}</template>
`;

const svelte = (choice: Choice): string => `<script lang="ts">
${indented(imports(choice) + types('svelte') + lookOf(choice), 2)}</script>

${markup(choice, inTemplate)}`;

/** Vue asks for components where it is not told which tags are elements. */
const vueConfig = `import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('zt-')}}})],
});
`;

/** Components and not tags, so that Angular's checker knows their inputs. */
function angular(choice: Choice): string {
  const widget = className(choice.tag);
  return `import {Component} from '@angular/core';
import {${widget}} from 'zerotrip/angular/${choice.domains.at(-1)}';
import {Portal} from 'zerotrip/angular/portal';

@Component({
  selector: 'app-embed',
  imports: [${widget}, Portal],
  template: \`
${indented(markup(choice, inTemplate, camelCase), 4)}  \`,
})
export class Embed {}
`;
}

/** Angular takes style sheets in a style sheet only. */
const angularLook = ({look}: Choice): readonly Lines[] =>
  look ? [{place: 'src/styles.css', text: `@import 'zerotrip/looks/${look.name}.css';\n`}] : [];

const body = (choice: Choice): Lines => ({place: 'body of the page', text: markup(choice)});

const LINES: Readonly<Record<Flavour, (choice: Choice) => readonly Lines[]>> = {
  cdn: (choice) => [{place: 'head of the page', text: head(choice)}, body(choice)],
  npm: (choice) => [
    install(choice),
    {place: 'src/embed.js', text: imports(choice) + lookOf(choice)},
    body(choice),
  ],
  react: (choice) => [install(choice), {place: 'src/Embed.tsx', text: react(choice)}],
  vue: (choice) => [
    install(choice),
    {place: 'src/Embed.vue', text: vue(choice)},
    {place: 'vite.config.ts', text: vueConfig},
  ],
  svelte: (choice) => [install(choice), {place: 'src/Embed.svelte', text: svelte(choice)}],
  angular: (choice) => [
    install(choice),
    {place: 'src/app/embed.ts', text: angular(choice)},
    ...angularLook(choice),
  ],
};

/** The lines, in the order in which somebody needs them. */
export const linesFor = (flavour: Flavour, choice: Choice): readonly Lines[] =>
  LINES[flavour](choice);
