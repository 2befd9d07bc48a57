import {describe, expect, it} from 'vitest';
import {holds} from '../../src/service/rule.model.js';
import {importImplementationList, lintDefinition} from '../../src/tools/index.js';
import {shapeFindings} from '../../src/tools/lint/shape.js';
import {list, titles, tree} from './kite-list.js';

const codesOf = (value: object) =>
  importImplementationList(value).warnings.map(({code, path}) => `${code} ${path}`);
const requirement = (value: object, id: string) =>
  importImplementationList(value).definition.requirements.find((each) => each.id === id);

describe('an implementation list', () => {
  it.each([
    ['without situations', list],
    ['with titles and options', {...list, SITUATIONS: titles}],
    ['with a tree of states', {...list, SITUATIONS: tree}],
    ['with nothing in it', {}],
  ])('%s becomes a definition that keeps the schema', (_what, value) => {
    expect(shapeFindings(importImplementationList(value).definition)).toEqual([]);
  });

  it('gives its names, codes, times, fees, results and law', () => {
    const {definition} = importImplementationList(list);
    expect(definition).toMatchObject({
      id: 'task-11000000000000000K4000999001000',
      name: '风筝放飞登记（示例）',
      provider: {id: 'kite-office', name: '示例风筝管理处'},
      audience: ['person', 'organisation'],
      updated: '2026-11-01',
      conditions: ['1、有风筝', '2、会放'],
      processing: {legal: {value: 20, unit: 'working-day'}, promised: {value: 5}},
      fees: [{name: '工本费', amount: 5, payOnline: true, basis: [{name: '示例收费办法'}]}],
      outputs: [{name: '风筝登记证'}],
      basis: [{name: '示例风筝条例', number: '1 号', clause: '第三条'}],
      faq: [{q: '晚上能放吗？', a: '能。'}],
    });
  });

  it('gives the ways to apply with their visits', () => {
    expect(importImplementationList(list).definition.channels).toMatchObject([
      {id: 'counter', visits: 1, address: '示例路 1 号', booking: {mode: 'optional'}},
      {id: 'online', visits: 0, url: 'https://kites.example/apply', delivery: [{mode: 'post'}]},
    ]);
  });

  it('gives the papers in its order, with copies, and how they are supplied', () => {
    const {documents, requirements} = importImplementationList(list).definition;
    expect(Object.values(documents).map(({name}) => name)).toEqual([
      '风筝照片',
      '身份证',
      '场地同意书',
      '飞行记录',
    ]);
    expect(requirements.map(({needs, supply}) => [needs?.[0], supply?.[0]?.mode])).toEqual([
      [{ref: 'material-2', copies: {copy: 2}}, undefined],
      [{ref: 'material-1', copies: {original: 1}}, undefined],
      [{ref: 'material-3', copies: {original: 1}}, 'later'],
      ['material-4', 'held'],
    ]);
  });

  it('is read in whatever spelling its fields have', () => {
    const local = {
      task_name: '风筝',
      serve_type: '1',
      materials: [{materialName: '照片', material_form: '7'}],
    };
    const {definition} = importImplementationList(local);
    expect(definition).toMatchObject({
      name: '风筝',
      audience: ['person'],
      documents: {'material-1': {name: '照片'}},
    });
    expect(definition.requirements[0]?.supply).toEqual([{mode: 'held-else-bring'}]);
  });

  it('is read with the codes of the place', () => {
    const {definition} = importImplementationList(
      {...list, MATERIALS: [{MATERIAL_NAME: '照片', IS_NEED: '0'}]},
      {codes: {necessity: {'0': 'optional'}}},
    );
    expect(definition.requirements[0]?.necessity).toBe('optional');
  });
});

describe('situations', () => {
  it('of titles ask for a paper where any option links it, and always where none does', () => {
    const when = requirement({...list, SITUATIONS: titles}, 'material-3')?.when;
    expect(when).toEqual({any: [{'situation-1': 'option-2'}, {'situation-2': 'option-1'}]});
    expect(requirement({...list, SITUATIONS: titles}, 'material-1')?.when).toBeUndefined();
  });

  it('of a tree become questions, each asked below its answer', () => {
    expect(
      importImplementationList({...list, SITUATIONS: tree}).definition.questions,
    ).toMatchObject([
      {id: 'situation-1', type: 'yesno', label: '是第一次登记吗？', required: true},
      {id: 'situation-2', type: 'one', label: '有几只？', when: {'situation-1': true}},
      {id: 'situation-3', type: 'many', label: '带哪些东西？'},
    ]);
  });

  it('of a tree name every answer on the way, so that nothing stays open for ever', () => {
    const when = requirement({...list, SITUATIONS: tree}, 'material-3')?.when;
    expect(holds(when, {'situation-1': false})).toBe(false);
    expect(holds(when, {'situation-1': true, 'situation-2': 'option-2'})).toBe(true);
  });

  it('with a statement (告知承诺) let it stand in for the paper', () => {
    expect(requirement({...list, SITUATIONS: tree}, 'material-3')?.supply).toEqual([
      {mode: 'declare', when: {'situation-1': true, 'situation-2': 'option-2'}},
      {mode: 'later'},
    ]);
  });

  it('past the limit of questions leave their papers to everybody', () => {
    const many = Array.from({length: 14}, (_, index) => ({
      TITLE: `${index}`,
      OPTIONS: [
        {OPTION_VALUE: 'a', MATERIALS: index === 13 ? ['m-1'] : ['m-2']},
        {OPTION_VALUE: 'b'},
      ],
    }));
    const value = {...list, SITUATIONS: many};
    expect(requirement(value, 'material-1')?.when).toBeUndefined();
    expect(codesOf(value)).toContain('too-many-questions SITUATIONS');
    expect(shapeFindings(importImplementationList(value).definition)).toEqual([]);
  });
});

describe('a warning is given', () => {
  const material = (row: object) => ({...list, MATERIALS: [{MATERIAL_NAME: '照片', ...row}]});
  it.each([
    [
      'for a vague name',
      material({MATERIAL_NAME: '其他材料'}),
      'vague-name MATERIALS.0.MATERIAL_NAME',
    ],
    [
      'for “A 或 B”',
      material({MATERIAL_NAME: '户口簿或身份证'}),
      'choice-in-name MATERIALS.0.MATERIAL_NAME',
    ],
    [
      'for a condition in words',
      material({HANDLE_CASE: '外地人要'}),
      'condition-free-text MATERIALS.0.HANDLE_CASE',
    ],
    ['for an unknown code', material({SOURCE_TYPE: '77'}), 'unknown-code MATERIALS.0.SOURCE_TYPE'],
    [
      'for a code named like a member of every object',
      material({SOURCE_TYPE: 'constructor'}),
      'unknown-code MATERIALS.0.SOURCE_TYPE',
    ],
    [
      'for copies without amounts',
      material({MATERIAL_TYPE: '3'}),
      'copies-unclear MATERIALS.0.MATERIAL_TYPE',
    ],
    ['for conditions of acceptance', list, 'condition-free-text ACCEPT_CONDITION'],
    ['for opening hours in words', list, 'hours-free-text TRANSACT_TIME'],
    [
      'for visits without a reason',
      {...list, LIMIT_SCENE_NUM: 1},
      'visit-reason LIMIT_SCENE_EXPLAIN',
    ],
    ['for no visits at a counter only', {...list, HANDLE_TYPE: '1'}, 'zero-visits LIMIT_SCENE_NUM'],
    [
      'for a fee in words',
      {...list, FEES: [{FEE_AMOUNT: '见文件'}]},
      'fee-free-text FEES.0.FEE_AMOUNT',
    ],
    [
      'for a link to nothing',
      {...list, SITUATIONS: [{TITLE: 'x', OPTIONS: [{VALUE: 'a', MATERIALS: ['m-9']}]}]},
      'link-to-nothing SITUATIONS',
    ],
    [
      'for an expression',
      {...list, SITUATIONS: tree},
      'condition-expression SITUATIONS.6.EXPRESSION',
    ],
  ])('%s', (_what, value, warning) => {
    expect(codesOf(value)).toContain(warning);
  });

  it('and the linter still holds what was not put right', () => {
    const {definition} = importImplementationList({...list, LIMIT_SCENE_NUM: 1});
    expect(lintDefinition(definition).map(({rule}) => rule)).toContain('visit-reason');
  });
});
