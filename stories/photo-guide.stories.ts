import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {css, html, nothing} from 'lit';
import {userEvent} from 'storybook/test';
import {defineElements} from '../src/core/define.js';
import {ProviderError} from '../src/core/provider-error.model.js';
import {PhotoGuide} from '../src/photo/photo-guide.js';
import type {PhotoProvider} from '../src/photo/photo.provider.js';
import type {PhotoStandard} from '../src/photo/standard.model.js';
import {atLinhu, libraryCard} from '../test/photo/sample-standard.js';
import {seeIn} from './support/citizen.js';
import {inGerman, withMarkup} from './support/long-words.js';

defineElements({'photo-guide': PhotoGuide});

const {styleSheet} = css`
  .photo-side-bar {
    inline-size: 18rem;
  }
`;

if (styleSheet) document.adoptedStyleSheets.push(styleSheet);

interface PageChoices {
  headingLevel?: number;
}

/**
 * How to get ready for a document's photo, in the order in which one does: before you come, clothes,
 * hair and glasses, what the office lends, exceptions, a check, and a list to tick.
 */
const meta: Meta<PageChoices> = {
  title: 'Get ready/Photo guide',
  component: 'zt-photo-guide',
  argTypes: {headingLevel: {control: {type: 'number', min: 1, max: 4}}},
};

export default meta;

type Story = StoryObj<PageChoices>;
type Act = (root: ShadowRoot) => Promise<void>;

const play =
  (wanted: string, act?: Act): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const guide = canvasElement.querySelector('zt-photo-guide');
    await seeIn(() => guide?.shadowRoot ?? null, wanted);
    if (guide?.shadowRoot) await act?.(guide.shadowRoot);
  };

/** What an author writes into the element for whoever it does not work for. */
const authorContent = html`<p>Wear a dark top with a collar. We lend one at the counter.</p>`;

const providing = (standard: PhotoStandard): PhotoProvider => ({
  getStandard: () => Promise.resolve(standard),
});

const told = (standard: PhotoStandard, act?: Act, content: unknown = nothing): Story => ({
  render: ({headingLevel}) =>
    html`<zt-photo-guide
      standard=${standard.id}
      heading-level=${headingLevel ?? nothing}
      .provider=${providing(standard)}
      >${content}</zt-photo-guide
    >`,
  play: play('.list', act),
});

/** By the kit's own rules. */
const kit = (id: string): Story => ({
  render: ({headingLevel}) =>
    html`<zt-photo-guide standard=${id} heading-level=${headingLevel ?? nothing}></zt-photo-guide>`,
  play: play('.heading'),
});

const without = (provider: PhotoProvider, content: unknown, wanted: string): Story => ({
  render: () =>
    html`<zt-photo-guide standard="cn-resident-id" .provider=${provider}
      >${content}</zt-photo-guide
    >`,
  play: play(wanted),
});

const failing = (...why: ConstructorParameters<typeof ProviderError>): PhotoProvider => ({
  getStandard: () => Promise.reject(new ProviderError(...why)),
});

const press =
  (selector: string): Act =>
  async (root) => {
    await userEvent.click(await seeIn(() => root, selector));
  };

/** At an office with photo room, jackets, frames and dressing table. */
export const AtAnOffice = told(atLinhu);

/** Nobody lends anything. */
export const WithoutLoans = told(libraryCard);

/** China's identity card, by the kit's own rules. */
export const IdentityCard = kit('cn-resident-id');

/** China's passport and travel permits. */
export const ExitEntry = kit('cn-exit-entry');

/** Glasses are forbidden. */
export const UnitedStates = kit('us-passport-print');

/** The photo is not to be cut. */
export const UnitedKingdom = kit('uk-passport-digital');

/** No photo of one's own. */
export const Germany = kit('de-passport-id');

/** A size is wanted, and nobody can be asked: it is said at the counter. */
export const SizeWanted = told(atLinhu, press('.sizes button'));

const answering = (answer: () => Promise<unknown>): Story => ({
  render: () =>
    html`<zt-photo-guide
      standard=${atLinhu.id}
      .provider=${providing(atLinhu)}
      @zt-size-wanted=${(event: HTMLElementEventMap['zt-size-wanted']) =>
        event.respondWith(answer())}
    ></zt-photo-guide>`,
  play: play('.list', press('.sizes button')),
});

/** The office is asked. */
export const SizeAsked = answering(() => new Promise(() => {}));

/** The office has put it aside. */
export const SizePutAside = answering(() => Promise.resolve());

/** It did not work: nothing is lost, and it can be tried again. */
export const SizeFailed = answering(() => Promise.reject(new Error('closed')));

/** A colour that stands out. */
export const TopWillDo = told(atLinhu, press('.swatches label:nth-child(2) input'));

/** A colour that runs into the wall. */
export const TopWillNotDo = told(atLinhu, press('.swatches label:nth-child(4) input'));

/** Everything is ready. */
export const Ready = told(atLinhu, async (root) => {
  for (const box of root.querySelectorAll('.paper input')) await userEvent.click(box);
});

/** A check stands inside; its heading appears with it. */
export const WithACheck = told(
  atLinhu,
  undefined,
  html`<p slot="check">Here stands the page’s own check.</p>`,
);

/** The portal's rules could not be read: the kit's own stand in. */
export const GeneralRules = without(failing('unavailable'), nothing, '.notice.warning');

const silent: PhotoProvider = {getStandard: () => new Promise(() => {})};

/** The rules are on their way: after 300 ms the shape of what is coming. */
export const Loading = without(silent, nothing, '.skeleton');

/** The rules are on their way: the author's words stay in sight. */
export const BeforeTheAnswer = without(silent, authorContent, 'slot');

const unknown = (provider: PhotoProvider): Story => ({
  render: () =>
    html`<zt-photo-guide standard="library-card" .provider=${provider}
      >${authorContent}</zt-photo-guide
    >`,
  play: play('#failure'),
});

/** There are no rules at all: the author's words, what happened, a way to try again. */
export const Failed = unknown(failing('unavailable', {detail: 'Maintenance until 14:00.'}));

/** There is no network, and the kit has no rules for this document. */
export const Offline = unknown(failing('offline'));

/** A standard with another wording of every English text. */
const worded = (reword: (text: string) => string): PhotoStandard =>
  JSON.parse(
    JSON.stringify(atLinhu, (key, value: unknown) =>
      key === 'en' && typeof value === 'string' ? reword(value) : value,
    ),
  ) as PhotoStandard;

/** Words as long as German ones. */
export const LongWords = told(worded((text) => inGerman(text, 'label')));

/** Text from rules is text, never HTML. */
export const MarkupInTexts = told(worded((text) => withMarkup(text, 'name')));

/** In a side bar. */
export const Narrow: Story = {
  render: () =>
    html` <div class="photo-side-bar">
      <zt-photo-guide standard=${atLinhu.id} .provider=${providing(atLinhu)}></zt-photo-guide>
    </div>`,
  play: play('.list'),
};

/** In Chinese, whatever the toolbar says. */
export const Chinese: Story = {
  render: () =>
    html`<div lang="zh-CN">
      <zt-photo-guide standard=${atLinhu.id} .provider=${providing(atLinhu)}></zt-photo-guide>
    </div>`,
  play: play('.list', press('.swatches label:nth-child(2) input')),
};

/** In large text. */
export const Elder: Story = {...SizeWanted, globals: {mode: 'elder'}};

/** In the dark. */
export const Dark: Story = {...TopWillNotDo, globals: {scheme: 'dark'}};

/** From right to left; the kit's words are English there. */
export const RightToLeft: Story = {...AtAnOffice, globals: {language: 'ar', direction: 'rtl'}};
