import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {page, userEvent} from 'vitest/browser';
import {ProviderError} from '../../src/core/provider-error.model.js';
import {memoryMail} from '../../src/mail/mail.memory.js';
import type {Portal} from '../../src/portal/index.js';
import {itIs, letter, NOW, patience, Post, Tracker} from './tracker-harness.js';

beforeEach(() => itIs(NOW));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const field = (tracker: Tracker) => tracker.view.getByLabelText('Number on the receipt');

async function send(tracker: Tracker, number: string): Promise<void> {
  await field(tracker).fill(number);
  await tracker.press('Look it up');
}

describe('a number from a receipt', () => {
  it('is typed as it is printed, found, and from then on seen by its ends only', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.open({post});
    await send(tracker, 'ea 2000 0007 1cn');
    await tracker.says('Nothing for you to do.');
    expect(post.asked).toEqual([{number: 'EA200000071CN'}]);
    expect(tracker.text).toContain('Number EA•••••••71CN');
    expect(tracker.root.innerHTML).not.toContain('EA200000071CN');
    expect(tracker.root.activeElement).toHaveTextContent('Nothing for you to do.');
  });

  it('stays out of the address and of every storage', async () => {
    const address = location.href;
    const tracker = await Tracker.open({post: new Post(letter())});
    await field(tracker).fill('EA200000071CN');
    await userEvent.keyboard('{Enter}');
    await tracker.says('Nothing for you to do.');
    expect(location.href).toBe(address);
    const stored = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]);
    expect(stored).not.toContain('EA200000071CN');
    expect(tracker.root.querySelector('input[name]')).toBeNull();
  });

  it('says what it could be while it is typed, and nothing where nobody knows', async () => {
    const tracker = await Tracker.open({post: new Post(letter())});
    await field(tracker).fill('EA123456785CN');
    await tracker.says('Looks like: registered or express mail');
    await field(tracker).fill('HELLO');
    await expect.poll(() => tracker.text, patience).not.toContain('Looks like');
    expect(tracker.root.querySelector('.error')).toBeNull();
  });

  it('is asked for when it is missing, with the field to type it into', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.open({post});
    await expect.element(field(tracker), patience).toBeVisible();
    await tracker.press('Look it up');
    await expect.element(field(tracker)).toHaveAccessibleDescription(/Please fill this in/);
    expect(tracker.root.activeElement?.id).toBe('number');
    expect(post.asked).toEqual([]);
  });

  it('another one begins with an empty field', async () => {
    const tracker = await Tracker.open({post: new Post(letter())});
    await send(tracker, 'EA200000071CN');
    await tracker.says('Nothing for you to do.');
    await tracker.press('Another number');
    await expect.element(field(tracker)).toHaveValue('');
    expect(tracker.root.activeElement?.id).toBe('number');
    expect(tracker.text).not.toContain('Nothing for you to do.');
  });

  it('found: the page hears it, and never hears the number', async () => {
    const tracker = await Tracker.open({post: new Post(letter())});
    const heard: unknown[] = [];
    tracker.around.addEventListener('zt-shipment-found', (event) => heard.push(event.detail));
    await send(tracker, 'EA200000071CN');
    await expect.poll(() => heard, patience).toEqual([{ref: 'a-1', status: 'in_transit'}]);
  });

  it('what failed can be tried again without typing', async () => {
    const post = new Post(new ProviderError('unavailable'));
    const tracker = await Tracker.open({post});
    await send(tracker, 'EA200000071CN');
    await tracker.says('We cannot look at the moment');
    post.answer = () => letter();
    await tracker.press('Look again');
    await tracker.says('Nothing for you to do.');
    expect(post.asked).toHaveLength(2);
  });
});

describe('what the office asks back', () => {
  it('the carrier is chosen from those that could be meant', async () => {
    const tracker = await Tracker.open({post: memoryMail()});
    await send(tracker, '1272448151316');
    await tracker.says('Who carries it?');
    expect(tracker.root.activeElement).toHaveTextContent('Who carries it?');
    await tracker.press('China Post EMS');
    await tracker.says('Nothing for you to do.');
  });

  it('where the office names no carriers, those stand there that the number fits', async () => {
    const post = new Post((query) =>
      'carrier' in query ? letter() : new ProviderError('carrier-needed'),
    );
    const tracker = await Tracker.open({post});
    await send(tracker, '1272448151316');
    await tracker.press('China Post or EMS');
    await tracker.says('Nothing for you to do.');
    expect(post.asked.at(-1)).toEqual({number: '1272448151316', carrier: 'ems-cn'});
  });

  it.each([
    ['SF1402233445566', 'Last 4 digits of the phone number', '1111', '5678'],
    ['EA123456785CN', 'Postcode of the address', '844 001', '844000'],
  ])('%s: the proof (%s) can be mended', async (number, label, wrong, right) => {
    const tracker = await Tracker.open({post: memoryMail()});
    await send(tracker, number);
    const proof = tracker.view.getByLabelText(label);
    await proof.fill(wrong);
    await tracker.press('Go on');
    await expect
      .element(proof)
      .toHaveAccessibleDescription('This does not fit. Look at it once more.');
    expect(tracker.root.activeElement).toBe(proof.element());
    await proof.fill(right);
    await tracker.press('Go on');
    await tracker.says('Nothing for you to do.');
  });

  it('a birth date is a date, and an empty one is not sent', async () => {
    const errors = [{pointer: '/proof', code: 'birthdate', detail: ''}];
    const post = new Post(new ProviderError('proof-required', {errors}));
    const tracker = await Tracker.open({post, refs: 'a-1'});
    const proof = tracker.view.getByLabelText('Date of birth');
    await expect.element(proof, patience).toHaveAttribute('type', 'date');
    await tracker.press('Go on');
    await expect.element(proof).toHaveAccessibleDescription('Please fill this in');
    expect(post.asked).toHaveLength(1);
    post.answer = () => letter();
    await proof.fill('1956-04-03');
    await tracker.press('Go on');
    await tracker.says('Nothing for you to do.');
    expect(post.asked.at(-1)).toEqual({
      ref: 'a-1',
      proof: {kind: 'birthdate', value: '1956-04-03'},
    });
  });
});

describe('a machine that many people use', () => {
  it('the next one finds nothing of the one before, and the page’s own shipment not either', async () => {
    const post = new Post(letter());
    const tracker = await Tracker.on(
      html`<zt-portal kiosk>
        <zt-mail-tracker data-testid="tracker" reference="a-1" .provider=${post}></zt-mail-tracker>
      </zt-portal>`,
    );
    await tracker.says('Nothing for you to do.');
    const portal = tracker.around.querySelector<Portal>('zt-portal')!;
    portal.endSession();
    await expect.element(field(tracker), patience).toHaveValue('');
    expect(tracker.text).not.toContain('Household registration form');
    const other = new Post(letter());
    tracker.element.provider = other;
    await tracker.element.updateComplete;
    expect(other.asked).toEqual([]);
    tracker.element.provider = post;
    tracker.element.reference = 'a-2';
    await tracker.says('Nothing for you to do.');
    expect(post.asked.at(-1)).toEqual({ref: 'a-2'});
  });

  it('and a number that was typed is gone, too', async () => {
    const tracker = await Tracker.on(
      html`<zt-portal kiosk>
        <zt-mail-tracker data-testid="tracker" .provider=${new Post(letter())}></zt-mail-tracker>
      </zt-portal>`,
    );
    await send(tracker, 'EA200000071CN');
    await tracker.says('Number EA•••••••71CN');
    tracker.around.querySelector<Portal>('zt-portal')!.endSession();
    await expect.element(field(tracker), patience).toHaveValue('');
    await expect.element(page.getByText('EA•••••••71CN')).not.toBeInTheDocument();
  });
});
