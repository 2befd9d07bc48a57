/** schema.org `GovernmentService`, which search engines read. */
import {type Say, sayIn} from '../../service/local-text.model.js';
import {channelName} from '../../service/paper.words.js';
import type {
  Channel,
  OpeningHours,
  Party,
  ServiceDefinition,
  Weekday,
} from '../../service/service.model.js';
import {serviceTexts} from '../tool-texts.js';
import {processingDuration} from './duration.js';

export interface GovernmentServiceOptions {
  /** BCP 47 tag of the page that carries it; the definition's own language where absent. */
  readonly lang?: string | undefined;
}

/** A schema.org node. */
export interface SchemaOrg {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const DAYS: Readonly<Record<Weekday, string>> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

/** Only links that are an address of their own: a relative one means nothing to a search engine. */
const absolute = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

/** A node without the members that say nothing. */
const thing = (type: string, members: Readonly<Record<string, unknown>>): SchemaOrg => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ),
});

/** Lunch is a row of its own, so several rows for a day are normal. */
const openings = ({exceptions = [], weekly}: OpeningHours): readonly SchemaOrg[] => [
  ...weekly.map(({closes, days, opens}) =>
    thing('OpeningHoursSpecification', {dayOfWeek: days.map((day) => DAYS[day]), opens, closes}),
  ),
  // Neither time given: closed all day, as schema.org has it.
  ...exceptions.map(({closed, closes, from, opens, to}) =>
    thing('OpeningHoursSpecification', {
      validFrom: from,
      validThrough: to,
      ...(closed ? {} : {opens, closes}),
    }),
  ),
];

function serviceChannel(channel: Channel, service: ServiceDefinition, say: Say, name: string) {
  const {address, hours, phone, processing, url} = channel;
  return thing('ServiceChannel', {
    name,
    serviceUrl: absolute(url),
    servicePhone: phone && thing('ContactPoint', {telephone: phone}),
    serviceLocation:
      address === undefined && !hours
        ? undefined
        : thing('Place', {
            address: say(address),
            openingHoursSpecification: hours && openings(hours),
          }),
    processingTime: processingDuration(processing ?? service.processing),
  });
}

/** What surrounds the service: who pays, what comes out, what is often asked. */
function terms(service: ServiceDefinition, say: Say): Readonly<Record<string, unknown>> {
  const {faq = [], fees = [], outputs = []} = service;
  const questions = faq.map(({a, q}) =>
    thing('Question', {name: say(q), acceptedAnswer: thing('Answer', {text: say(a)})}),
  );
  return {
    offers: fees.map(({amount, currency, name}) =>
      thing('Offer', {name: say(name), price: amount, priceCurrency: currency}),
    ),
    serviceOutput: outputs.map(({name}) => thing('Thing', {name: say(name)})),
    subjectOf: questions.length > 0 ? thing('FAQPage', {mainEntity: questions}) : undefined,
  };
}

const organization = ({name, phone, url}: Party, say: Say): SchemaOrg =>
  thing('GovernmentOrganization', {name: say(name), url: absolute(url), telephone: phone});

/**
 * A definition as schema.org `GovernmentService`, in one language. The vocabulary has no papers and
 * no conditions, so these stay out. Where it goes into a `<script>`, write `<` as `\u003c`.
 */
export function toGovernmentService(
  service: ServiceDefinition,
  {lang = service.lang ?? 'zh-CN'}: GovernmentServiceOptions = {},
): SchemaOrg {
  const {area = [], audience = [], channels, id, identifiers = [], name, summary} = service;
  const say = sayIn(lang, service);
  const words = serviceTexts(lang);
  return {
    '@context': 'https://schema.org',
    ...thing('GovernmentService', {
      identifier: [id, ...identifiers.map(({value}) => value)],
      name: say(name),
      description: say(summary),
      provider: organization(service.provider, say),
      areaServed: area,
      audience: audience.map((each) => thing('Audience', {audienceType: each})),
      availableChannel: channels.map((channel) =>
        serviceChannel(channel, service, say, channelName(channel, say, words)),
      ),
      ...terms(service, say),
    }),
  };
}
