import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Answers} from '../../src/service/index.js';
import {Checklist, freshVisit, patience} from './checklist-harness.js';
import {clothes, food, stall} from './stall-service.js';

beforeEach(freshVisit);
afterEach(freshVisit);

/** The address that is sent to the family. */
async function linkOf(list: Checklist): Promise<string> {
  await list.button('Send to family').click();
  const field = list.view.getByRole('textbox', {name: 'Link to this list'});
  await expect.element(field, patience).toBeVisible();
  return (field.element() as HTMLInputElement).value;
}

/** Opens the page at an address with this fragment. */
const arriveWith = (fragment: string): void =>
  history.replaceState(null, '', location.pathname + location.search + fragment);

describe('the link', () => {
  it.each<[string, Answers]>([
    ['of a short list', {goods: 'clothes', helpers: 1, proofs: [], $channel: 'online'}],
    ['of a long list', {...food, proofs: ['lease', 'deed']}],
    ['of somebody who is not sure', {goods: 'clothes', helpers: null, proofs: null}],
    ['of somebody who has just begun', {}],
  ])('%s brings the same answers to another device', async (_whose, answers) => {
    const list = await Checklist.open({answers});
    await list.says('You need this');
    const link = new URL(await linkOf(list));
    expect(link.href.replace(link.hash, '')).toBe(location.href);
    list.element.remove();
    arriveWith(link.hash);
    const other = await Checklist.open();
    await other.says('You need this');
    const {ill: _, ...open} = answers;
    expect(other.element.answers).toEqual(open);
  });

  it('leaves the address once it was read, so that going on and reloading loses nothing', async () => {
    arriveWith('#zt:stall?goods=clothes');
    const list = await Checklist.open();
    await list.asks('How many people help you?');
    expect(location.hash).toBe('');
    expect(location.href).not.toContain('#');
  });

  it('is followed on a page that is already open', async () => {
    const list = await Checklist.open({answers: food});
    await list.says('What do you sell? Food');
    location.hash = '#zt:stall?goods=clothes&helpers=1';
    await list.says('What do you sell? Clothes');
    await list.asks('What is the stall to you?');
    await expect.poll(() => location.hash, patience).toBe('');
    expect(list.spoken).toEqual([]);
  });

  it('is not followed by a list that was taken off the page', async () => {
    const list = await Checklist.open({answers: food});
    await list.says('What do you sell? Food');
    list.element.remove();
    location.hash = '#zt:stall?goods=clothes';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    expect(location.hash).toBe('#zt:stall?goods=clothes');
  });

  it('counts more than a list saved on this device', async () => {
    const list = await Checklist.open({answers: food});
    await list.tick('Passport');
    await list.button('Save on this device').click();
    await list.says('Saved on this device');
    list.element.remove();
    arriveWith('#zt:stall?goods=clothes');
    const other = await Checklist.open();
    await other.says('What do you sell? Clothes');
  });

  it.each(['#zt:market?goods=food', '#zt:stall2?goods=food', '#zt:stall', '#contact', '#'])(
    'to something else (%s) is left alone',
    async (fragment) => {
      arriveWith(fragment);
      const list = await Checklist.open();
      await list.asks('What do you sell?');
      expect(location.href.endsWith(fragment)).toBe(true);
    },
  );

  it.each([
    '',
    'goods',
    '=&&=&goods==',
    'goods=%E0%A4%A',
    'goods=gold&helpers=999&ill=true',
    '__proto__=x&constructor=y&toString=z',
    '%24channel=nowhere',
  ])('that is broken (?%s) does no harm', async (fragment) => {
    arriveWith(`#zt:stall?${fragment}&x=${'x'.repeat(20_000)}`);
    const list = await Checklist.open();
    await list.asks('What do you sell?');
    expect({...list.element.answers}).toEqual({});
  });

  it('of which half is broken brings the other half', async () => {
    arriveWith('#zt:stall?goods=clothes&helpers=%&proofs=lease');
    const list = await Checklist.open();
    await list.asks('How many people help you?');
    expect(list.element.answers).toEqual({goods: 'clothes', proofs: ['lease']});
  });

  it('with a choice that is offered no more does not say “none of these”', async () => {
    arriveWith('#zt:stall?goods=clothes&helpers=1&proofs=squat');
    const list = await Checklist.open();
    await list.asks('What is the stall to you?');
    expect(list.element.answers).toEqual({goods: 'clothes', helpers: 1});
  });
});

describe('a sensitive answer', () => {
  it('is not in the link, which says so', async () => {
    const list = await Checklist.open({answers: {...clothes, ill: true}});
    await list.says('Doctor’s letter');
    const link = await linkOf(list);
    expect(link).toContain('goods=clothes');
    expect(link).not.toContain('ill=');
    await list.says('Private, so neither sent nor saved: Are you ill at home?');
    await list.says('Whoever opens the link sees this list with your answers.');
  });

  it('is not told by the way to apply that it alone opens', async () => {
    const list = await Checklist.open({answers: {...clothes, ill: true, $channel: 'home'}});
    await list.says('We come to your home');
    expect(await linkOf(list)).not.toContain('home');
  });

  it('is not taken from a link that somebody has written', async () => {
    arriveWith('#zt:stall?goods=clothes&helpers=1&proofs=[]&ill=true');
    const list = await Checklist.open();
    await list.asks('Are you ill at home?');
    await expect.element(list.option('Yes')).not.toBeChecked();
  });

  it('need not be explained where there is none', async () => {
    const questions = stall.questions?.filter(({id}) => id !== 'ill');
    const requirements = stall.requirements.filter(({id}) => id !== 'letter');
    const channels = stall.channels.filter(({id}) => id !== 'home');
    const list = await Checklist.open({definition: {...stall, questions, requirements, channels}});
    await linkOf(list);
    await list.saysNo('Private');
  });
});
