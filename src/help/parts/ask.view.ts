import {html, nothing, type TemplateResult} from 'lit';
import {embedded} from '../../core/foreign-text.js';
import {explainedBy, explanation} from '../../core/field.view.js';
import {notice} from '../../core/notice.view.js';
import {refusalWords} from '../refusal.words.js';
import {firstTier, LONGEST_QUESTION} from '../question.model.js';
import type {Scene} from './scene.js';

/** The form: what one wants to know, and where one can be reached if one likes. */
export function askForm(scene: Scene): unknown {
  const {conversation, desk, texts} = scene;
  const first = firstTier(desk.tiers);
  if (!first || !conversation.canAsk) return nothing;
  const label = texts.text('send', {tier: embedded(first.name)});
  return html`<form
    class="stack wide"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void conversation.ask(first.id);
    }}
  >
    ${goneNotice(scene)} ${words(scene)} ${contact(scene)} ${refusal(scene)}
    <button class="primary" aria-disabled=${conversation.isPending ? 'true' : nothing}>
      ${conversation.isPending ? texts.text('sending') : label}
    </button>
  </form>`;
}

function words({conversation, texts}: Scene): TemplateResult {
  const {draft, problem} = conversation;
  const isWords = problem && problem !== 'contactWrong';
  const error = isWords && texts.text(problem, {most: LONGEST_QUESTION});
  return html`<div class="field wide">
    <label for="text">${texts.text('text')}</label>
    ${explanation('text', texts.text('textHint'), error)}
    <textarea
      id="text"
      rows="4"
      dir="auto"
      autocomplete="off"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${explainedBy('text', true, error)}
      .value=${draft}
      @input=${(event: Event) =>
        conversation.write('draft', (event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

function contact({conversation, texts}: Scene): TemplateResult {
  const error = conversation.problem === 'contactWrong' && texts.text('contactWrong');
  return html`<div class="field wide">
    <label for="contact">${texts.text('contact')}</label>
    ${explanation('contact', texts.text('contactHint'), error)}
    <input
      id="contact"
      type="text"
      inputmode="email"
      maxlength="200"
      dir="auto"
      autocomplete="email"
      spellcheck="false"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${explainedBy('contact', true, error)}
      .value=${conversation.contact}
      @input=${(event: Event) =>
        conversation.write('contact', (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

/** Why it was not sent. It takes the focus. */
export function refusal({conversation, level, texts}: Scene): unknown {
  const error = conversation.refusal;
  if (!error) return nothing;
  const {detail, text, title} = refusalWords(error, texts);
  return notice({id: 'refusal', tone: 'danger', title, text, detail, level: level + 1});
}

function goneNotice({conversation, level, texts}: Scene): unknown {
  const {gone} = conversation.watch;
  if (!gone) return nothing;
  const title = texts.text('gone', {ref: gone});
  const text = texts.text('goneText');
  return notice({id: 'gone', tone: 'warning', title, text, level: level + 1});
}
