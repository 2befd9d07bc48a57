import {fixture} from '@open-wc/testing-helpers';
import {html} from 'lit';
import {beforeEach, describe, expect, it} from 'vitest';
import {page} from 'vitest/browser';
import '../../src/service/define.js';
import type {Answers, ServiceDefinition} from '../../src/service/index.js';
import {consents, gone, person, Picker, shown} from './picker-harness.js';
import {Office} from './picker-office.js';

/** Far away one needs not come; who is close has the choice; a form on paper needs no time. */
const lostForm: ServiceDefinition = {
  schemaVersion: 1,
  id: 'hukou-form',
  name: 'Lost form',
  provider: {name: 'Linhu Police'},
  updated: '2026-11-01',
  questions: [
    {id: 'far', type: 'yesno', label: 'Are you far away?'},
    {id: 'paper', type: 'yesno', label: 'On paper?'},
  ],
  documents: {
    card: {name: 'Identity card'},
    passport: {name: 'Passport'},
    letter: {name: 'Letter of authority'},
  },
  requirements: [
    {
      id: 'identity',
      anyOf: [
        {needs: [{ref: 'card', copies: {check: true}}]},
        {needs: [{ref: 'passport', copies: {original: 1, copy: 2}}]},
      ],
    },
    {id: 'authority', when: {far: false}, needs: ['letter']},
  ],
  channels: [
    {id: 'video', type: 'video', visits: 0, when: {paper: false}},
    {
      id: 'counter',
      type: 'counter',
      visits: 1,
      when: {far: false, paper: false},
      photo: {standard: 'cn-resident-id', guide: '/id-card.html#photo'},
    },
    {id: 'post', type: 'post', visits: 0, when: {paper: true}},
  ],
};

let picker: Picker;

/** A picker that the page tells nothing, inside a service with these answers. */
async function openWith(answers: Answers, service?: string): Promise<void> {
  const office = new Office();
  const around = await fixture<HTMLElement>(html`
    <section lang="en">
      <zt-service .definition=${lostForm} .answers=${answers}>
        <zt-appointment-picker
          data-testid="picker"
          .service=${service}
          .provider=${office.provider}
        ></zt-appointment-picker>
      </zt-service>
    </section>
  `);
  picker = Picker.around(around, office);
}

describe('a picker inside a service', () => {
  beforeEach(() => page.viewport(800, 900));

  it('asks for no service, and offers the ways that are open, the one without a trip first', async () => {
    await openWith({far: false, paper: false});
    await picker.isAt('How do you want to meet us?');
    await shown(picker.radio('By video'));
    await shown(picker.radio('At the counter'));
    expect(picker.root.textContent).not.toContain('By phone');
    expect(picker.root.querySelector('input')?.value).toBe('video');
  });

  it('does not ask how where only one way is open', async () => {
    await openWith({far: true, paper: false});
    await picker.isAt('Step 1 of 3 · When?');
  });

  it('follows an answer that is given later', async () => {
    await openWith({far: false, paper: false});
    await picker.isAt('How do you want to meet us?');
    picker.element.closest('zt-service')!.answers = {far: true, paper: false};
    await picker.isAt('When?');
  });

  it('follows the way that was chosen in the list', async () => {
    await openWith({far: false, paper: false, $channel: 'video'});
    await picker.isAt('Step 1 of 3 · When?');
  });

  it('says that no time is needed where the only way needs none', async () => {
    await openWith({paper: true});
    await shown(picker.view.getByText('You need no appointment for this'));
  });

  it('is left alone where it is about another service', async () => {
    await openWith({far: true, paper: false}, 'id-card');
    await picker.isAt('How many people?');
  });

  const book = async (...details: Parameters<Picker['fill']>): Promise<void> => {
    await picker.pickSoonest();
    await picker.keepTime();
    await picker.fill(...details);
    await picker.button('Continue').click();
    await picker.confirm();
    await picker.isAt('Your appointment is booked');
  };

  it('says on its confirmation what to wear where the photo is taken there', async () => {
    await openWith({far: false, paper: false, $channel: 'counter'});
    await picker.choose('New Harbour Station counter');
    await book({...person, 'Why you need a new one': 'I lost it'}, [consents[0]!]);
    const link = picker.view.getByRole('link', {name: 'What to wear for the photo'});
    await shown(link);
    expect(link.element().getAttribute('href')).toBe('/id-card.html#photo');
  });

  it('says nothing of a photo on a way that takes none', async () => {
    await openWith({far: false, paper: false, $channel: 'video'});
    await book();
    await gone(picker.view.getByText('What to wear for the photo'));
  });

  it('says on its confirmation that no trip is needed, and what to have ready', async () => {
    await openWith({far: true, paper: false});
    await book();
    await shown(picker.view.getByText('No trip needed'));
    await shown(picker.view.getByRole('heading', {name: 'Have these ready'}));
    await shown(
      picker.view.getByText(
        'any one of these: Identity card (we look at the original and give it back) or Passport (1 original, 2 copies)',
      ),
    );
    await gone(picker.view.getByText('Letter of authority'));
  });
});
