import {afterEach, describe, expect, test, vi} from 'vitest';
import {listenersOf} from '../support/left-behind.js';
import {Card, CardOffice, moveIn, patience, video} from './card-harness.js';

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  vi.restoreAllMocks();
});

describe('connecting and removing it 200 times', () => {
  test('leaves no listener and no question under way, and then it still works', async () => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.says('L-0001');
    const around = card.element.parentElement!;
    card.element.remove();
    const counts = [listenersOf(window), listenersOf(document)];
    const signals: AbortSignal[] = [];
    const never = vi.fn((_id: string, {signal}: {signal: AbortSignal}) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    });
    const silent = {...office.provider, getAppointment: never};
    for (let round = 0; round < 200; round++) {
      const fresh = document.createElement('zt-appointment-card');
      Object.assign(fresh, {provider: silent, appointmentId: 'a', token: 't'});
      around.append(card.element, fresh);
      await Promise.all([card.element.updateComplete, fresh.updateComplete]);
      card.element.remove();
      fresh.remove();
    }
    for (const each of counts) expect([...each.values()].filter((left) => left !== 0)).toEqual([]);
    expect(signals.filter(({aborted}) => !aborted)).toEqual([]);
    vi.restoreAllMocks();
    around.append(card.element);
    await card.press('Cancel the appointment');
    await card.says('Cancel this appointment?');
  });
});

describe('a press that comes twice', () => {
  test('confirms once', async () => {
    const office = new CardOffice();
    const booked = await office.book(moveIn);
    const [letter] = office.letters;
    const activation = letter?.kind === 'activation' ? letter.activationToken : '';
    const card = await Card.ofLink(office, booked, {activation});
    await card.button('Confirm the booking').dblClick(patience);
    await card.says('Confirmed. The time is yours.');
    expect(office.count('activate')).toBe(1);
  });

  test('cancels once, also where the answer takes its time', async () => {
    const office = new CardOffice();
    const {provider} = office;
    const real = provider.cancel.bind(provider);
    let answer: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (answer = resolve));
    provider.cancel = async (...args) => {
      await gate;
      return real(...args);
    };
    const sent = vi.spyOn(provider, 'cancel');
    const card = await Card.ofLink(office, await office.book());
    await card.press('Cancel the appointment');
    await card.button('Yes, cancel it').dblClick(patience);
    await card.says('One moment, we are cancelling');
    (card.button('One moment, we are cancelling').element() as HTMLElement).click();
    expect(sent).toHaveBeenCalledTimes(1);
    answer();
    await card.says('Cancelled.');
  });

  test('moves once, and presses nothing that has come under the finger', async () => {
    const pressed: string[] = [];
    const note = (event: Event) => {
      const path = event.composedPath() as Element[];
      if (path.some((each) => each.localName === 'a')) pressed.push(path[0]!.textContent);
    };
    document.addEventListener('click', note);
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book());
    await card.press('Choose another time');
    await card.press(/Friday 27 November/);
    await card.press(/^9:00/);
    await card.press('Continue');
    await card.button('Move it to the new time').dblClick(patience);
    await card.says('Moved. The new time is yours');
    expect([office.count('hold'), office.count('reschedule')]).toEqual([1, 1]);
    document.removeEventListener('click', note);
    expect(pressed).toEqual([]);
  });
});

describe('the check of the device', () => {
  const open = async (): Promise<Card> => {
    const office = new CardOffice();
    const card = await Card.ofLink(office, await office.book(video));
    await card.says('Does it work on this device?');
    return card;
  };

  /** What the browser gives for camera and microphone, as an error's name or as a track. */
  const devices = (answers: Readonly<Record<'video' | 'audio', string>>, stop = vi.fn()) =>
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation((wanted) => {
      const answer = answers[wanted?.video ? 'video' : 'audio'];
      return answer === 'there'
        ? Promise.resolve({
            getTracks: () => [{stop, getSettings: () => ({})}],
          } as unknown as MediaStream)
        : Promise.reject(new DOMException('', answer));
    });

  test('asks for nothing before it is pressed', async () => {
    const asked = devices({video: 'there', audio: 'there'});
    await open();
    expect(asked).not.toHaveBeenCalled();
  });

  test('says what works, and lets camera and microphone go at once', async () => {
    const stop = vi.fn();
    devices({video: 'there', audio: 'there'}, stop);
    const card = await open();
    await card.press('Check this device');
    await card.says(/Camera: works\s*Microphone: works\s*Connection: works/);
    expect(stop).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['NotAllowedError', 'NotFoundError', /Camera: not allowed.*Microphone: not found/],
    ['NotFoundError', 'NotReadableError', /Camera: not found.*Microphone: does not answer/],
  ])('has a sentence for %s and for %s', async (video, audio, words) => {
    devices({video, audio});
    const card = await open();
    await card.press('Check this device');
    await card.says(words);
    await card.says('Check again');
  });
});
