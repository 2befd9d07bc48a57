import {html, nothing, type TemplateResult} from 'lit';
import {captureOf} from '../../guide.model.js';
import {
  type CaptureRoute,
  isCertain,
  type PhotoStandard,
  type Sourced,
} from '../../standard.model.js';
import {bandWords, bytesWords, kindWords, listIn, numberIn, routeWords} from './guide.words.js';
import {heading, type Scene, sentence} from './scene.js';
import {sources} from './sources.view.js';

/** One value in words; no words, no line. */
type Line = readonly [text: string, value: Sourced<unknown>];

interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** What to know before one sets out: who takes the photo, and what it has to be in the end. */
export function facts(scene: Scene): unknown {
  const {say, standard, texts} = scene;
  const {office} = standard;
  const all = factsOf(scene).filter(({lines}) => lines.length > 0);
  if (all.length === 0 && !office?.notes) return nothing;
  const told = all.flatMap(({label, lines}) => lines.map(([, value]) => ({label, value})));
  return html`<div class="wide stack">
    ${heading(scene, texts.text('before'))}
    <dl class="facts wide">
      ${all.map((fact) => row(fact, scene))}
      ${
        office?.notes?.length
          ? html`<div>
              <dt lang=${scene.own}>${texts.text('here', {office: say(office.name)})}</dt>
              <dd>${office.notes.map((text) => html`<p>${sentence(scene, text)}</p>`)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${sources(told, scene)}
  </div>`;
}

const row = ({label, lines}: Fact, scene: Scene): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${lines.map((each) => line(each, scene))}</dd>
  </div>`;

const line = ([text, value]: Line, scene: Scene): TemplateResult =>
  html`<p>${isCertain(value) ? text : askAbout(text, scene)}</p>
    ${value.note ? html`<p class="muted small">${sentence(scene, value.note)}</p>` : nothing}`;

/** What is not certain is a question to the office, and no rule. */
export const askAbout = (text: unknown, {texts}: Scene): TemplateResult =>
  html`<span class="chip">${texts.text('ask')}</span> <span class="muted">${text}</span>`;

function factsOf(scene: Scene): readonly Fact[] {
  const {say, standard, texts} = scene;
  const {background, print, recencyMonths} = standard;
  const colours = background?.value.walls.map(({name}) => say(name)) ?? [];
  const wall = texts.text('wall', {colours: listIn(texts.lang, colours, 'disjunction')});
  return [
    {label: texts.text('who'), lines: takers(captureOf(standard), scene)},
    {
      label: texts.text('age'),
      lines: lineOf(recencyMonths, (count) => texts.text('months', {count})),
    },
    {
      label: texts.text('behind'),
      lines: lineOf(colours.length ? background : undefined, () => wall),
    },
    {label: texts.text('paper'), lines: lineOf(print, (size) => paperWords(size, scene))},
    {label: texts.text('file'), lines: fileLines(standard, scene)},
  ];
}

const lineOf = <T>(value: Sourced<T> | undefined, words: (value: T) => string): readonly Line[] => {
  const text = value && words(value.value);
  return text ? [[text, value]] : [];
};

const paperWords = (
  {heightMm, widthMm}: {readonly widthMm: number; readonly heightMm: number},
  {texts}: Scene,
): string => texts.text('size', {width: widthMm, height: heightMm});

function takers(
  capture: Sourced<readonly CaptureRoute[]> | undefined,
  {texts}: Scene,
): readonly Line[] {
  if (!capture || capture.value.length === 0) return [];
  const words: Line = [routeWords(capture.value, texts), capture];
  if (!isCertain(capture)) return [words];
  const {note: _told, ...rest} = capture;
  const isOwn = capture.value.includes('own');
  return [words, [texts.text(isOwn ? 'ownYes' : 'ownNo'), rest]];
}

function fileLines({crop, file = {}}: PhotoStandard, {texts}: Scene): readonly Line[] {
  const number = numberIn(texts.lang);
  const {bytes, dpi, formats, heightPx, widthPx} = file;
  return [
    ...lineOf(formats, (types) => texts.text('format', {what: kindWords(types, texts.lang)})),
    ...lineOf(widthPx, (band) => texts.text('wide', {what: bandWords(band, texts, number)})),
    ...lineOf(heightPx, (band) => texts.text('high', {what: bandWords(band, texts, number)})),
    ...lineOf(bytes, () => (bytes ? bytesWords(bytes, texts) : '')),
    ...lineOf(dpi, (band) => texts.text('dpi', {what: bandWords(band, texts, number)})),
    ...lineOf(crop, (isAllowed) => (isAllowed ? '' : texts.text('noCrop'))),
  ];
}
