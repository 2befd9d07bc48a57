import {html, nothing, svg, type TemplateResult} from 'lit';
import {checkIcon} from '../../../core/icons.js';
import {
  type Advice,
  isCertain,
  type Pair,
  type PhotoStandard,
  type Topic,
} from '../../standard.model.js';
import {figure} from '../figure/figure.view.js';
import {type Look, looksOf, personAt} from '../figure/person.js';
import {askAbout} from './facts.view.js';
import {heading, type Scene, sentence} from './scene.js';
import {sources} from './sources.view.js';

/** A cross on the 24-grid of the kit's icons; a word always stands beside it. */
const crossIcon = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="m6 6 12 12M18 6 6 18" />`}
  </svg>`;

/** Everything that is said about some topics, with where it is from; nothing where nothing is. */
export function adviceOn(topics: readonly Topic[], scene: Scene): unknown {
  const all = scene.standard.advice.filter(({topic}) => topics.includes(topic));
  if (all.length === 0) return nothing;
  const told = all.map((value) => ({label: scene.say(value.value), isOwn: true, value}));
  return html`${topics.map((topic) => about(topic, all, scene))} ${sources(told, scene)}`;
}

function about(topic: Topic, all: readonly Advice[], scene: Scene): unknown {
  const advice = all.filter((each) => each.topic === topic);
  if (advice.length === 0) return nothing;
  const drawn = advice.filter((each) => each.pair && isCertain(each));
  const others = advice.filter((each) => !drawn.includes(each));
  return html`<div class="wide stack topic">
    ${topic === 'clothes' ? nothing : heading(scene, scene.texts.text(topic), 2)}
    ${
      drawn.length > 0
        ? html`<div class="wide lessons">${drawn.map((each) => lesson(each, scene))}</div>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<ul class="plain-list wide">
            ${others.map((each) => html`<li>${rule(each, scene)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

function rule(advice: Advice, scene: Scene): TemplateResult {
  const {note, stance, value} = advice;
  const text = sentence(scene, value);
  const icon = stance === 'avoid' ? crossIcon() : checkIcon();
  return html`${
    isCertain(advice)
      ? html`<p class="line ${stance}">${icon} ${text}</p>`
      : html`<p>${askAbout(text, scene)}</p>`
  }
  ${note ? html`<p class="muted small">${sentence(scene, note)}</p>` : nothing}`;
}

/** A rule, and one person who keeps it and does not. */
function lesson(advice: Advice, scene: Scene): TemplateResult {
  const {note, pair, value} = advice;
  return html`<div class="lesson">
    <p class="rule">${sentence(scene, value)}</p>
    ${pair ? drawings(pair, scene, personOf(advice, scene.standard)) : nothing}
    ${note ? html`<p class="muted small">${sentence(scene, note)}</p>` : nothing}
  </div>`;
}

/** Neighbouring pairs of one guide show different people. */
const personOf = (advice: Advice, {advice: all}: PhotoStandard) =>
  personAt(all.filter(({pair}) => pair).indexOf(advice));

const COLOUR = /^#[\da-f]{6}$/i;

function drawings(pair: Pair, scene: Scene, person: ReturnType<typeof personAt>): TemplateResult {
  const [wall] = scene.standard.background?.value.walls ?? [];
  const colour = wall && COLOUR.test(wall.colour) ? wall.colour : '';
  const [good, bad] = looksOf(pair, person, colour);
  return html`<div class="pair">
    ${side('good', good, pair.goodText, scene)} ${side('bad', bad, pair.badText, scene)}
  </div>`;
}

const side = (
  verdict: 'good' | 'bad',
  look: Look,
  why: Pair['goodText'],
  scene: Scene,
): TemplateResult =>
  html`<figure class=${verdict}>
    ${figure(look)}
    <figcaption>
      <span class="line verdict"
        >${verdict === 'good' ? checkIcon() : crossIcon()} ${scene.texts.text(verdict)}</span
      >
      ${sentence(scene, why)}
    </figcaption>
  </figure>`;
