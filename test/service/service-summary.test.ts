import {describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import {patience, Summary} from './summary-harness.js';
import {atHome, badge, toTheCounter} from './summary-service.js';

const noWays = badge.channels.map((channel) => ({...channel, when: {camera: 'never'}}));

describe('the trips', () => {
  it('are none where nobody has to come', async () => {
    const summary = await Summary.open({answers: atHome});
    await summary.tripsAre('0 trips. Nothing to travel for.');
  });

  it('come with their reason beside the number', async () => {
    const summary = await Summary.open({answers: toTheCounter});
    await summary.tripsAre('1 trip Your face is compared with the photo');
  });

  it('say what they depend on while that is unknown', async () => {
    const summary = await Summary.open({answers: {abroad: false}});
    await summary.tripsAre('0 or 1 It depends on one more answer.');
  });

  it('follow every answer, forwards and back', async () => {
    const summary = await Summary.open();
    await summary.tripsAre('0 or 1 It depends on 2 more answers.');
    summary.asking.answer('camera', true);
    summary.asking.answer('abroad', false);
    await summary.tripsAre('0 trips. Nothing to travel for.');
    summary.asking.answer('camera', undefined);
    await summary.tripsAre('0 or 1 It depends on one more answer.');
  });

  it('send whoever is not sure to somebody who knows, by telephone', async () => {
    const summary = await Summary.open({answers: {camera: null, child: false, abroad: false}});
    await summary.tripsAre(
      '0 or 1 It depends on something you are not sure about. Ask us, and we tell you.',
    );
    expect(summary.under('Trips for you')).toContain('Phone 0573-0000-0110');
  });

  it('are those of the way that the citizen has chosen', async () => {
    const summary = await Summary.open({answers: {...atHome, $channel: 'counter'}});
    await summary.tripsAre('1 trip Your face is compared with the photo');
    expect(summary.ways[1]).toContain('your choice');
    expect(summary.under('How long it takes')).toMatch(/^Done while you wait/);
  });

  it('are not told where the service is for others: that alone is said, with where to go', async () => {
    const summary = await Summary.open({answers: {abroad: true}});
    const notice = page.getByRole('group', {name: 'In your case it cannot be done here'});
    await expect.element(notice, patience).toHaveTextContent('Abroad, the embassy gives you');
    await expect.element(notice.getByRole('link')).toHaveTextContent('Phone 0573-0000-0110');
    expect(summary.root.textContent).not.toContain('Trips for you');
    expect(summary.ways).toEqual([]);
  });

  it('are not told where no way is open: ask first', async () => {
    const summary = await Summary.open({definition: {...badge, channels: noWays, tips: []}});
    summary.asking.answer('camera', true);
    await summary.says('Please ask us first. We find out where it can be done');
    expect(summary.links).toEqual(['tel:057300000110']);
  });
});

describe('beside the trips', () => {
  it('the promise stands before the law’s limit', async () => {
    const summary = await Summary.open({answers: atHome});
    await summary.says('How long it takes');
    expect(summary.under('How long it takes')).toBe(
      'We promise: 3 working days Counted from tomorrow By law at most 10 working days ' +
        'Not counted: the days in the post',
    );
  });

  it('the cost names each fee in the page’s way, and what is not certain yet', async () => {
    const summary = await Summary.open();
    await summary.says('¥20 · Badge can be paid online Nothing from 70 on');
    expect(summary.under('Cost')).toContain('¥5.50 · Child’s badge depends on your answers');
    summary.asking.answer('child', false);
    await expect.poll(() => summary.under('Cost'), patience).not.toContain('Child');
  });

  it.each([
    ['there is no fee', []],
    ['the fee is nothing', [{name: 'Badge', amount: 0, currency: 'CNY'}]],
  ])('it is free where %s', async (_why, fees) => {
    const summary = await Summary.open({definition: {...badge, fees}});
    await summary.says('Cost Free');
  });

  it('the way with the fewest trips comes first, each with its trips and what may be closed', async () => {
    const summary = await Summary.open({answers: {abroad: false}});
    await summary.says('Ways to apply');
    expect(summary.ways).toEqual([
      'By video no trip depends on your answers An officer looks at you by video ' +
        'posted to you, free · on your phone or computer Book a time',
      'At the counter 1 trip Your face is compared with the photo 1 Lake Road ' +
        'Done while you wait you collect it Phone 0573-0000-0111',
    ]);
    expect(summary.links).toEqual([
      'https://badge.example/video',
      './book.html',
      'tel:057300000111',
      'tel:057300000110',
    ]);
  });

  it('what one gets says how it arrives, once that is certain', async () => {
    const summary = await Summary.open({answers: {abroad: false}});
    await summary.says('What you get');
    expect(summary.under('What you get')).toBe('The badge Good for ten years');
    summary.asking.answer('camera', true);
    await expect
      .poll(() => summary.under('What you get'), patience)
      .toBe('The badge Good for ten years posted to you, free · on your phone or computer');
  });

  it('advice for everybody comes last, a warning for this case at once', async () => {
    const summary = await Summary.open({answers: {...atHome, child: true}});
    await summary.says(/Nothing to travel for\. Bring the child\. How long.*password\. Phone/);
  });
});

describe('news', () => {
  it('of other trips is spoken once, and only after an answer', async () => {
    const summary = await Summary.open({answers: {abroad: false}});
    await summary.tripsAre('0 or 1 It depends on one more answer.');
    expect(summary.spoken).toEqual([]);
    summary.asking.answer('camera', true);
    await expect
      .poll(() => summary.spoken, patience)
      .toEqual(['Trips for you: 0 trips. Nothing to travel for.']);
    summary.asking.answer('child', true);
    summary.asking.answer('camera', false);
    await expect
      .poll(() => summary.spoken.slice(1), patience)
      .toEqual(['Trips for you: 1 trip Your face is compared with the photo']);
  });

  it('is that the service is for others', async () => {
    const summary = await Summary.open();
    await summary.says('Trips for you');
    summary.asking.answer('abroad', true);
    await expect
      .poll(() => summary.spoken, patience)
      .toEqual(['In your case it cannot be done here: Abroad, the embassy gives you a badge.']);
  });

  it('is nothing that the page itself has answered', async () => {
    const summary = await Summary.open();
    await summary.says('Trips for you');
    summary.around.querySelector('zt-service')!.answers = atHome;
    await summary.tripsAre('0 trips. Nothing to travel for.');
    expect(summary.spoken).toEqual([]);
  });
});
