import {fixtureCleanup} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {userEvent} from 'vitest/browser';
import {doorkeeper, EARLY, followed, meeting, officeAt, OPEN, OVER, Room} from './room-harness.js';

afterEach(() => {
  fixtureCleanup();
  vi.restoreAllMocks();
});

describe('a meeting that is recorded', () => {
  it('asks for a yes that nobody has given beforehand, and sends it along', async () => {
    const room = await Room.open({at: OPEN, video: {isRecorded: true}});
    const [events, presses] = [doorkeeper(room), followed(room)];
    await room.says(/The meeting is recorded.*If you do not want that, call us/);
    const tick = room.view.getByLabelText('I agree that the meeting is recorded');
    await expect.element(tick).not.toBeChecked();
    await room.press('Enter the video room');
    await room.says('Please agree first, or call us');
    expect(room.root.activeElement?.id).toBe('agree');
    expect(events).toEqual([]);
    await tick.click();
    await room.saysNo('Please agree first');
    await userEvent.click(room.door!);
    expect(events.map(({detail}) => detail.mayRecord)).toEqual([true]);
    expect(presses).toEqual([true]);
  });

  it('asks anew for another meeting', async () => {
    const room = await Room.open({at: OPEN, video: {isRecorded: true}});
    const tick = room.view.getByLabelText('I agree that the meeting is recorded');
    await tick.click();
    room.element.meeting = {...meeting, ref: 'K7-043'};
    await room.says('Number K7-043');
    await expect.element(tick).not.toBeChecked();
  });

  it('is told beforehand, with whom to call, so that there is time for another way', async () => {
    const room = await Room.open({at: EARLY, video: {isRecorded: true}});
    await room.says(/The meeting is recorded.*If you do not want that, call us\. Call \+86/);
    await room.view.getByLabelText('I agree that the meeting is recorded').click();
    room.element.data = officeAt(OPEN, {isRecorded: true});
    await room.says('You can go in now');
    const presses = followed(room);
    await userEvent.click(room.door!);
    expect(presses).toEqual([true]);
    await room.saysNo('Please agree first');
  });

  it('is not spoken of where the office does not record', async () => {
    const room = await Room.open({at: OPEN});
    await room.says('You can go in now');
    expect(room.read).not.toContain('The meeting is recorded');
    expect(room.root.querySelector('#agree')).toBeNull();
  });
});

describe('somebody who comes too late', () => {
  it('is told until when, and whom to call', async () => {
    const room = await Room.open({
      at: OVER,
      content: html`<a slot="help" href="/book.html">Choose another time</a>`,
    });
    await room.says(/The room is closed now It was open until 14:00\. Did you miss it\?/);
    const phone = room.root.querySelector('#over a');
    expect(phone?.getAttribute('href')).toMatch(/^tel:\+86/);
    expect(room.read).not.toContain('Try it out');
    await expect.element(room.view.getByText('Choose another time')).toBeVisible();
  });
});

describe('the meeting of a page', () => {
  const script = (text: string): HTMLScriptElement =>
    Object.assign(document.createElement('script'), {
      type: 'application/json',
      slot: 'meeting',
      textContent: text,
    });

  it('may stand in a script inside', async () => {
    const content = script(JSON.stringify(meeting));
    const room = await Room.open({at: OPEN, meeting: undefined, content});
    await room.says('Number K7-042');
  });

  it.each(['{', '{"start": "tomorrow"}', '[]'])('is no more than absent as %s', async (text) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const room = await Room.open({at: OPEN, meeting: undefined, content: script(text)});
    await room.says('Once you have a time');
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('shows what others wrote as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const room = await Room.open({
      at: OPEN,
      meeting: {...meeting, ref: evil},
      video: {steps: [evil], show: [evil]},
    });
    await room.says(`Number ${evil}`);
    expect(room.root.querySelector('img')).toBeNull();
  });
});

describe('a room whose office does not answer', () => {
  it('keeps the author’s words, and says so where there is no video room', async () => {
    const {video: _, ...office} = officeAt(EARLY);
    const content = html`<p>Call 0573-0000-0110</p>`;
    const room = await Room.open({data: office, content});
    await room.says('This office has no video room Please give us a call.');
    await expect.element(room.view.getByText('Call 0573-0000-0110')).toBeVisible();
  });

  it('keeps them where what came cannot be read', async () => {
    const content = html`<p>Call 0573-0000-0110</p>`;
    const room = await Room.open({data: {id: 7}, content});
    await room.says(/We cannot show this at the moment/);
    await expect.element(room.view.getByText('Call 0573-0000-0110')).toBeVisible();
  });
});
