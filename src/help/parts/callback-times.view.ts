import {html, type TemplateResult} from 'lit';
import {choosing} from '../../core/choices.view.js';
import {formatClock, zoneName} from '../../core/formats.js';
import {select} from '../../core/select.view.js';
import {callDay, spanText, yourTimeText} from '../callback.words.js';
import {callHours, type CallSpan, daysOf} from '../call-times.model.js';
import {type CallScene, problemOf} from './callback-scene.js';

/** A day, then its times: all of them are still ahead. */
export function dayAndTime(scene: CallScene): TemplateResult {
  const {conversation, now, texts} = scene;
  const {all, day} = conversation.times;
  return html`<div class="field wide">
      <label for="day">${texts.text('day')}</label>
      ${select({
        id: 'day',
        value: day ?? '',
        options: daysOf(all).map((each) => ({value: each, label: callDay(each, now, texts)})),
        enter: (value) => conversation.showDay(value),
      })}
    </div>
    ${times(scene)}`;
}

function times(scene: CallScene): TemplateResult {
  const {conversation, texts} = scene;
  const spans = conversation.times.ofDay;
  const {span} = conversation.desk.entry;
  return choosing({
    id: 'times',
    label: texts.text('time'),
    hint: clockHint(scene),
    choices: spans.map((each) => ({
      value: each.start,
      label: spanText(each, texts),
      note: yours(each, scene),
    })),
    chosen: span ? [span.start] : [],
    problem: problemOf(['span'], scene),
    enter: ([start]) => {
      const found = spans.find((each) => each.start === start);
      if (found) conversation.choose(found);
    },
  });
}

/** Far away, what the clock on one's own wall shows then. */
function yours(span: CallSpan, {conversation, now, texts}: CallScene): string | undefined {
  const window = conversation.times.windowOf(span);
  return window && yourTimeText(window, now, texts);
}

/** Whose times these are, for whoever reads them far away. */
function clockHint({isElsewhere, now, office, settings, texts}: CallScene): string {
  const hint = texts.text('timeHint');
  if (!isElsewhere) return hint;
  const {timeZone} = callHours(settings, office);
  const zone = zoneName(texts.lang, timeZone);
  return `${hint} ${texts.text('thereNow', {time: formatClock(texts.lang, `${now}:00`), zone})}`;
}
