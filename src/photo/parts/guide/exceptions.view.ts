import {html, nothing} from 'lit';
import {isCertain} from '../../standard.model.js';
import {askAbout} from './facts.view.js';
import {heading, type Scene, sentence} from './scene.js';
import {sources} from './sources.view.js';

const GROUPS = ['religion', 'medical', 'disability', 'children'] as const;

/** Whom the rules bind otherwise, each group with a name of its own so that it is found. */
export function exceptions(scene: Scene): unknown {
  const {say, standard, texts} = scene;
  const all = standard.exceptions;
  if (all.length === 0) return nothing;
  const told = all.map((value) => ({label: say(value.value), isOwn: true, value}));
  return html`<div class="wide stack">
    ${heading(scene, texts.text('exceptions'))}
    <dl class="facts wide">
      ${GROUPS.map((group) => {
        const own = all.filter((each) => each.group === group);
        if (own.length === 0) return nothing;
        return html`<div>
          <dt>${texts.text(group)}</dt>
          <dd>
            ${own.map((each) => {
              const text = sentence(scene, each.value);
              return html`<p>${isCertain(each) ? text : askAbout(text, scene)}</p>`;
            })}
          </dd>
        </div>`;
      })}
    </dl>
    ${sources(told, scene)}
  </div>`;
}
