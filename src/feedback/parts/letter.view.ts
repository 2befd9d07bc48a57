import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../../core/sending-desk.js';
import {LETTER_LIMIT, type ArrivedLetter, type LetterEntry} from '../letter.model.js';
import type {LetterProblem, Thanked} from '../letter.model.js';
import {choosing} from '../../core/choices.view.js';
import {tick, wordsField} from '../../core/field.view.js';
import {arrivedNews, failureNews, problemNews} from './news.view.js';
import type {Scene} from './scene.js';

const NEWS = 'letter-news';

type LetterDesk = Desk<LetterEntry, LetterProblem, ArrivedLetter>;

const KINDS: readonly Thanked[] = ['person', 'counter', 'office'];

const said = {
  letterTo: 'letterToMissing',
  letterName: 'letterNameMissing',
  letterText: 'letterTextMissing',
  letterLong: 'tooLong',
} as const satisfies Record<LetterProblem, string>;

const controls = {
  letterTo: 'to',
  letterName: 'name',
  letterText: 'text',
  letterLong: 'text',
} as const satisfies Record<LetterProblem, string>;

/** A letter of thanks, for whoever asks for one. It is no part of the rating. */
export function letterPart(letter: LetterDesk, scene: Scene): TemplateResult {
  const {isLetterOpen, level, texts} = scene;
  if (letter.receipt) return arrived(letter.receipt, scene);
  return html`<div class="stack wide letter">
    <button
      type="button"
      class="plain"
      aria-expanded=${isLetterOpen ? 'true' : 'false'}
      @click=${() => scene.toggleLetter()}
    >
      ${texts.text('letterOffer')}
    </button>
    ${isLetterOpen ? letterForm(letter, scene, level + 1) : nothing}
  </div>`;
}

function letterForm(letter: LetterDesk, scene: Scene, level: number): TemplateResult {
  const {texts} = scene;
  const {isPending} = letter;
  const submit = (event: Event) => {
    event.preventDefault();
    void letter.send();
  };
  return html`<form class="stack wide" novalidate aria-labelledby="letter-title" @submit=${submit}>
    <div id="letter-title" class="subheading" role="heading" aria-level=${level}>
      ${texts.text('letterTitle')}
    </div>
    <p>${texts.text('letterHint')}</p>
    ${news(letter, scene)} ${whom(letter, scene)} ${words(letter, scene)}
    <button aria-disabled=${isPending ? 'true' : nothing}>
      ${texts.text(isPending ? 'sending' : 'send')}
    </button>
  </form>`;
}

const problemOf = ({problems}: LetterDesk, problem: LetterProblem, {texts}: Scene) =>
  problems.includes(problem) ? texts.text(said[problem]) : undefined;

/** Whom one thanks; nobody is chosen beforehand. */
function whom(letter: LetterDesk, scene: Scene): unknown {
  const {texts} = scene;
  const {name, to} = letter.entry;
  const chosen = choosing({
    id: 'to',
    label: texts.text('letterTo'),
    choices: KINDS.map((value) => ({value, label: texts.text(value)})),
    chosen: to ? [to] : [],
    problem: problemOf(letter, 'letterTo', scene),
    enter: ([kind]) => letter.enter({to: kind as Thanked | undefined}),
  });
  if (!to || to === 'office') return chosen;
  const named = wordsField({
    id: 'name',
    label: texts.text(to === 'counter' ? 'counterName' : 'personName'),
    value: name,
    problem: problemOf(letter, 'letterName', scene),
    isRequired: true,
    most: LETTER_LIMIT.name,
    enter: (value) => letter.enter({name: value}),
  });
  return [chosen, named];
}

/** What one writes, and who may read it. */
function words(letter: LetterDesk, scene: Scene): unknown {
  const {texts} = scene;
  const {from, mayPublish, text} = letter.entry;
  const [label, hint] = [texts.text('mayPublish'), texts.text('mayPublishHint')];
  return [
    wordsField({
      id: 'text',
      label: texts.text('letterText'),
      value: text,
      problem: problemOf(letter, 'letterText', scene) ?? problemOf(letter, 'letterLong', scene),
      isLong: true,
      isRequired: true,
      enter: (value) => letter.enter({text: value}),
    }),
    wordsField({
      id: 'from',
      label: texts.text('letterFrom'),
      value: from,
      autocomplete: 'name',
      most: LETTER_LIMIT.name,
      enter: (value) => letter.enter({from: value}),
    }),
    tick('publish', label, mayPublish, (is) => letter.enter({mayPublish: is}), hint),
  ];
}

function news(letter: LetterDesk, scene: Scene): unknown {
  const {failure, problems} = letter;
  if (problems.length > 0) {
    const mendings = problems.map((each) => ({
      text: scene.texts.text(said[each]),
      at: controls[each],
    }));
    return problemNews(NEWS, mendings, scene);
  }
  return failure ? failureNews(NEWS, failure, () => void letter.send(), scene) : nothing;
}

/** What happens next; nobody has to wonder where the letter went. */
const arrived = ({mayPublish, ref}: ArrivedLetter, {level, texts}: Scene): TemplateResult =>
  arrivedNews(
    NEWS,
    texts.text('letterSent'),
    html`<p class="numbers">${texts.text('number', {ref})}</p>
      <p>${texts.text('letterNext')}</p>
      ${mayPublish ? html`<p>${texts.text('letterShown')}</p>` : nothing}`,
    level,
  );
