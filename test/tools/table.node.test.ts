import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {ServiceDefinition} from '../../src/service/service.model.js';
import {definitionFromTable, definitionToTable} from '../../src/tools/index.js';
import {shapeFindings} from '../../src/tools/lint/shape.js';
import {services} from '../demo/service-files.js';
import {sample} from './sample.js';

/** Words an author may type, with everything that a CSV file or a spreadsheet trips over. */
const words = fc
  .string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', ',', ';', ':', '：', "'", 'a', '证', ' ', '＝'),
    minLength: 1,
    maxLength: 8,
  })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Definitions that a table can say: choices, and papers for any of some answers. */
const simple = fc
  .record({
    questions: fc.uniqueArray(
      fc.record({label: words, options: fc.uniqueArray(words, {minLength: 2, maxLength: 4})}),
      {maxLength: 3, selector: ({label}) => label},
    ),
    documents: fc.array(fc.record({name: words, ticks: fc.array(fc.nat(20), {maxLength: 4})}), {
      minLength: 1,
      maxLength: 5,
    }),
  })
  .filter(({questions}) =>
    questions.every(({options}) => !options.every((each) => /^(yes|no|是|否)$/i.test(each))),
  );

function definitionOf({
  documents,
  questions,
}: typeof simple extends fc.Arbitrary<infer T> ? T : never): ServiceDefinition {
  const asked = questions.map(({label, options}, index) => ({
    id: `q${index}`,
    type: 'one' as const,
    label,
    options: options.map((option, at) => ({value: `o${at}`, label: option})),
  }));
  const all = asked.flatMap(({id, options}) => options.map(({value}) => ({[id]: value})));
  const whens = (ticks: readonly number[]) =>
    all.length === 0 ? [] : ticks.map((tick) => all[tick % all.length]!);
  return {
    ...sample,
    lang: 'zh-CN',
    questions: asked,
    documents: Object.fromEntries(documents.map(({name}, index) => [`d${index}`, {name}])),
    requirements: documents.map(({ticks}, index) => ({
      id: `d${index}`,
      needs: [`d${index}`],
      ...(whens(ticks).length > 0 ? {when: {any: whens(ticks)}} : {}),
    })),
    fees: [],
    tips: [],
  };
}

/** Which paper is needed for which answers, by the names that people read. */
const meaning = (service: ServiceDefinition) => {
  const {csv} = definitionToTable(service, {bom: false});
  return {
    csv,
    names: Object.values(service.documents).map(({name}) => name),
    asked: (service.questions ?? []).map(({label, options}) => [
      label,
      (options ?? []).map((option) => option.label),
    ]),
  };
};

describe('a table', () => {
  it('has a row for each paper, a column for each answer, and ✓ where it is needed', () => {
    const service: ServiceDefinition = {
      ...sample,
      requirements: [
        {id: 'a', needs: ['passport']},
        {id: 'b', when: {any: [{reason: 'lost'}, {photo: true}]}, needs: ['portrait']},
      ],
    };
    expect(definitionToTable(service, {lang: 'zh-CN', bom: false}).csv.split('\r\n')).toEqual([
      'id,材料名称,您要办什么？: 头一回办,"您要办什么？: 丢了，补一张",我们有您的照片吗？: 是,我们有您的照片吗？: 否,另有条件'.replace(
        /"/g,
        '',
      ),
      'passport,护照,,,,,',
      'portrait,照片,,✓,✓,,',
    ]);
  });

  it('begins with the mark that Excel wants, unless it is not wanted', () => {
    expect(definitionToTable(sample).csv.startsWith('\uFEFFid')).toBe(true);
    expect(definitionToTable(sample, {bom: false}).csv.startsWith('id')).toBe(true);
  });

  it('holds no formula', () => {
    const documents = {...sample.documents, passport: {name: '=HYPERLINK("http://x")'}};
    const {csv} = definitionToTable({...sample, documents}, {lang: 'en', bom: false});
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('warns of what it cannot say', () => {
    const paths = definitionToTable(sample).warnings.map(({path}) => path);
    expect(paths).toEqual(['documents.consent', 'questions.1', 'requirements']);
  });

  it('keeps papers, questions, options and what is needed when, there and back', () => {
    fc.assert(
      fc.property(simple, (parts) => {
        const service = definitionOf(parts);
        const back = definitionFromTable(definitionToTable(service).csv).definition;
        expect(meaning(back)).toEqual(meaning(service));
        expect(shapeFindings(back)).toEqual([]);
      }),
    );
  });
});

describe('a table laid onto its definition', () => {
  it.each([...services])('unchanged leaves %s as it was', (_file, service) => {
    const {csv} = definitionToTable(service);
    expect(definitionFromTable(csv, {base: service})).toEqual({definition: service, warnings: []});
  });

  const {csv} = definitionToTable(sample, {lang: 'en'});
  const onto = (text: string) => definitionFromTable(text, {base: sample, lang: 'en'});
  const requirementsOf = (text: string) => onto(text).definition.requirements;

  it('changes for whom a paper is needed, and keeps how it is supplied', () => {
    const [, , portrait] = requirementsOf(csv.replace('Photo,,,,,', 'Photo,✓,,,,'));
    expect(portrait).toEqual({...sample.requirements[2], when: {reason: 'first'}});
  });

  it('adds a paper', () => {
    const {definition} = onto(`${csv}\r\n,Library rules,,x,,,`);
    const [id = '', document] = Object.entries(definition.documents).at(-1)!;
    expect(document).toEqual({name: 'Library rules'});
    expect(definition.requirements.at(-1)).toEqual({id, needs: [id], when: {reason: 'lost'}});
  });

  it('takes out a paper whose row is gone', () => {
    const {definition} = onto(csv.replace(/consent,.*\r\n/, ''));
    expect(Object.keys(definition.documents)).not.toContain('consent');
    expect(definition.requirements.map(({id}) => id)).toEqual(['identity', 'portrait']);
  });

  it('changes a name in the table’s language alone', () => {
    const {definition} = onto(csv.replace('Passport', 'Travel passport'));
    expect(definition.documents.passport?.name).toEqual({en: 'Travel passport', 'zh-CN': '护照'});
  });

  it('does not touch a choice, and says so', () => {
    const {definition, warnings} = onto(csv.replace('Passport,,', 'Passport,✓,'));
    expect(definition.requirements[0]).toEqual(sample.requirements[0]);
    expect(warnings.map(({path}) => path)).toEqual(['documents.passport']);
  });
});

describe('a table from a spreadsheet', () => {
  it('may have semicolons or tabs, and marks of its own', () => {
    const text = '材料;首次？: 是;首次？: 否\n照片;√;\n护照;;是\n';
    for (const csv of [text, text.replaceAll(';', '\t')]) {
      expect(definitionFromTable(csv).definition).toMatchObject({
        questions: [{id: 'question-1', type: 'yesno', label: '首次？'}],
        documents: {'document-1': {name: '照片'}, 'document-2': {name: '护照'}},
        requirements: [{when: {'question-1': true}}, {when: {'question-1': false}}],
      });
    }
  });

  it('with a mark that nobody knows is read as ✓, with a warning', () => {
    const {warnings} = definitionFromTable('paper,Lost?: Yes\nPhoto,maybe\n');
    expect(warnings.map(({message}) => message)).toContain('“maybe” is taken for ✓');
  });
});
