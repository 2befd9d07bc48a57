import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {linhuOffices} from '../src/office/linhu-offices.memory.js';
import {standard} from '../src/photo/standards/cn-exit-entry.data.js';
import * as samples from '../test/case/case-samples.js';
import * as card from './appointment-card.stories.js';
import * as steps from './appointment-picker.steps.stories.js';
import * as callback from './callback-request.stories.js';
import * as cases from './case-progress.stories.js';
import * as feedback from './feedback.stories.js';
import * as desk from './help-desk.stories.js';
import * as letters from './letters.stories.js';
import * as mail from './mail-tracker.stories.js';
import * as hours from './opening-hours.stories.js';
import * as check from './photo-check.stories.js';
import * as guide from './photo-guide.stories.js';
import * as portal from './portal.stories.js';
import * as checklist from './requirements-checklist.stories.js';
import * as summary from './service-summary.stories.js';
import * as room from './video-room.stories.js';
import {untold} from './support/untold.js';

/**
 * Every element in a language that nobody speaks: longer than English, in brackets. Whatever has no
 * brackets cannot be translated; whatever lost one does not fit.
 */
const meta: Meta = {
  title: 'Languages/Pseudo',
  tags: ['!autodocs'],
  // The stories themselves are tried with axe.
  parameters: {a11y: {test: 'off'}},
};

export default meta;

/** A story as its file exports it. */
type Told = Pick<StoryObj, 'args' | 'beforeEach' | 'loaders' | 'play' | 'render'>;

/** The same story in pseudo, its data in Chinese, so that what is neither stands out. */
function inPseudo({default: base}: {default: unknown}, story: unknown, data?: unknown): StoryObj {
  const {args, beforeEach, loaders, play, render} = {...(base as Told), ...(story as Told)};
  return {
    args: {...(base as Told).args, ...args},
    ...(beforeEach && {beforeEach}),
    ...(loaders && {loaders}),
    ...(render && {render}),
    globals: {language: 'zh-XA'},
    play: async (context) => {
      await play?.(context);
      await waitFor(() => expect(untold(context.canvasElement, data)).toEqual([]), {
        onTimeout: () => new Error(untold(context.canvasElement, data).join('\n')),
      });
    },
  };
}

export const Picker: StoryObj = inPseudo(steps, steps.Time);
export const PickerDetails: StoryObj = inPseudo(steps, steps.Details);
export const PickerBooked: StoryObj = inPseudo(steps, steps.BookedByVideo);
export const Card: StoryObj = inPseudo(card, card.AskingToMove);
export const Callback: StoryObj = inPseudo(callback, callback.Open);
export const CallbackSent: StoryObj = inPseudo(callback, callback.Sent);
export const Case: StoryObj = inPseudo(cases, cases.SomethingToDo, samples);
export const Feedback: StoryObj = inPseudo(feedback, feedback.AnswerPromised);
export const Letter: StoryObj = inPseudo(feedback, feedback.Letter);
export const Letters: StoryObj = inPseudo(letters, letters.Several);
export const HelpDesk: StoryObj = inPseudo(desk, desk.Sent);
export const MailTracker: StoryObj = inPseudo(mail, mail.ReadyToCollect);
export const MailForm: StoryObj = inPseudo(mail, mail.AsksForPostcode);
export const OpeningHours: StoryObj = inPseudo(hours, hours.Open);
export const PhotoCheck: StoryObj = inPseudo(check, check.DarkAndBlurred, standard.sources);
export const PhotoGuide: StoryObj = inPseudo(guide, guide.AtAnOffice);
export const Kiosk: StoryObj = inPseudo(portal, portal.KioskWarning);
export const Checklist: StoryObj = inPseudo(checklist, checklist.Complete);
export const Summary: StoryObj = inPseudo(summary, summary.DependsOnAnswers);
export const VideoRoom: StoryObj = inPseudo(room, room.Tried, linhuOffices('en'));
