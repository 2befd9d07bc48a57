import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {PaperTickedEvent} from '../../src/requirements/index.js';
import {Checklist, freshVisit, shown} from './checklist-harness.js';
import {clothes} from './stall-service.js';

beforeEach(freshVisit);
afterEach(freshVisit);

describe('ticks', () => {
  it('say “I have this”, never “completed”, and count', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.says('0 of 2 ready');
    await list.saysNo('I have this');
    await list.tick('Application form');
    await list.says('1 of 2 ready');
    await list.says('I have this');
    await list.tick('Passport');
    await list.says('Everything is ready');
    expect(list.read).not.toMatch(/complete|submitted|done/i);
    await list.tick('Passport');
    await list.says('1 of 2 ready');
  });

  it('on other ways count as one, once one way is whole', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Identity card');
    await list.says('0 of 2 ready');
    await list.tick('Photo');
    await list.says('1 of 2 ready');
    await list.tick('Passport');
    await list.says('1 of 2 ready');
  });

  it('on what is brought only if one has it do not count', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Drawing of the stall');
    await list.says('0 of 2 ready');
    await expect.element(list.paper('Drawing of the stall')).toBeChecked();
  });

  it('stay where an answer leaves the paper in the list', async () => {
    const list = await Checklist.open({answers: clothes});
    await list.tick('Application form');
    await list.change('How many people help you?');
    await list.write('4');
    await list.says('1 of 3 ready');
    await expect.element(list.paper('Application form')).toBeChecked();
  });

  it('stay when the element renders anew between “input” and “change”', async () => {
    const list = await Checklist.open({answers: clothes});
    const box = list.paper('Passport');
    await shown(box);
    box.element().addEventListener('input', () => list.element.requestUpdate());
    await box.click();
    await list.element.updateComplete;
    await expect.element(box).toBeChecked();
    await box.click();
    await expect.element(box).not.toBeChecked();
  });

  it('are told to the page', async () => {
    const list = await Checklist.open({answers: clothes});
    const told: PaperTickedEvent['detail'][] = [];
    list.around.addEventListener('zt-paper-ticked', ({detail}) => told.push(detail));
    await list.tick('Passport', 'Passport');
    expect(told).toEqual([
      {key: 'identity.passport', isTicked: true, ready: 1, total: 2},
      {key: 'identity.passport', isTicked: false, ready: 0, total: 2},
    ]);
  });
});
