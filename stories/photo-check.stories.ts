import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {userEvent, waitFor} from 'storybook/test';
import '../src/photo/define.js';
import type {FaceDetector, PhotoCheck, PhotoProvider} from '../src/photo/index.js';
import {SKINS} from '../test/photo/drawn/figure.js';
import {fileOf} from '../test/photo/drawn/raster.js';
import {scene} from '../test/photo/drawn/scene.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {seeIn} from './support/citizen.js';

interface PageChoices {
  headingLevel?: number;
}

/**
 * A photo is looked at on the device, against the rules of one document. It advises and never
 * refuses: what is right, what to look at again, what could not be told. The photo is not sent and
 * not stored.
 */
const meta: Meta<PageChoices> = {
  title: 'Get ready/Photo check',
  component: 'zt-photo-check',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 4}}},
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (root: ShadowRoot, check: PhotoCheck) => Promise<void>;

/** What the page says about the check. */
interface Page {
  readonly standard?: string;
  readonly detector?: FaceDetector | null;
  readonly provider?: PhotoProvider;
  readonly content?: unknown;
}

const check = ({standard, detector, provider, content}: Page, args: PageChoices): TemplateResult =>
  html`<zt-photo-check
    standard=${standard ?? 'cn-exit-entry'}
    .detector=${detector}
    .provider=${provider}
    heading-level=${args.headingLevel ?? nothing}
    >${content ?? nothing}</zt-photo-check
  >`;

/** Waits until something is there, then does what a citizen would. */
const told = (page: Page, wanted: string, act?: Act): Story => ({
  render: (args) => check(page, args),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('zt-photo-check')!;
    await seeIn(() => element.shadowRoot, wanted);
    await act?.(element.shadowRoot!, element);
  },
});

type Drawing = Parameters<typeof fileOf>;

/** Chooses a drawn photo and waits for what is found. */
const choose =
  (...drawing: Drawing): Act =>
  async (root, element) => {
    await element.check(await fileOf(...drawing));
    await seeIn(() => root, '#result');
  };

const then =
  (first: Act, second: Act): Act =>
  async (root, element) => {
    await first(root, element);
    await second(root, element);
  };

const press =
  (selector: string): Act =>
  async (root) => {
    await userEvent.click(await seeIn(() => root, selector));
  };

const authorContent = html`<p>
  We look at your photo at the counter; bring it, or have it taken there.
</p>`;

/** Two ways of the same rank: a file or the camera. */
export const Empty = told({}, '#choose');

/** Everything that can be measured is right; what cannot is a list to tick. */
export const LooksRight = told({}, '#choose', choose(scene()));

/** A dark skin before a white wall is no reason for any warning. */
export const DarkSkin = told({}, '#choose', choose(scene({skin: SKINS.dark})));

/** A white shirt runs into the white wall. */
export const WhiteShirt = told({}, '#choose', choose(scene({clothes: '#f4f4f4'})));

/** A grey wall, lit from one side. */
export const UnevenWall = told({}, '#choose', choose(scene({}, ['#f5f5f5', '#8f8f8f'])));

/** White hair before a white wall: the top of the head is the citizen's to mark. */
export const WhiteHair = told({}, '#choose', choose(scene({hair: '#f4f4f4'})));

/** Too dark and blurred. */
export const DarkAndBlurred = told(
  {},
  '#choose',
  choose(scene(), {filter: 'brightness(0.4) blur(5px)'}),
);

/** On its side: nobody is told that there is no face. */
export const Turned = told({}, '#choose', choose(scene(), {turns: 1}));

/** What finds faces did not load: everything else is checked. */
export const WithoutDetector = told({detector: null}, '#choose', choose(scene()));

/** No photo at all: the file itself is not as asked, and still nothing is refused. */
export const NoPicture = told({}, '#choose', async (root, element) => {
  await element.check(new File(['a letter'], 'letter.txt'));
  await seeIn(() => root, '#group-fail');
});

/** An iPhone's file that this browser cannot open. */
export const Heic = told(
  {standard: 'us-passport-online-renewal'},
  '#choose',
  async (root, element) => {
    const start = Uint8Array.from([0, 0, 0, 24]);
    await element.check(new File([start, 'ftypheic', new Uint8Array(60_000)], 'IMG_1.HEIC'));
    await seeIn(() => root, '.shown .notice');
  },
);

/** The frame of what would be cut out; sliders move it. */
export const Cutting = told(
  {standard: 'cn-resident-id'},
  '#choose',
  then(choose(scene()), press('.shown > button')),
);

/** Cut to the document's pixels and looked at again. */
export const Cut = told(
  {standard: 'cn-resident-id'},
  '#choose',
  then(then(choose(scene()), press('.shown > button')), async (root, element) => {
    await press('.crop .primary')(root, element);
    await waitFor(() => element.report?.width === 358 || Promise.reject(new Error('not yet')), {
      timeout: 10_000,
    });
    await seeIn(() => root, '#result');
  }),
);

/** Wanted, whatever was found. */
export const Used = told(
  {},
  '#choose',
  then(choose(scene({clothes: '#f4f4f4'})), press('.decision button')),
);

/** No camera, or not allowed: it is said plainly, and a file is as good. */
export const NoCamera = told({}, '.sources button', async (root, element) => {
  await press('.sources button')(root, element);
  await seeIn(() => root, '[role="alert"]:not([data-live])');
});

/** For this document no photos of one's own are taken. */
export const NotOwnPhotos = told({standard: 'de-passport-id'}, '#choose');

/** The office's own rules could not be read: the kit's general ones stand in. */
export const GeneralRules = told(
  {provider: {getStandard: () => Promise.reject(new ProviderError('unavailable'))}},
  '#choose',
);

/** The rules are on their way: after 300 ms the shape of what is coming. */
export const Loading = told({provider: {getStandard: () => new Promise(() => {})}}, '.skeleton');

/** Nobody knows these rules: the author's own content stays. */
export const Failed = told({standard: 'moon-card', content: authorContent}, '#failure');

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {
  ...WhiteShirt,
  render: (args) => html`<div lang="zh-CN">${check({standard: 'cn-exit-entry'}, args)}</div>`,
};

/** In large text. */
export const Elder: Story = {...WhiteShirt, globals: {mode: 'elder'}};

/** In the dark. */
export const Dark: Story = {...WhiteShirt, globals: {scheme: 'dark'}};

/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {
  ...WhiteShirt,
  globals: {language: 'ar', direction: 'rtl'},
};
