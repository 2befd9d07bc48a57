import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Checklist, freshVisit, gone, patience, shown} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(freshVisit);

describe('the questions', () => {
  it('come one by one, only those that matter, and the way to apply last', async () => {
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await list.choose('Clothes');
    await list.asks('How many people help you?');
    await list.write('1');
    await list.asks('What is the stall to you?');
    await list.choose();
    await list.asks('Are you ill at home?');
    await list.choose('No');
    await list.asks('How would you like to do it?');
    await list.choose('Online');
    await list.asks('');
    expect(list.element.answers).toEqual(clothes);
    await gone(list.button('Continue'));
  });

  it('follow up where an answer calls for it', async () => {
    const list = await Checklist.open({answers: {goods: 'food', helpers: 0}});
    await list.asks('When was your kitchen inspected?');
    await list.write('2025-05-01');
    await list.asks('What is the stall to you?');
    expect(list.element.answers).toEqual({goods: 'food', helpers: 0, inspected: '2025-05-01'});
  });

  it('are not put where nothing depends on them any more', async () => {
    const requirements = stall.requirements.filter(({id}) => id === 'form' || id === 'kitchen');
    const list = await Checklist.open({
      definition: {...stall, requirements, channels: [{id: 'counter', type: 'counter', visits: 1}]},
    });
    await list.choose('Food');
    await list.asks('When was your kitchen inspected?');
    await list.write('2026-05-01');
    await list.asks('');
  });

  it('have nothing chosen beforehand', async () => {
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await expect.element(list.option('Food')).not.toBeChecked();
    await expect.element(list.option('Clothes')).not.toBeChecked();
    await list.choose('Food');
    await list.asks('How many people help you?');
    await expect.element(list.field()).toHaveValue('');
  });

  it('say with each way to apply how often one has to come', async () => {
    const {$channel: _, ...open} = clothes;
    const list = await Checklist.open({answers: open});
    await list.asks('How would you like to do it?');
    await shown(list.view.getByRole('radio', {name: /^Online no trip$/}));
    await shown(list.view.getByRole('radio', {name: /^At the counter 1 trip$/}));
  });

  it('take several answers, or none', async () => {
    const list = await Checklist.open({answers: {goods: 'clothes', helpers: 1}});
    await list.asks('What is the stall to you?');
    await list.says('Choose all that apply. None is an answer, too.');
    await list.choose('I rent it', 'I own it');
    await list.asks('Are you ill at home?');
    await list.says('What is the stall to you? I rent it and I own it');
    await list.change('What is the stall to you?');
    await expect.element(list.option('I rent it')).toBeChecked();
    await list.choose('I rent it', 'I own it');
    await list.asks('Are you ill at home?');
    await list.says('What is the stall to you? None of these');
    expect(list.element.answers.proofs).toEqual([]);
  });
});

describe('the list', () => {
  it('stands complete beside the first question, in three groups', async () => {
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    await list.lists('You need this', ['Who you are', 'Application form', 'Drawing of the stall']);
    await list.lists('Depends on your answers', [
      'Kitchen report',
      'Insurance policy',
      'Lease',
      'Doctor’s letter',
      'Your own stamp',
    ]);
    await list.lists('You need not bring this', ['Register extract']);
    expect(list.entry('Register extract')).toContain('Do not bring: we already have it');
    expect(list.entry('Kitchen report')).toContain('Depends on: What do you sell?');
    expect(list.entry('Your own stamp')).toContain('Depends on: How would you like to do it?');
  });

  it('becomes certain with each answer', async () => {
    const list = await Checklist.open();
    await list.choose('Clothes');
    await list.lists('Depends on your answers', [
      'Insurance policy',
      'Lease',
      'Doctor’s letter',
      'Your own stamp',
    ]);
    await list.write('4');
    await list.lists('You need this', [
      'Who you are',
      'Application form',
      'Insurance policy',
      'Drawing of the stall',
    ]);
    await list.choose();
    await list.choose('No');
    await list.lists('Depends on your answers', ['Your own stamp']);
    await list.choose('Online');
    await expect.poll(() => list.groups['Depends on your answers'], patience).toBeUndefined();
  });

  it('says how each paper is wanted and supplied', async () => {
    const list = await Checklist.open({answers: food});
    await list.lists('You need this', [
      'Who you are',
      'Application form',
      'Kitchen report',
      'Insurance policy',
      'Lease',
      'Drawing of the stall',
      'Your own stamp',
    ]);
    expect(list.entry('Application form')).toContain(
      'Application form 2 originals 1 copy we look at the original and give it back',
    );
    expect(list.entry('Insurance policy')).toContain('Apply now, bring this within 30 days');
    expect(list.entry('Drawing of the stall')).toContain('Bring it if you have it');
    await list.says('No fire on the market.');
  });

  it('says everything about a paper, at once and in sight', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.says('You need this');
    const words = list.entry('Application form');
    for (const each of [
      'The form for a new stall.',
      'Sign both.',
      /Also called:? Form 7 · The blue form/,
      /Issued by:? Lake Office/,
      /Where to get it:? From the reading room\./,
      /Valid for:? 6 months · From the day you sign\./,
      /What counts as right:? All four corners can be seen\./,
      /Paper and file:? A4 · PDF/,
      /How to fill it in:? In black ink\./,
      /Why:? It is what we decide on\./,
      /Legal basis:? Market rules 2026-7 § 3/,
    ])
      expect(words).toMatch(each);
    expect(list.links).toEqual(
      expect.arrayContaining([
        'https://stall.example/get',
        './forms/stall.pdf',
        '/samples/stall.png',
        'https://law.example/7',
      ]),
    );
  });

  it('names other ways as “any one of these”, with “or” between', async () => {
    const list = await Checklist.open({answers: clothes});
    await shown(list.view.getByRole('group', {name: /^Who you are.*Any one of these/}));
    expect(list.entry('Who you are')).toMatch(
      /^Who you are Any one of these Passport or Without a passport Identity card Photo/,
    );
  });

  it('moves a paper to those not to be brought once an answer says that we have it', async () => {
    const list = await Checklist.open({answers: {...food, inspected: '2026-02-01'}});
    await list.lists('You need not bring this', ['Kitchen report', 'Register extract']);
    await gone(list.paper('Kitchen report'));
  });

  it('says who wrote it and when, and under the name of the service', async () => {
    const list = await Checklist.open();
    await shown(list.view.getByRole('heading', {name: 'A stall on the market: what you need'}));
    await list.says('Lake Office, as of 1 November 2026');
  });

  it('says at the end that nothing has been sent, and whom to ask', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.says('This is only a list. Nothing has been sent.');
    await list.says('Is your case different, or is something missing here? Ask us first.');
    expect(list.links).toContain('tel:057300000110');
  });

  it('says that nothing is to be brought where that is so', async () => {
    const requirements = stall.requirements.filter(({id}) => id === 'register');
    const list = await Checklist.open({definition: {...stall, requirements}, answers: clothes});
    await list.says('You need not bring anything.');
    await list.lists('You need not bring this', ['Register extract']);
  });
});

describe('a list that may be out of date', () => {
  it('says so, until when it was checked, and whom to call', async () => {
    const list = await Checklist.open({definition: {...stall, reviewBy: '2020-05-01'}});
    const notice = list.view.getByRole('group', {name: 'This list may be out of date'});
    await shown(notice);
    await expect.element(notice).toHaveTextContent('by 1 May 2020');
    await expect.element(notice.getByRole('link')).toHaveTextContent('0573-0000-0110');
  });

  it('is none before its day', async () => {
    const list = await Checklist.open({definition: {...stall, reviewBy: '2999-05-01'}});
    await list.asks('What do you sell?');
    await list.saysNo('out of date');
  });
});
