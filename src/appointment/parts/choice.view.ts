import {html, nothing, type TemplateResult} from 'lit';
import {type Choice, choices} from './choices.js';
import {stepQuestion} from './frame.view.js';
import {ownTag, type Scene} from './scene.js';

/** A step whose question is answered by choosing one of a list. */
export type ChoiceStep = keyof typeof choices;

/** One question with a few large answers and the button that goes on. Nothing is chosen beforehand. */
export function choice(step: ChoiceStep, scene: Scene): TemplateResult {
  const {catalog, conversation, texts} = scene;
  const {booking, isMissing} = conversation.state;
  const chosen = {
    service: booking.serviceId,
    people: booking.count?.toString(),
    mode: booking.mode,
    place: booking.siteId,
  }[step];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = new FormData(form).get('choice');
    // The next question is drawn into the same controls, which must not be ticked beforehand.
    form.reset();
    conversation.answer(step, typeof value === 'string' ? value : undefined);
  };
  return html`<form class="stack wide" novalidate @submit=${submit}>
    <fieldset class="choices wide" aria-describedby=${isMissing ? 'missing' : nothing}>
      <legend class="visually-hidden">${stepQuestion(step, scene)}</legend>
      ${isMissing ? html`<p id="missing" class="error" role="alert">${texts.text('chooseFirst')}</p>` : nothing}
      ${choices[step](texts, catalog, booking).map((each, index) => option(each, index, chosen, scene))}
    </fieldset>
    <button class="primary">${texts.text('continue')}</button>
  </form>`;
}

const option = (
  {value, label, notes, icon, isOurs}: Choice,
  index: number,
  chosen: string | undefined,
  scene: Scene,
): TemplateResult =>
  html`<label>
    <input
      id="choice-${index}"
      type="radio"
      name="choice"
      value=${value}
      .checked=${value === chosen}
    />
    ${icon ?? nothing}
    <span lang=${isOurs ? nothing : ownTag(scene)}
      >${label} ${notes.map((note) => html`<span class="note muted">${note}</span>`)}</span
    >
  </label>`;
