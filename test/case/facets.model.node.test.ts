import {describe, expect, it} from 'vitest';
import type {CaseProgress} from '../../src/case/case.model.js';
import {
  actorOf,
  currentStep,
  isClosed,
  isTripFree,
  soonestDeadline,
} from '../../src/case/facets.model.js';

const progress = (parts: Partial<CaseProgress> = {}): CaseProgress => ({
  ref: 'L0-003',
  title: 'A lost form',
  steps: [
    {id: 'received', label: 'Received', state: 'done'},
    {id: 'printed', label: 'Printed', state: 'current'},
  ],
  visits: {needed: 0},
  checkedAt: '2026-11-25T12:00:00+08:00',
  ...parts,
});
const task = {id: 'photo', title: 'Send a photo', deadline: '2026-12-03', href: '/upload'};

describe('who has to act on a case', () => {
  it('is the office while nothing is asked of the citizen', () => {
    expect(actorOf(progress())).toBe('office');
    expect(actorOf(progress({tasks: []}))).toBe('office');
  });

  it('is the citizen while a task is open', () => {
    expect(actorOf(progress({tasks: [task]}))).toBe('citizen');
  });

  it('is nobody once it is over, and always whom the office names', () => {
    const outcome = {label: 'Granted'};
    expect(actorOf(progress({outcome}))).toBe('nobody');
    expect(actorOf(progress({tasks: [task], action: {actor: 'carrier'}}))).toBe('carrier');
  });
});

it('the step it stands at may be one in trouble', () => {
  expect(currentStep(progress())?.id).toBe('printed');
  const steps = [{id: 'posted', label: 'Posted', state: 'problem'}] as const;
  expect(currentStep(progress({steps}))?.id).toBe('posted');
  expect(currentStep(progress({steps: []}))).toBeUndefined();
});

it('the citizen’s deadline is the soonest of all, and not the office’s', () => {
  const tasks = [{...task, deadline: '2026-12-09'}, task, {...task, deadline: undefined}];
  expect(soonestDeadline(progress({tasks}))).toBe('2026-12-03');
  const action = {actor: 'citizen', deadline: '2026-12-01T12:00:00+08:00'} as const;
  expect(soonestDeadline(progress({tasks, action}))).toBe('2026-12-01T12:00:00+08:00');
  expect(soonestDeadline(progress({action: {...action, actor: 'office'}}))).toBeUndefined();
});

it('an outcome closes it, and no visit needed makes it free of trips', () => {
  expect([isClosed(progress()), isClosed(progress({outcome: {label: 'Granted'}}))]).toEqual([
    false,
    true,
  ]);
  expect([isTripFree(progress()), isTripFree(progress({visits: {needed: 1}}))]).toEqual([
    true,
    false,
  ]);
});
