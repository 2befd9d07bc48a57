import {html, type TemplateResult} from 'lit';
import {describe, expect, it} from 'vitest';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import {memoryFeedback} from '../../src/feedback/feedback.memory.js';
import {memoryHelp} from '../../src/help/help.memory.js';
import {memoryOffices} from '../../src/office/office.memory.js';
import {CardOffice} from '../appointment/card-harness.js';
import {waiting} from '../case/case-samples.js';
import {Office} from '../case/progress-harness.js';
import {linhuCalls} from '../help/callback-harness.js';
import {letter, Post} from '../mail/tracker-harness.js';
import {everythingIn, Machine, patience} from './machine.js';

/** An office that answers when the test opens the gate, and tells that it was asked. */
class Gate {
  asked = 0;
  #open!: () => void;
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));

  /** Only the first question waits here. */
  readonly wait = (): Promise<void> | undefined => {
    this.asked += 1;
    return this.asked === 1 ? this.#opened : undefined;
  };

  /** Lets the answer go, and gives it the time to arrive. */
  async open(): Promise<void> {
    this.#open();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

interface Errand {
  readonly inside: (gate: Gate) => Promise<TemplateResult> | TemplateResult;
  /** Sends or asks something; the answer is on its way then. */
  readonly act: (machine: Machine) => Promise<void>;
  /** What the answer would show. */
  readonly answer: RegExp;
}

const ask = async (machine: Machine, text: string): Promise<void> => {
  await machine.write('Your question', text);
  await machine.press(/^Send to/);
};

const rate = async (machine: Machine): Promise<void> => {
  (await machine.find<HTMLInputElement>('zt-feedback', '[name=q-overall][value="5"]')).click();
  await machine.press('Send');
};

const helpDesk = (gate: Gate) => {
  const provider = {...memoryOffices(), ...memoryHelp({wait: gate.wait})};
  return html`<zt-help-desk office="donghu" .provider=${provider}></zt-help-desk>`;
};

const feedback = (gate: Gate) =>
  html`<zt-feedback set="cn-5" .provider=${memoryFeedback({wait: gate.wait})}></zt-feedback>`;

function slowToCancel(gate: Gate): CardOffice {
  const office = new CardOffice();
  const now = office.provider.cancel.bind(office.provider);
  office.provider.cancel = async (...asked) => {
    await gate.wait();
    return now(...asked);
  };
  return office;
}

const card = (office: CardOffice, id: string, token: string) =>
  html`<zt-appointment-card
    appointment-id=${id}
    .token=${token}
    .provider=${office.provider}
  ></zt-appointment-card>`;

async function cancel(machine: Machine): Promise<void> {
  await machine.press('Cancel the appointment');
  await machine.press('Yes, cancel it');
}

/** Writes everything that the online room asks, and comes to the last press. */
async function comeToConfirm(machine: Machine): Promise<void> {
  (await machine.find('zt-appointment-picker', '.cards button')).click();
  (await machine.find('zt-appointment-picker', '.sticky .primary')).click();
  await machine.find('zt-appointment-picker', 'form input');
  await machine.write('Full name', 'Wang Xiulan');
  await machine.write('Phone number', '13800000000');
  await machine.write('Where we post it to', '1 Jiefang North Road, Kashgar');
  await machine.select('Why you need', 'I lost it');
  for (const box of machine.all<HTMLInputElement>('zt-appointment-picker', '[type=checkbox]'))
    box.click();
  await machine.press('Continue');
  await machine.says('Check and confirm');
}

const errands: Readonly<Record<string, Errand>> = {
  'a question': {
    inside: helpDesk,
    act: (machine) => ask(machine, 'May my daughter come for me?'),
    answer: /Q-0001/,
  },
  'a rating': {inside: feedback, act: rate, answer: /F-0001/},
  'a number that is looked up': {
    inside: (gate) => {
      const post = new Post(async () => {
        await gate.wait();
        return letter();
      });
      return html`<zt-mail-tracker .provider=${post}></zt-mail-tracker>`;
    },
    act: async (machine) => {
      await machine.write('Number on the receipt', 'EA200000071CN');
      await machine.press('Look it up');
    },
    answer: /Nothing for you to do/,
  },
  'a case that is looked up': {
    inside: (gate) => {
      const office = new Office(waiting);
      const getCaseStatus: Office['getCaseStatus'] = async (...asked) => {
        await gate.wait();
        return office.getCaseStatus(...asked);
      };
      return html`<zt-case-progress
        reference="case-7"
        .provider=${{getCaseStatus}}
      ></zt-case-progress>`;
    },
    act: async () => {},
    answer: /Send page 2/,
  },
  'a wish to be called': {
    inside: (gate) =>
      html`<zt-callback-request
        office="donghu"
        .provider=${linhuCalls({wait: gate.wait})}
      ></zt-callback-request>`,
    act: async (machine) => {
      await machine.write('Your telephone number', '138 1234 5678');
      await machine.choose(/14:30–15:30/);
      await machine.select('What is it about?', 'papers');
      await machine.press('Please call me');
    },
    answer: /Code word|Lotus/,
  },
  'a letter of thanks': {
    inside: (gate) =>
      html`<zt-feedback
        set="cn-5"
        letters
        .provider=${memoryFeedback({wait: gate.wait})}
      ></zt-feedback>`,
    act: async (machine) => {
      (await machine.find('zt-feedback', '.letter > button')).click();
      (await machine.find('zt-feedback', '[name=to][value=office]')).click();
      await machine.write(/Your letter/, 'Thank you from Harbin');
      (await machine.find('zt-feedback', '[aria-labelledby=letter-title] > button')).click();
    },
    answer: /L-0001|Harbin/,
  },
  'a booking': {
    inside: (gate) =>
      html`<zt-appointment-picker
        service="hukou-form"
        meeting-mode="video"
        .provider=${memoryAppointments({
          taken: () => 0,
          wait: (call) => (call === 'book' ? gate.wait() : undefined),
        })}
      ></zt-appointment-picker>`,
    act: async (machine) => {
      await comeToConfirm(machine);
      await machine.press('Confirm the appointment');
    },
    answer: /Your appointment is booked|Your reference|Xiulan/,
  },
  'a cancellation': {
    inside: async (gate) => {
      const office = slowToCancel(gate);
      const {id, manageToken} = await office.book();
      return card(office, id, manageToken);
    },
    act: cancel,
    answer: /Cancelled|26 November/,
  },
};

describe.each(Object.entries(errands))('the answer to %s', (_name, {act, answer, inside}) => {
  it('is seen by whoever has stayed', async () => {
    const gate = new Gate();
    const machine = await Machine.open(await inside(gate));
    await act(machine);
    await expect.poll(() => gate.asked, patience).toBe(1);
    await gate.open();
    await machine.says(answer);
  });

  it('comes after the person has gone, and nobody sees it', async () => {
    const gate = new Gate();
    const machine = await Machine.open(await inside(gate));
    await act(machine);
    await expect.poll(() => gate.asked, patience).toBe(1);
    await machine.next();
    await gate.open();
    expect(everythingIn(machine.around)).not.toMatch(answer);
  });
});

describe('whoever comes while the last one’s act is still on its way', () => {
  it('asks a question of their own', async () => {
    const gate = new Gate();
    const machine = await Machine.open(helpDesk(gate));
    await ask(machine, 'May my daughter come for me?');
    await expect.poll(() => gate.asked, patience).toBe(1);
    await machine.next();
    await ask(machine, 'When do you open?');
    await expect.poll(() => gate.asked, patience).toBe(2);
    await machine.says('Q-0001');
    await gate.open();
    expect(everythingIn(machine.around)).not.toContain('daughter');
    await machine.says('When do you open?');
  });

  it('gives a rating of their own', async () => {
    const gate = new Gate();
    const machine = await Machine.open(feedback(gate));
    await rate(machine);
    await expect.poll(() => gate.asked, patience).toBe(1);
    await machine.next();
    await rate(machine);
    await expect.poll(() => gate.asked, patience).toBe(2);
  });

  it('cancels an appointment of their own', async () => {
    const gate = new Gate();
    const office = slowToCancel(gate);
    const [first, second] = [await office.book(), await office.book(undefined, 1)];
    const machine = await Machine.open(card(office, first.id, first.manageToken));
    await cancel(machine);
    await expect.poll(() => gate.asked, patience).toBe(1);
    await machine.next();
    const {id, manageToken} = second;
    Object.assign(machine.element('zt-appointment-card'), {appointmentId: id, token: manageToken});
    await cancel(machine);
    await machine.says('Cancelled.');
    expect(gate.asked).toBe(2);
  });
});
