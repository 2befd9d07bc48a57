import hukouFormFile from '../../demo/services/hukou-form.json';
import idCardFile from '../../demo/services/id-card.json';
import passportFile from '../../demo/services/passport.json';
import type {Answers, ServiceDefinition, ServiceProvider} from '../../src/service/index.js';
import {ProviderError} from '../../src/core/provider-error.model.js';

/** A lost registration form: nobody has to come who can make a video call. Invented. */
export const hukouForm = hukouFormFile as unknown as ServiceDefinition;
/** An identity card: fees and ways depend on the answers. Invented. */
export const idCard = idCardFile as unknown as ServiceDefinition;
/** A passport: several fees, and an online way with a link. Invented. */
export const passport = passportFile as unknown as ServiceDefinition;

/** Far away, with a valid card and a video call: no trip. */
export const FAR_AWAY: Answers = {
  reason: 'lost',
  who: 'self',
  place: 'elsewhere',
  idCard: 'valid',
  video: true,
};

/** For somebody else of the family: one trip. */
export const FOR_SOMEBODY_ELSE: Answers = {reason: 'lost', who: 'other', place: 'abroad'};

/** Whatever is asked, the citizen is not sure. */
export const NOT_SURE: Answers = {
  reason: 'lost',
  who: 'self',
  place: 'elsewhere',
  idCard: 'valid',
  video: null,
};

/** A first card of somebody who is registered elsewhere: not here. */
export const NOT_HERE: Answers = {reason: 'first', hukou: 'elsewhere'};

/** A definition with another wording of every text of a language. */
export const worded = (
  definition: ServiceDefinition,
  reword: (text: string) => string,
): ServiceDefinition => {
  const isText = (value: unknown): value is Readonly<Record<string, string>> =>
    typeof value === 'object' && value !== null && 'zh-CN' in value;
  return JSON.parse(
    JSON.stringify(definition, (_key, value: unknown) =>
      isText(value)
        ? Object.fromEntries(Object.entries(value).map(([tag, text]) => [tag, reword(text)]))
        : value,
    ),
  ) as ServiceDefinition;
};

/** A definition that was written in Chinese alone. */
export const onlyChinese = (definition: ServiceDefinition): ServiceDefinition =>
  JSON.parse(
    JSON.stringify(definition, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'zh-CN' in value
        ? (value as Readonly<Record<string, unknown>>)['zh-CN']
        : value,
    ),
  ) as ServiceDefinition;

/** A definition to which no way leads any more. */
export const closed = (definition: ServiceDefinition): ServiceDefinition => ({
  ...definition,
  channels: definition.channels.map((channel) => ({...channel, when: {reason: 'never'}})),
});

/** A back end that never answers. */
export const silentServices: ServiceProvider = {getService: () => new Promise(() => {})};

/** A back end that refuses. */
export const failingServices = (
  ...why: ConstructorParameters<typeof ProviderError>
): ServiceProvider => ({getService: () => Promise.reject(new ProviderError(...why))});
