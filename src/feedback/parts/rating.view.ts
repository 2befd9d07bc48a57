import {html, nothing, type TemplateResult} from 'lit';
import {type Choice, questionsNow, type FeedbackProblem, type Question} from '../feedback.model.js';
import {choosing} from '../../core/choices.view.js';
import {tick, wordsField} from '../../core/field.view.js';
import {face} from './face.view.js';
import {failureNews, type Mending, problemNews} from './news.view.js';
import type {Scene} from './scene.js';

const NEWS = 'rating-news';

/** The questions of the set, and a way to be answered for whoever wants one. */
export function ratingForm(scene: Scene): TemplateResult {
  const {rated, rating, texts} = scene;
  const {answers} = rating.entry;
  const submit = (event: Event) => {
    event.preventDefault();
    void rating.send();
  };
  return html`<form class="stack wide" novalidate aria-labelledby="title" @submit=${submit}>
    ${heading(scene)}
    <p>${texts.text('voluntary')}</p>
    <p class="muted small">${texts.text('anonymous')}</p>
    ${news(scene)}
    ${questionsNow(rated.set, rated.channel, answers).map((each) => questionView(each, scene))}
    ${answerWish(scene)}
    <button class="primary" aria-disabled=${rating.isPending ? 'true' : nothing}>
      ${texts.text(rating.isPending ? 'sending' : 'send')}
    </button>
  </form>`;
}

/** A page, for one, is no case that could have gone well or badly. */
function heading({level, rated, say, setLang, texts}: Scene): TemplateResult {
  const own = say(rated.set.title);
  const lang = (own && setLang) || nothing;
  return html`<div id="title" class="heading" role="heading" aria-level=${level} lang=${lang}>
    ${own ?? texts.text('title')}
  </div>`;
}

function news(scene: Scene): unknown {
  const {rating} = scene;
  const {failure, problems} = rating;
  if (problems.length > 0) {
    return problemNews(
      NEWS,
      problems.map((problem) => mending(problem, scene)),
      scene,
    );
  }
  return failure ? failureNews(NEWS, failure, () => void rating.send(), scene) : nothing;
}

function mending(problem: FeedbackProblem, {rated, texts}: Scene): Mending {
  const {needsReason, questions} = rated.set;
  const of = (kind: Question['kind']) => questions.find((each) => each.kind === kind)?.id;
  const at: Record<FeedbackProblem, string | undefined> = {
    empty: questions[0]?.id,
    reason: needsReason?.from[0],
    tooLong: of('text'),
    contact: undefined,
  };
  const text = texts.text(problem === 'contact' ? 'contactWrong' : problem);
  return {text, at: problem === 'contact' ? 'contact' : `q-${at[problem]}`};
}

function questionView(question: Question, scene: Scene): TemplateResult {
  const {rated, rating, say, setLang: lang, texts} = scene;
  const {choices, hint, id, kind, text} = question;
  const {answers} = rating.entry;
  const enter = (value: string | readonly string[]) =>
    rating.enter({answers: {...rating.entry.answers, [id]: value}});
  const isReason = rated.set.needsReason?.from[0] === id && rating.problems.includes('reason');
  const common = {
    id: `q-${id}`,
    label: say(text),
    hint: say(hint),
    problem: isReason ? texts.text('reason') : undefined,
    lang,
  };
  const answer = answers[id] ?? '';
  if (kind === 'text') return wordsField({...common, enter, value: String(answer), isLong: true});
  return choosing({
    ...common,
    isSeveral: kind === 'several',
    takeBack: kind === 'one' ? texts.text('takeBack') : undefined,
    choices: choices.map((each) => drawn(each, question, scene)),
    chosen: [answer].flat(),
    enter: (chosen) => enter(kind === 'several' ? chosen : (chosen[0] ?? '')),
  });
}

const drawn = ({text, value}: Choice, {isSatisfaction}: Question, {say}: Scene) => ({
  value,
  label: say(text),
  sign: isSatisfaction ? face(value) : undefined,
});

/** Nobody has to say who they are; only an answer needs to know where to. */
function answerWish({rating, texts}: Scene): unknown {
  const {contact, wantsAnswer} = rating.entry;
  const problem = rating.problems.includes('contact') ? texts.text('contactWrong') : undefined;
  return html`${tick('answer', texts.text('wantAnswer'), wantsAnswer, (isTicked) =>
    rating.enter({wantsAnswer: isTicked}),
  )}
  ${
    wantsAnswer
      ? wordsField({
          id: 'contact',
          label: texts.text('contact'),
          hint: texts.text('contactHint'),
          value: contact,
          problem,
          isRequired: true,
          enter: (value) => rating.enter({contact: value}),
        })
      : nothing
  }`;
}
