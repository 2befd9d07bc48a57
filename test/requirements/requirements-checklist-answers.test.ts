import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {HelpWantedEvent} from '../../src/requirements/index.js';
import type {AnswersChangedEvent} from '../../src/service/index.js';
import {Checklist, freshVisit, gone, patience, shown} from './checklist-harness.js';
import {clothes, food} from './stall-service.js';

beforeEach(freshVisit);
afterEach(freshVisit);

describe('an answer that is changed', () => {
  it('keeps the later ones, and drops those no longer asked', async () => {
    const list = await Checklist.open({answers: food});
    await list.change('What do you sell?');
    await expect.element(list.option('Food')).toBeChecked();
    await list.choose('Clothes');
    await list.asks('');
    await list.saysNo('When was your kitchen inspected?');
    await list.lists('You need this', [
      'Who you are',
      'Application form',
      'Insurance policy',
      'Lease',
      'Drawing of the stall',
      'Your own stamp',
    ]);
    const {inspected: _, ...others} = food;
    expect(list.element.answers).toEqual({...others, goods: 'clothes'});
    await list.change('What do you sell?');
    await list.choose('Food');
    await list.asks('When was your kitchen inspected?');
    await expect.element(list.field()).toHaveValue('');
  });

  it('can be left as it was', async () => {
    const list = await Checklist.open({answers: food});
    await list.change('How many people help you?');
    await expect.element(list.field()).toHaveValue('4');
    await list.field().fill('9');
    await list.button('Leave it as it was').click();
    await list.asks('');
    expect(list.element.answers).toEqual(food);
  });

  it('drops a way to apply that it closes', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.change('How many people help you?');
    await list.write('6');
    await list.asks('');
    expect(list.element.answers).not.toHaveProperty('$channel');
    await list.lists('You need this', [
      'Who you are',
      'Application form',
      'Insurance policy',
      'Drawing of the stall',
      'Your own stamp',
    ]);
  });

  it('is told to the page, once for each answer', async () => {
    const list = await Checklist.open();
    const told: AnswersChangedEvent['detail'][] = [];
    list.around.addEventListener('zt-answers-changed', ({detail}) => told.push(detail));
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await list.write('1');
    await list.asks('What is the stall to you?');
    expect(told).toEqual([
      {answers: {goods: 'clothes'}},
      {answers: {goods: 'clothes', helpers: 1}},
    ]);
  });
});

describe('“I am not sure”', () => {
  it('leads to the office’s telephone, and keeps both possibilities in the list', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes', helpers: 1, proofs: []}});
    await list.asks('Are you ill at home?');
    await list.choose('I would rather ask first');
    await list.asks('How would you like to do it?');
    const help = list.view.getByRole('group', {name: 'Not sure? Ask us'});
    await expect
      .element(help, patience)
      .toHaveTextContent('Until you know, both possibilities stay in the list.');
    await expect.element(help.getByRole('link')).toHaveTextContent('0573-0000-0110');
    await list.lists('Depends on your answers', ['Doctor’s letter', 'Your own stamp']);
    expect(list.entry('Doctor’s letter')).toContain('Depends on: Are you ill at home?');
    await list.says('Are you ill at home? I would rather ask first');
  });

  it('shows the page’s own help where there is one', async () => {
    const list = await Checklist.open({
      answers: {goods: 'clothes'},
      content: html`<p slot="help">Ask Mrs. Wang at the door</p>`,
    });
    await list.asks('How many people help you?');
    const help = list.view.getByText('Ask Mrs. Wang at the door');
    await expect.element(help).not.toBeVisible();
    await list.choose('I am not sure');
    await shown(help);
  });

  it('tells the page which question it is about', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    const told: HelpWantedEvent['detail'][] = [];
    list.around.addEventListener('zt-help-wanted', ({detail}) => told.push(detail));
    await list.choose('I am not sure');
    await list.asks('What is the stall to you?');
    expect(told).toEqual([{serviceId: 'stall', questionId: 'helpers'}]);
  });

  it('gives way to a number that is written after it, and the other way round', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes', helpers: null}});
    await list.change('How many people help you?');
    await expect.element(list.option('I am not sure')).toBeChecked();
    await list.write('3');
    await list.asks('What is the stall to you?');
    await list.says('How many people help you? 3 people');
    await list.change('How many people help you?');
    await list.choose('I am not sure');
    await list.says('How many people help you? I am not sure');
    expect(list.element.answers.helpers).toBeNull();
  });

  it('is not offered where the question must be answered', async () => {
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await gone(list.option('I am not sure'));
  });

  it('is over once the answer is known', async () => {
    const list = await Checklist.open({answers: {...clothes, ill: null}});
    const help = list.view.getByRole('group', {name: 'Not sure? Ask us'});
    await shown(help);
    await list.change('Are you ill at home?');
    await expect.element(list.option('I would rather ask first')).toBeChecked();
    await list.choose('No');
    await gone(help);
    await expect.poll(() => list.groups['Depends on your answers'], patience).toBeUndefined();
  });
});

describe('what is no answer', () => {
  const nothingLost = async (list: Checklist) => {
    await expect.element(list.paper('Passport')).toBeChecked();
    expect(list.element.answers.goods).toBe('clothes');
  };

  it('to a choice is to choose nothing', async () => {
    const list = await Checklist.open();
    await list.tick('Passport');
    await list.button('Continue').click();
    await list.says('Choose one to continue');
    await list.focusIsOn('Choose one to continue');
    await expect.element(list.paper('Passport')).toBeChecked();
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await list.saysNo('Choose one to continue');
  });

  it.each(['', 'two', '21', '-1', '3 people'])('to a number is “%s”', async (text) => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    await list.tick('Passport');
    await list.write(text);
    await list.focusIsOn('Write a number, from 0 to 20');
    await expect.element(list.field()).toHaveValue(text);
    await expect.element(list.field()).toHaveAccessibleDescription('Write a number, from 0 to 20');
    await nothingLost(list);
    await list.write('2');
    await list.asks('What is the stall to you?');
  });

  it.each(['1999-12-31', '2027-01-01'])(
    'to a day is %s, before or after what can be',
    async (day) => {
      const list = await Checklist.open({answers: {goods: 'food', helpers: 1}});
      await list.asks('When was your kitchen inspected?');
      await list.write(day);
      await list.focusIsOn('Write a day that exists, from 1 January 2000 to 31 December 2026');
      await expect.element(list.field()).toHaveValue(day);
      await list.write('2026-12-31');
      await list.asks('What is the stall to you?');
    },
  );

  it('to a day is nothing', async () => {
    const list = await Checklist.open({answers: {goods: 'food', helpers: 1}});
    await list.asks('When was your kitchen inspected?');
    await list.button('Continue').click();
    await list.focusIsOn('Write a day that exists');
  });

  it('takes the digits of a Chinese keyboard for what they are', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes'}});
    await list.write('１２');
    await list.asks('What is the stall to you?');
    expect(list.element.answers.helpers).toBe(12);
    await list.says('How many people help you? 12 people');
  });
});
