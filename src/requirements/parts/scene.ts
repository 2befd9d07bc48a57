import {html, type nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../core/localization.js';
import type {Say} from '../../service/local-text.model.js';
import {channelName} from '../../service/paper.words.js';
import {CHANNEL_ANSWER} from '../../service/questions.model.js';
import type {Answers} from '../../service/rule.model.js';
import type {ServiceTexts} from '../../service/service.messages.js';
import type {Question, ServiceDefinition} from '../../service/service.model.js';
import type {ChecklistConversation} from '../checklist-conversation.js';
import type {LinkSharing} from '../link-sharing.js';
import type {RequirementsTexts} from '../requirements.messages.js';

/** Everything a view draws from; views are functions from a scene to a template. */
export interface Scene extends Setting {
  /** Reads a text of the definition in the page's language. */
  readonly say: Say;
  /** `lang` of the definition's own words, where a reader of the page needs to be told. */
  readonly own: string | typeof nothing;
}

/** What the element knows before anything is drawn. */
export interface Setting {
  readonly texts: Localization<RequirementsTexts>;
  /** The texts that all service elements share. */
  readonly words: Localization<ServiceTexts>;
  /** BCP 47 tag of the page, for dates and numbers. */
  readonly lang: string;
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  /** What was done; its methods are what the views' controls do. */
  readonly conversation: ChecklistConversation;
  readonly sharing: LinkSharing;
  /** Whether no summary beside the list can tell what else is to be said. */
  readonly isAlone: boolean;
  /** Level of the list's own heading. */
  readonly level: number;
  /** Whether nothing can be changed, because the host's form is disabled. */
  readonly isDisabled: boolean;
  /** Has a sentence spoken politely. */
  readonly announce: (text: string) => void;
}

/** A heading `depth` levels below the list's own. */
export const heading = (scene: Scene, id: string, text: string, depth = 1): TemplateResult =>
  html`<div
    id=${id}
    class="subheading"
    role="heading"
    aria-level=${scene.level + depth}
    tabindex="-1"
  >
    ${text}
  </div>`;

/** What a question asks. */
export const questionLabel = ({id, label}: Question, {say, texts}: Scene): string =>
  id === CHANNEL_ANSWER ? texts.text('howApply') : say(label);

/** What the options of a question are called. */
export const optionLabels = ({id, options = []}: Question, scene: Scene): readonly string[] => {
  const {say, service, words} = scene;
  if (id !== CHANNEL_ANSWER) return options.map(({label}) => say(label));
  return options.flatMap(({value}) => {
    const channel = service.channels.find((each) => each.id === value);
    return channel ? [channelName(channel, say, words)] : [];
  });
};

/** Who can be asked, as people write the number. */
export const phoneOf = ({service}: Scene): string | undefined =>
  service.provider.phone ?? service.channels.find(({phone}) => phone)?.phone;
