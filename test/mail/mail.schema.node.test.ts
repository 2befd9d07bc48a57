import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {parseCase} from '../../src/case/case.schema.js';
import {parseCarriers, parseShipment} from '../../src/mail/mail.schema.js';
import {shipment} from './sample.js';

const contract = parse(
  await readFile(new URL('../../src/contract/openapi.yaml', import.meta.url), 'utf8'),
) as {components: {examples: Record<string, {value: unknown}>}};
const {Shipment, CaseProgress} = contract.components.examples;

const arriving = (parts: object) => parseShipment({...shipment(), ...parts});

it('the examples of the contract arrive whole', () => {
  expect(parseShipment(Shipment?.value)).toEqual(Shipment?.value);
  expect(parseCase(CaseProgress?.value)).toEqual(CaseProgress?.value);
});

describe('a shipment that arrives', () => {
  it.each([
    ['nothing', null],
    ['a list', []],
    ['no reference', {...shipment(), ref: undefined}],
    ['nothing about the cost, which nobody may guess', {...shipment(), cost: undefined}],
    ['no time of the last look', {...shipment(), checkedAt: '2026-11-25'}],
  ])('with %s is refused', (_what, value) => {
    expect(() => parseShipment(value)).toThrow(expect.objectContaining({code: 'unreadable'}));
  });

  it('at a status that the kit does not know is unknown, and never delivered', () => {
    expect(arriving({status: 'handed_to_drone'}).status).toBe('unknown');
    expect(arriving({status: undefined}).status).toBe('unknown');
    const [event] = arriving({events: [{id: '1', text: 'Drone', status: 'drone'}]}).events;
    expect(event).toMatchObject({status: 'unknown', text: 'Drone'});
  });

  it('loses a broken event, and no other', () => {
    const events = [{text: 'without id'}, null, {id: '2', text: 'Good', precision: 'day'}];
    expect(arriving({events}).events.map(({id}) => id)).toEqual(['2']);
  });

  it('loses a time that is none, and keeps the words', () => {
    const wrong = ['2026-13-01T10:00', '25.11.2026', '2026-11-25T10:00+08:00', 'T', 7];
    const events = wrong.map((local, id) => ({id: String(id), text: 'x', local}));
    expect(arriving({events}).events.map(({local}) => local)).toEqual(Array(5).fill(undefined));
  });

  it('brings no address that runs code', () => {
    const links = [
      {label: 'Bad', href: 'javascript:alert(1)'},
      {label: 'Good', href: 'https://office.example/address'},
    ];
    const found = arriving({
      action: {actor: 'citizen', links},
      carrier: {id: 'x', name: 'X', site: 'javascript:alert(1)'},
      proof: {at: '2026-11-25', url: 'data:text/html,x'},
    });
    expect(JSON.stringify(found)).not.toMatch(/javascript|data:/);
    expect(found.action?.links).toEqual([links[1]]);
    expect(found.proof?.at).toBe('2026-11-25');
  });

  it('without carriers to choose from has none', () => {
    expect(parseCarriers('x')).toEqual([]);
  });
});

describe('a case that arrives', () => {
  const progress = CaseProgress?.value as Record<string, unknown>;

  it.each([
    ['of the portal', '/upload?x=1', true],
    ['beside the page', 'upload/photo', true],
    ['of the web', 'https://office.example/upload', true],
    ['that runs code', 'javascript:alert(1)', false],
    ['of another host in disguise', '//evil.example', false],
    ['of another host in another disguise', '/\\evil.example', false],
    ['with a control sign', '\tjavascript:alert(1)', false],
  ])('keeps a task with an address %s: %s, %s', (_what, href, isKept) => {
    const {tasks} = parseCase({...progress, tasks: [{id: '1', title: 'Send it', href}]});
    expect(tasks).toHaveLength(isKept ? 1 : 0);
  });

  it('with a step at an unknown state keeps the office’s word for it', () => {
    const {steps} = parseCase({...progress, steps: [{id: '1', label: 'X', state: 'finito'}]});
    expect(steps[0]?.state).toBe('finito');
  });

  it('that does not say how many visits it takes is refused', () => {
    expect(() => parseCase({...progress, visits: undefined})).toThrow();
  });
});
