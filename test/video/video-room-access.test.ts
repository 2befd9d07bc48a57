import {fixtureCleanup} from '@open-wc/testing-helpers';
import {chaiA11yAxe} from 'chai-a11y-axe';
import {afterEach, chai, describe, expect, it} from 'vitest';
import {cdp, page, userEvent} from 'vitest/browser';
import {FakeDevices} from './fake-devices.js';
import {EARLY, OPEN, type Opening, OVER, patience, Room} from './room-harness.js';

chai.use(chaiA11yAxe);

let devices: FakeDevices | undefined;

afterEach(async () => {
  fixtureCleanup();
  devices?.stop();
  devices = undefined;
  await cdp().send('Emulation.setEmulatedMedia', {media: '', features: []});
  await page.viewport(800, 600);
});

const face = {
  guidance: () => ['Take your glasses off.'],
  start: () => Promise.resolve({outcome: 'not-confirmed'} as const),
};

/** States of the room, each until it is there. */
const states: Readonly<Record<string, (more: Opening) => Promise<Room>>> = {
  early: (more) => Room.open({at: EARLY, ...more}),
  open: (more) => Room.open({at: OPEN, video: {isRecorded: true}, ...more}),
  over: (more) => Room.open({at: OVER, ...more}),
  'without a time': (more) => Room.open({meeting: undefined, ...more}),
  'with everything tried': async (more) => {
    devices = new FakeDevices({audio: 'NotAllowedError'});
    const room = await Room.open({
      at: OPEN,
      provider: {face, reach: () => Promise.reject(new Error('away'))},
      ...more,
    });
    await expect.poll(() => room.root.querySelectorAll('.check').length, patience).toBe(4);
    const buttons = () => [...room.root.querySelectorAll<HTMLElement>('section button')];
    // A face is compared by a camera of its own, so that comes first.
    for (const each of buttons().reverse()) each.click();
    await expect.poll(() => room.video?.videoWidth, patience).toBe(320);
    await expect.poll(() => room.root.querySelectorAll('.verdict').length, patience).toBe(3);
    return room;
  },
};

/** What is seen: controls and words, not the boxes around them. */
const drawn = (room: Room): Element[] =>
  [...room.root.querySelectorAll('*')].filter(
    (each) =>
      (each.childElementCount === 0 || each.matches('button, a, .notice, video')) &&
      !each.closest('.visually-hidden'),
  );

/** What sticks out of the room to either side. */
function outside(room: Room): string[] {
  const {left, right} = room.element.getBoundingClientRect();
  return drawn(room)
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map(({localName, className, textContent}) =>
      [localName, className, textContent.trim().slice(0, 30)].join(' '),
    );
}

const isThere = (room: Room) => room.says(/video|视频/);

describe.each(Object.entries(states))('for everybody: %s', (_name, open) => {
  it('passes axe', async () => {
    const room = await open({});
    await isThere(room);
    const axe = expect(room.element) as unknown as {to: {be: {accessible(): Promise<void>}}};
    await axe.to.be.accessible();
  });

  it('nothing sticks out on a narrow telephone, in large text, from either side', async () => {
    await page.viewport(320, 640);
    const room = await open({});
    await isThere(room);
    for (const [dir, fontSize] of [
      ['ltr', ''],
      ['rtl', ''],
      ['ltr', '200%'],
      ['rtl', '200%'],
    ] as const) {
      room.around.dir = dir;
      room.element.style.fontSize = fontSize;
      await expect.poll(() => getComputedStyle(room.element).direction, patience).toBe(dir);
      expect([dir, fontSize, outside(room)]).toEqual([dir, fontSize, []]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    }
  });

  it('everything that is pressed is 60 px high in elder mode, and 44 otherwise', async () => {
    for (const [mode, least] of [
      [undefined, 44],
      ['elder', 60],
    ] as const) {
      const room = await open(mode ? {mode} : {});
      await isThere(room);
      const pressed = [...room.root.querySelectorAll('button, a, label')];
      expect(pressed.length).toBeGreaterThan(0);
      for (const each of pressed) {
        const height = () => each.getBoundingClientRect().height;
        await expect.poll(height, patience).toBeGreaterThanOrEqual(least - 0.5);
      }
      fixtureCleanup();
    }
  });
});

describe('with the keyboard alone', () => {
  const focused = (room: Room): string =>
    (room.root.activeElement?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

  it('Tab goes through the way in and what can be tried, in the order in which it is read', async () => {
    const room = await Room.open({at: OPEN});
    await room.says('You can go in now');
    const reached: string[] = [];
    for (let pressed = 0; pressed < 7; pressed++) {
      await userEvent.tab();
      reached.push(focused(room));
    }
    expect(reached).toEqual([
      'Enter the video room',
      'Try the camera',
      'Try the microphone',
      'Play a sound',
      'Try the connection',
      'Rehearse it',
      expect.stringMatching(/^Call /),
    ]);
  });

  it('a press leaves the focus where it is, and what comes of it is heard', async () => {
    devices = new FakeDevices();
    const room = await Room.open({at: OPEN});
    await room.says('Try the camera');
    room.root.querySelector<HTMLElement>('.check button')!.focus();
    await userEvent.keyboard('{Enter}');
    await room.hears('Camera: It works.');
    expect(focused(room)).toBe('Turn the camera off');
  });
});

describe('where colours are chosen by the citizen', () => {
  it('buttons, the way in and the frame keep an edge', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{name: 'forced-colors', value: 'active'}],
    });
    const room = await states['with everything tried']!({});
    for (const each of room.root.querySelectorAll<HTMLElement>('button, a.button, .card')) {
      const {borderTopStyle, borderTopWidth} = getComputedStyle(each);
      expect([each.className, borderTopStyle]).toEqual([
        each.className,
        expect.stringMatching(/solid|dashed/),
      ]);
      expect(Number.parseFloat(borderTopWidth)).toBeGreaterThan(0);
    }
  });
});

describe('on paper', () => {
  it('stands when it is, what will happen and what to have ready, without what is pressed', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {media: 'print'});
    const room = await Room.open({at: EARLY});
    await room.says('What will happen');
    const shown = [...room.root.querySelectorAll<HTMLElement>('button, video')];
    expect(shown.filter((each) => each.getBoundingClientRect().width > 0)).toEqual([]);
    for (const words of ['13:30 to 13:45', 'K7-042', 'Your identity card', 'Call +86']) {
      const said = [...room.root.querySelectorAll('p, li, a')].filter(
        (each) => each.textContent.includes(words) && each.getBoundingClientRect().height > 0,
      );
      expect([words, said.length > 0]).toEqual([words, true]);
    }
    expect(room.element.getBoundingClientRect().height).toBeLessThan(950);
  });
});

describe('in another language', () => {
  it('says everything in Chinese', async () => {
    const room = await Room.open({at: OPEN, lang: 'zh-CN'});
    await room.says('现在可以进去了');
    expect(room.read).toMatch(/11月27日.*13:30 到 13:45/);
    expect(room.read).not.toMatch(/[a-z]{3}/);
  });
});
